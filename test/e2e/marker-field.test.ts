import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScene } from '../support/scene.ts';

test('apply stops before the first record where the field for its keys is refused, and goes on once it is not', async (t) => {
  const scene = await openScene({ tickets: 4 });
  t.after(scene.close);
  const spec = await scene.spec();
  const apply = () => scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
  const match = { method: 'POST', path: '/api/FieldInfo' };
  await scene.fault('halo', { kind: 'status', status: 400, body: 'not today', match, nth: 1 });
  const stopped = await apply();
  assert.equal(stopped.exitCode, 1);
  assert.match(String(stopped.stderr), /^E_MARKER_FIELD .*Deskhaul marker.*not today/m);
  const written = (await scene.requests('halo')).filter(
    ({ method, path }) => method === 'POST' && /^\/api\/(?!FieldInfo)/.test(path),
  );
  assert.deepEqual(written, []);

  const { stdout } = await scene.run(['rollback', spec, '--list', '--format', 'json']);
  assert.equal((JSON.parse(String(stdout)) as { state: string }).state, 'paused');
  const done = await apply();
  assert.equal(done.exitCode, 0, String(done.stderr));
});
