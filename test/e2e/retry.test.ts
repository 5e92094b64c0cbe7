import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventsOf, markersOf, openScene, type Scene } from '../support/scene.ts';

type Row = Record<string, unknown> & { id: number };

let scene: Scene;
let spec: string;

before(async () => {
  scene = await openScene({ tickets: 12 });
  spec = await scene.spec({ 'version: 1': 'version: 1\nrun: { canary: { tickets: 0 }, stopWhen: { failed: 100% } }' });
  await scene.fault('halo', { match: { method: 'POST', path: '/api/Users' }, kind: 'status', status: 400, body: 'no' });
  const applied = await run('apply', spec);
  assert.equal(applied.exitCode, 3, String(applied.stderr));
});
after(() => scene?.close());

const run = (...args: string[]) => scene.run([...args, '--auto-approve', '--format', 'json']);

async function summaryOf(...args: string[]) {
  const result = await run(...args);
  assert.equal(result.exitCode, 0, `${args.join(' ')}\n${result.stdout}\n${result.stderr}`);
  const summary = eventsOf(result).find((event) => event.type === 'apply_summary');
  assert.ok(summary, String(result.stdout));
  return summary.entities;
}

/** Bodies of articles that lead to tickets: in the target, or still at the source. */
async function articleLinks(): Promise<{ here: number; there: number }> {
  const text = JSON.stringify(await scene.records<Row>('halo', 'articles'));
  const count = (address: string) => text.split(address).length - 1;
  return {
    here: count(`${scene.ready.halo.url}/tickets?id=`),
    there: count(`${scene.ready.zendesk.url}/agent/tickets/`),
  };
}

test('contacts that the tenant refused come with their tickets once it takes them; links to these come with the next apply', async () => {
  assert.equal((await scene.records('halo', 'tickets')).length, 0);
  const before = await articleLinks();
  assert.ok(before.here === 0 && before.there > 0, JSON.stringify(before));
  await scene.clearFaults('halo');
  const retried = await scene.run(['retry', spec, '--auto-approve', '--plain']);
  assert.equal(retried.exitCode, 0, String(retried.stderr));
  assert.match(String(retried.stdout), /Apply: 21 created, 0 updated/);
  assert.match(String(retried.stdout), /^1 record has links to what was not in the target before: the next apply/m);
  const keys = (await markersOf(scene, ['tickets'])).filter((key) => /:ticket:\d+"$/.test(key));
  assert.deepEqual([keys.length, new Set(keys).size], [12, 12]);
  assert.deepEqual(await articleLinks(), before);
});

test('a second retry says that there is nothing to try again, and sends nothing', async () => {
  const before = await scene.writes();
  const again = await scene.run(['retry', spec, '--auto-approve', '--plain']);
  assert.equal(again.exitCode, 0, String(again.stderr));
  assert.match(String(again.stdout), /nothing to try again/);
  assert.equal(await scene.writes(), before);
});

test('the next apply writes the links to what has arrived, and nothing else', async () => {
  const entities = await summaryOf('apply', spec);
  const sum = (action: 'create' | 'update') => Object.values(entities).reduce((all, counts) => all + counts[action], 0);
  assert.deepEqual([entities.articles?.link, sum('create'), sum('update')], [1, 0, 0]);
  assert.ok((await articleLinks()).here > 0);
});

test('what was left out stays left out while its reason stands, and nothing is doubled', async () => {
  const before = await scene.records('halo', 'tickets');
  const entities = await summaryOf('retry', spec, '--skipped');
  assert.equal(entities.tickets?.create ?? 0, 0);
  assert.ok((entities.tickets?.skipped ?? 0) > 0);
  assert.equal((await scene.records('halo', 'tickets')).length, before.length);
});

test('one record by its id is brought up to date, and no other', async () => {
  const [first, second] = await scene.records<Row>('zendesk', 'tickets');
  assert.ok(first && second);
  await scene.edit(
    'tickets',
    [first, second].map(({ id }) => ({ id, subject: `Mended ${id}` })),
  );
  const entities = await summaryOf('retry', spec, `tickets/${first.id}`);
  assert.deepEqual([entities.tickets?.update, entities.tickets?.create], [1, 0]);
  const subjects = (await scene.records<Row>('halo', 'tickets')).map(({ summary }) => summary);
  assert.ok(subjects.includes(`Mended ${first.id}`) && !subjects.includes(`Mended ${second.id}`));
});
