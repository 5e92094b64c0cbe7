import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { compileCache } from '../test/support/compile-cache.ts';

// Node 22 runs TypeScript without a flag from 22.18 on; its SQLite still warns, which would drown a test's own output.
const files = globSync(process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['test/**/*.test.ts']);
// Node leaves one core idle by default; most tests wait for processes and sockets.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const { status } = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--test', '--test-timeout=240000', concurrency, ...files.sort()],
  { stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: compileCache } },
);
process.exit(status ?? 1);
