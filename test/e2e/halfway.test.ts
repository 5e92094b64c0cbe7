import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Result } from 'execa';
import { eventsOf, markersOf, openScene, type Scene } from '../support/scene.ts';

let scene: Scene;
let spec: string;
const tickets = 12;

before(async () => {
  scene = await openScene({ tickets });
  spec = await scene.spec({
    'version: 1': 'version: 1\nrun: { canary: { tickets: 0 }, stopWhen: { failed: 2%, ofLast: 20 } }',
  });
});
after(() => scene?.close());

const run = (...args: string[]) => scene.run([...args, '--auto-approve', '--plain']);

/** The one request of this kind that takes longer than the run may. */
const delay = (method: string, path: string) =>
  scene.fault('halo', { match: { method, path }, nth: 1, times: 1, kind: 'slow', delayMs: 240_000 });

function assertStopped({ exitCode, stdout, stderr }: Result): void {
  assert.equal(exitCode, 5, `${stdout}\n${stderr}`);
  assert.match(String(stderr), /E_TIME The time that this run was given[^\n]*\n.*same command/);
}

const standing = async () =>
  (await scene.records<{ deleted: boolean }>('halo', 'tickets')).filter(({ deleted }) => !deleted).length;
const people = async () => (await markersOf(scene, ['users'])).length;

test('after a pause the records that were mended can be tried before the rest goes out, in a limited time too', async () => {
  const path = '/api/Users';
  await scene.fault('halo', {
    match: { method: 'POST', path },
    nth: 1,
    times: 9,
    kind: 'status',
    status: 400,
    body: { Message: 'no', ClassName: 'System.Exception' },
  });
  const paused = await run('apply', spec);
  assert.equal(paused.exitCode, 1, String(paused.stderr));
  assert.match(String(paused.stderr), /E_STOP_WHEN/);
  await scene.clearFaults('halo');
  const written = await people();

  await delay('GET', path);
  assertStopped(await run('retry', spec, '--max-duration', '1s'));
  await scene.clearFaults('halo');
  const retried = await run('retry', spec, '--max-duration', '1h');
  assert.equal(retried.exitCode, 0, `${retried.stdout}\n${retried.stderr}`);
  assert.match(String(retried.stdout), /^The plan of .* is still half applied: apply goes on with the rest of it\.$/m);
  const mended = await people();
  assert.ok(written < mended, `${written}, then ${mended}`);
  assert.equal(await standing(), 0);

  const status = await scene.run(['status', spec, '--offline', '--format', 'json']);
  const told = eventsOf(status).find(({ type }) => type === 'status');
  assert.ok(told?.type === 'status' && told.failed === 0 && told.plan?.left.tickets === tickets);
});

test('apply goes on with the rest, and nothing is doubled', async () => {
  const applied = await run('apply', spec);
  assert.equal(applied.exitCode, 0, `${applied.stdout}\n${applied.stderr}`);
  assert.equal(await standing(), tickets);
  const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients', 'attachments']);
  assert.equal(new Set(markers).size, markers.length);
});

test('a rollback in a limited time goes on with the same command', async () => {
  await delay('DELETE', '/api/Tickets/*');
  assertStopped(await run('rollback', spec, '--max-duration', '1s'));
  await scene.clearFaults('halo');
  const refused = await run('apply', spec);
  assert.equal(refused.exitCode, 4);
  assert.match(String(refused.stderr), /E_ROLLBACK_UNFINISHED/);
  const done = await run('rollback', spec, '--max-duration', '1h');
  assert.equal(done.exitCode, 0, `${done.stdout}\n${done.stderr}`);
  assert.equal(await standing(), 0);
});

test('what is to end with its window needs windows', async () => {
  for (const verb of ['retry', 'rollback']) {
    const { exitCode, stderr } = await run(verb, spec, '--until-window-end');
    assert.equal(exitCode, 1);
    assert.match(String(stderr), /E_NO_WINDOWS/);
  }
});
