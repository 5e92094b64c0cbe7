import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventsOf, openScene, type Scene } from '../support/scene.ts';

let scene: Scene;
let spec: string;
let ticket: string;
let folder: string;

before(async () => {
  scene = await openScene({ tickets: 8 });
  spec = await scene.spec();
  folder = join(scene.state, 'acme-zendesk-to-halo');
  await succeed(['apply', spec, '--auto-approve', '--plain']);
  const [first] = await scene.records<{ id: number; subject: string }>('zendesk', 'tickets');
  ticket = `tickets/${first?.id}`;
});
after(() => scene.close());

async function succeed(args: readonly string[]) {
  const result = await scene.run(args);
  assert.equal(result.exitCode, 0, `${args.join(' ')}\n${result.stdout}\n${result.stderr}`);
  return result;
}

async function stateEvent(args: readonly string[]): Promise<Record<string, unknown>> {
  const [event] = eventsOf(await succeed([...args, '--format', 'json']));
  return event as unknown as Record<string, unknown>;
}

const countTickets = async () => (await scene.records('halo', 'tickets')).length;

test('list shows every state, and nothing that a customer wrote', async () => {
  const listed = await stateEvent(['state', 'list']);
  assert.equal(listed.type, 'state');
  assert.equal((listed.ledger as { tickets: number }).tickets, await countTickets());
  assert.deepEqual(listed.lock, null);
  assert.equal((listed.lastRun as { state: string }).state, 'complete');
  const { stdout } = await succeed(['state', 'list']);
  assert.match(String(stdout), /plan +of .*, applied\n +last run +apply of .*, complete after/);
});

test('show tells all of one record', async () => {
  const known = await stateEvent(['state', 'show', spec, ticket]);
  assert.equal(known.record, ticket);
  assert.match(String(known.address), /tickets\?id=\d+/);
  assert.ok((known.children as unknown[]).length > 0);
  assert.ok((known.journal as { outcome: string }[]).every(({ outcome }) => outcome === 'done'));
  const nobody = await scene.run(['state', 'show', spec, 'tickets/999999']);
  assert.equal(nobody.exitCode, 1);
  assert.match(String(nobody.stderr), /E_NOT_KNOWN/);
});

test('an exported state goes on elsewhere: nothing is written again', async () => {
  const file = join(scene.folder, 'state.jsonl');
  await succeed(['state', 'export', spec, '--out', file]);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  const elsewhere = join(scene.folder, 'elsewhere');
  await succeed(['state', 'import', spec, file, '--state', elsewhere]);
  const writes = await scene.writes();
  await succeed(['apply', spec, '--auto-approve', '--plain', '--state', elsewhere]);
  assert.equal(await scene.writes(), writes);
});

test('a record that was forgotten is found by its marker, and not written again', async () => {
  const refused = await scene.run(['state', 'forget', spec, ticket]);
  assert.equal(refused.exitCode, 1);
  assert.match(String(refused.stderr), /E_APPROVAL/);
  const count = await countTickets();
  const done = await stateEvent(['state', 'forget', spec, ticket, '--auto-approve']);
  assert.equal((done.counts as { records: number }).records, 1);
  assert.match(String((await scene.run(['state', 'show', spec, ticket])).stdout), /nothing of it is known/);
  await succeed(['apply', spec, '--auto-approve', '--plain']);
  assert.equal(await countTickets(), count);
});

test('a lost state is rebuilt from markers; a whole one only after it was set aside', async () => {
  await rm(folder, { recursive: true });
  const rebuilt = eventsOf(await succeed(['state', 'rebuild', spec, '--format', 'json'])).at(-1);
  const { counts } = rebuilt as unknown as { counts: Record<string, number> };
  const count = await countTickets();
  assert.equal(counts.tickets, count);
  await succeed(['apply', spec, '--auto-approve', '--plain']);
  assert.equal(await countTickets(), count);
  const again = await scene.run(['state', 'rebuild', spec, '--plain']);
  assert.equal(again.exitCode, 4);
  assert.match(String(again.stderr), /E_STATE_PRESENT/);
  await succeed(['state', 'rebuild', spec, '--anew', '--plain']);
  assert.ok((await readdir(folder)).some((name) => name.includes('.lost-')));
  await succeed(['apply', spec, '--auto-approve', '--plain']);
  assert.equal(await countTickets(), count);
});

test('after a purge no word of a customer is on the disk, and the next plan pulls anew', async () => {
  const comments = await scene.records<{ html_body?: string; plain_body?: string }>('zendesk', 'comments');
  const words = comments.flatMap(({ plain_body }) => (plain_body ?? '').match(/\w+ \w+ \w+ \w+ \w+/) ?? []);
  assert.ok(words.length > 5);
  const found = async () => {
    const files = (await readdir(folder)).map((name) => join(folder, name));
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return words.filter((word) => texts.some((text) => text.includes(word)));
  };
  assert.notDeepEqual(await found(), []);
  await succeed(['state', 'purge', spec, '--auto-approve']);
  assert.deepEqual(await found(), []);
  const count = await countTickets();
  await succeed(['apply', spec, '--auto-approve', '--plain']);
  assert.equal(await countTickets(), count);
});

test('unlock says when nobody holds the tenant', async () => {
  const free = await succeed(['state', 'unlock', spec]);
  assert.match(String(free.stdout), /not locked/);
});
