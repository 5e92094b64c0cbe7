import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { watchProcess } from './process-usage.ts';

const megabyte = 1_000_000;

test('a process is measured together with those it starts', { skip: process.platform !== 'linux' }, async () => {
  const hold = `const held = Buffer.alloc(50 * ${megabyte}, 1); console.log(held.length); setInterval(() => {}, 1000);`;
  const parent = `const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', ${JSON.stringify(hold)}], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  await once(child.stdout, 'data');
  const { cpuMs, peakBytes } = watchProcess(child.pid as number).stop();
  process.kill(-(child.pid as number), 'SIGKILL');
  // Two of Node itself, and what the second holds.
  assert.ok(peakBytes > 110 * megabyte, `${peakBytes}`);
  assert.ok(cpuMs > 0);
});
