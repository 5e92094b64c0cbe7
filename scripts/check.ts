import { runSteps } from './run-steps.ts';
import { runTogether } from './run-together.ts';

const node = process.execPath;

// The longest first: the others are done by the time that it is.
await runTogether([
  ['types', 'node_modules/.bin/tsc', '--noEmit'],
  ['lint and format', 'node_modules/.bin/biome', 'ci', '--colors=off', '.'],
  ['import directions', node, 'scripts/imports.ts'],
  ['dead code', 'node_modules/.bin/knip'],
]);
runSteps([['tests', node, 'scripts/run-tests.ts']]);
