import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type OpenRun, openRun } from '../../src/engine/open-run.ts';
import { createRunControls } from '../../src/engine/run-controls.ts';
import type { RunRequest } from '../../src/engine/run-request.ts';
import { systemClock } from '../../src/http/system-clock.ts';
import { Failure } from '../../src/model/failure.ts';
import { type HaloSandbox, startHaloSandbox } from '../../src/sandbox/halo/sandbox.ts';
import { checkSpec } from '../../src/spec/load-migration.ts';
import { atEnd } from '../support/at-end.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dataRoot = new URL('../../migrations.example/', import.meta.url).pathname;

let halo: HaloSandbox;
before(async () => {
  halo = await startHaloSandbox({ seed: 1, profile: 'modern', timeScale: 100 });
});
after(() => halo.close());

function spec(changes: { url?: string; clientSecret?: string; more?: string } = {}) {
  process.env.OPEN_RUN_SECRET = halo.clientSecret;
  return checkSpec(
    'acme.yaml',
    `version: 1
name: acme
source:
  connector: files
  account: old-helpdesk
  streams:
    tickets: [{ path: data/tickets.jsonl, id: $string(number), fields: { subject: title, status: state } }]
target:
  connector: halo
  url: ${changes.url ?? halo.url}
  clientId: ${halo.clientId}
  clientSecret: { env: ${changes.clientSecret ?? 'OPEN_RUN_SECRET'} }
${changes.more ?? ''}`,
  );
}

async function open(t: TestContext, request: Partial<RunRequest> & { stateDir: string }): Promise<OpenRun> {
  const emit = () => {};
  const opened = await openRun({
    loaded: spec(),
    trust: { exec: false, secretFiles: false, hosts: null },
    emit,
    clock: systemClock,
    run: createRunControls(emit),
    command: 'plan',
    flags: { dataRoot },
    mode: 'plan',
    ...request,
  });
  atEnd(t, () => opened.close());
  return opened;
}

describe('opening a run', () => {
  it('connects both sides, opens the state and holds the tenant until it is closed', async (t) => {
    const stateDir = temporaryFolder(t);
    const { context, close } = await open(t, { stateDir });
    assert.equal(context.sourceKey, context.account.key);
    assert.equal((await context.store.head()).tenant, context.tenant.key);
    await assert.rejects(open(t, { stateDir }), { code: 'E_LOCK_HELD', exitCode: 4 });
    const reading = await open(t, { stateDir, mode: 'verify' });
    await reading.close();
    await close();
    const again = await open(t, { stateDir });
    await again.close();
  });

  it('selects by the days of the spec’s time zone', async (t) => {
    const more = `timezone: Europe/Paris\ntickets: { select: 'createdAt >= "2021-01-01"' }\n`;
    const { context } = await open(t, { stateDir: temporaryFolder(t), loaded: spec({ more }) });
    const records = ['2020-12-31T22:59:59Z', '2020-12-31T23:00:00Z'].map((createdAt, index) => ({
      id: String(index),
      record: { createdAt },
      raw: null,
    }));
    assert.deepEqual(await context.mapper.select(records), [
      { id: '0', selected: false },
      { id: '1', selected: true },
    ]);
  });

  it('names a wrong credential in one failure, and leaves nothing behind', async (t) => {
    const stateDir = join(temporaryFolder(t), 'states');
    process.env.OPEN_RUN_WRONG = 'not-the-secret';
    await assert.rejects(open(t, { stateDir, loaded: spec({ clientSecret: 'OPEN_RUN_WRONG' }) }), (error) => {
      assert.ok(error instanceof Failure);
      assert.equal(error.exitCode, 1);
      assert.match(`${error.message} ${error.hint}`, /clientSecret/);
      assert.doesNotMatch(`${error.message} ${error.hint}`, /not-the-secret/);
      return true;
    });
    assert.equal(existsSync(stateDir), false);
  });

  it('says which host does not answer', async (t) => {
    const stateDir = join(temporaryFolder(t), 'states');
    const loaded = spec({ url: 'http://127.0.0.1:9' });
    await assert.rejects(open(t, { stateDir, loaded, clock: stillClock() }), (error) => {
      assert.ok(error instanceof Failure);
      assert.match(error.message, /127\.0\.0\.1:9/);
      return true;
    });
    assert.equal(existsSync(stateDir), false);
  });

  it('finds a missing variable at its place in the spec before it asks anybody', async (t) => {
    const stateDir = join(temporaryFolder(t), 'states');
    const loaded = spec({ clientSecret: 'OPEN_RUN_ABSENT' });
    await assert.rejects(open(t, { stateDir, loaded }), (error) => {
      assert.ok(error instanceof Failure);
      assert.deepEqual(error.location?.line, 12);
      return true;
    });
  });
});
