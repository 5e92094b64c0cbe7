import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('when its parent is killed, an evaluator ends, even out of a catastrophic regular expression', async () => {
  const parent = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./start-hostile-batch.ts'))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString());
  assert.ok(isAlive(pid));
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
