import { runSteps } from './run-steps.ts';

const node = process.execPath;

runSteps([
  ['lint and format', 'node_modules/.bin/biome', 'ci', '.'],
  ['types', 'node_modules/.bin/tsc', '--noEmit'],
  ['import directions', node, 'scripts/imports.ts'],
  ['dead code', 'node_modules/.bin/knip'],
  ['generated files are fresh', node, 'scripts/generate.ts', '--check'],
  ['tests', node, 'scripts/run-tests.ts'],
]);
