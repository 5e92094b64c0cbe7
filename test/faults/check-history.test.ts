import assert from 'node:assert/strict';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { checkHistory } from '../support/check-history.ts';
import { haloClient } from '../support/halo-client.ts';
import { readImage } from '../support/halo-image.ts';
import { markerFields } from '../support/halo-markers.ts';
import { openScene, type Scene } from '../support/scene.ts';

interface Row {
  id: number;
  ticket_id: number;
  summary: string;
  hiddenfromuser: boolean;
  third_party_id_string?: string;
  customfields?: { name: string; value: unknown }[];
}

/** A checker that finds nothing proves nothing: each promise is broken once by hand. */
describe('the checker of histories', { timeout: 120_000 }, () => {
  let scene: Scene;
  let undisturbed: string[];
  const outputs: string[] = [];

  before(async () => {
    scene = await openScene({ tickets: 4 });
    const result = await scene.run(['apply', await scene.spec(), '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    outputs.push(String(result.stdout), String(result.stderr));
    undisturbed = await readImage(scene);
  });
  after(() => scene?.close());

  const check = () => checkHistory(scene, { outputs, undisturbed });
  const finds = async (pattern: RegExp) => {
    const violations = await check();
    assert.ok(
      violations.some((violation) => pattern.test(violation)),
      `${pattern} is not among ${JSON.stringify(violations).slice(0, 2000)}`,
    );
  };

  it('finds nothing where nothing is wrong', async () => {
    assert.deepEqual(await check(), []);
  });

  it('finds a secret in an output, and in any file, in base64 too', async () => {
    const { token, email } = scene.ready.zendesk;
    outputs.push(`GET failed: ${encodeURIComponent(token)}`);
    await finds(/^a secret in output 2$/);
    outputs.pop();
    const file = join(scene.state, 'crash.log');
    await writeFile(file, `authorization: Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`);
    await finds(/^a secret in crash\.log$/);
    await writeFile(file, 'nothing');
    assert.deepEqual(await check(), []);
    await appendFile(file, `x${scene.ready.halo.clientSecret}`);
    await finds(/^a secret in crash\.log$/);
    await writeFile(file, 'nothing');
  });

  it('finds people, groups, comments and files that are not accounted for, or do not stand as is said', async () => {
    const restore = await doctorState(scene, (run) => {
      const nth = (entity: string, n: number) =>
        `entity = '${entity}' and id = (select id from ledger where entity = '${entity}' order by id limit 1 offset ${n})`;
      run(`delete from ledger where ${nth('comments', 1)}`);
      run(`update ledger set target_id = '99999' where ${nth('comments', 0)}`);
      run("delete from ledger where entity = 'attachments' and aggregate_entity = 'tickets'");
      run(`delete from ledger where ${nth('contacts', 0)}`);
      run("update ledger set target_id = '99999' where entity = 'groups' and kind = 'create'");
    });
    await finds(/^lost: comments\/\d+ of tickets\/\d+, of which nothing is said$/);
    await finds(/^lost: comments\/\d+ of tickets\/\d+, which is said to stand$/);
    await finds(/^lost: attachments\/\d+ of tickets\/\d+, of which nothing is said$/);
    await finds(/^lost: contacts\/\d+, of which nothing is said$/);
    await finds(/^lost: groups\/\d+, which is said to stand$/);
    await restore();
    assert.deepEqual(await check(), []);
    const [user] = (await scene.records('zendesk', 'users')).filter(({ role }) => role === 'agent');
    await scene.edit('users', [{ ...user, id: 990_002, email: 'new@acme.example' }]);
    await finds(/^lost: agents\/990002, of which nothing is said$/);
  });

  it('finds what was written twice, changed, shown to others, and what is not accounted for', async () => {
    const halo = haloClient(scene.ready.halo);
    const [ticket] = await scene.records<Row>('halo', 'tickets');
    const hidden = (await scene.records<Row>('halo', 'actions')).find(
      (row) => markerFields({ ...row }).length > 0 && row.hiddenfromuser,
    );
    assert.ok(ticket && hidden);
    await halo.post('Actions', { id: hidden.id, ticket_id: hidden.ticket_id, hiddenfromuser: false });
    await finds(/is shown$/);
    await halo.post('Tickets', {
      summary: 'again',
      third_party_id_string: ticket.third_party_id_string,
      _isimport: true,
    });
    await finds(/^written twice: tickets zendesk/);
    await finds(/^not as after an undisturbed run: not expected: zendesk/);
    await finds(/^not as after an undisturbed run: zendesk\S+ actions: hiddenfromuser true is false/);
    await scene.edit('tickets', [{ ...(await source(scene)), id: 990_001 }]);
    await finds(/^lost: tickets\/990001, of which the report says nothing$/);
    await halo.post('Tickets', { summary: 'said aloud', user_id: 1 });
    await finds(/^set off: /);
  });
});

/** Changes the state behind the program's back; answers what takes that back. */
async function doctorState(
  { state }: Scene,
  change: (run: (sql: string) => void) => void,
): Promise<() => Promise<void>> {
  const folder = join(state, 'acme-zendesk-to-halo');
  const file = (await readdir(folder)).find((name) => /^state@.*\.db$/.test(name));
  assert.ok(file);
  const path = join(folder, file);
  const before = await readFile(path);
  const database = new DatabaseSync(path);
  change((sql) => assert.ok(database.prepare(sql).run().changes, sql));
  database.close();
  return () => writeFile(path, before);
}

async function source(scene: Scene): Promise<Record<string, unknown>> {
  const [ticket] = await scene.records('zendesk', 'tickets');
  return ticket ?? {};
}
