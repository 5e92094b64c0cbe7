import { spawn } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { compileCache } from '../test/support/compile-cache.ts';
import { openTemporaryMemory } from './temporary-memory.ts';

// Node 22 runs TypeScript without a flag from 22.18 on; its SQLite still warns, which would drown a test's own output.
const files = globSync(process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['test/**/*.test.ts']);
// Node leaves one core idle by default; most tests wait for processes and sockets.
const concurrency = `--test-concurrency=${availableParallelism() + 1}`;
const memory = openTemporaryMemory();
const tests = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--test', '--test-timeout=240000', concurrency, ...files.sort()],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache, ...(memory ? { TMPDIR: memory } : {}) },
  },
);
// The folder is removed after them, however they end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tests.kill(signal));
tests.on('close', (status) => {
  if (memory) rmSync(memory, { recursive: true, force: true });
  process.exitCode = status ?? 1;
});
