import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openScene, type Scene } from '../support/scene.ts';

let scene: Scene;
before(async () => {
  // 40 requests in a rolling window of 2 s of this machine's time.
  scene = await openScene({ tickets: 6, timeScale: 150, switches: { rateRequests: 40 } });
});
after(() => scene.close());

const throttled = async () => (await scene.requests('halo')).filter(({ status }) => status === 429).length;

test('runs that talk to one tenant at once stay within its limit together', async () => {
  const spec = await scene.spec({ 'share: 90%': 'share: 100%' });
  const applied = await scene.run(['apply', spec, '--auto-approve', '--plain']);
  assert.equal(applied.exitCode, 0, String(applied.stderr));
  const before = (await scene.requests('halo')).length;
  const runs = await Promise.all(
    [
      ['verify', spec, '--level', 'full', '--plain'],
      ['verify', spec, '--level', 'full', '--plain'],
      ['check', spec, '--plain'],
    ].map((args) => scene.run(args)),
  );
  for (const { exitCode, stdout, stderr } of runs.slice(0, 2)) assert.equal(exitCode, 0, `${stdout}\n${stderr}`);
  const sent = (await scene.requests('halo')).length - before;
  assert.ok(sent > 80, `${sent} requests do not fill a window twice`);
  assert.equal(await throttled(), 0);
});
