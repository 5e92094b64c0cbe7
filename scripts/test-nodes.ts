import { runSteps } from './run-steps.ts';

// The built program and the tests on every major that engines allows; npx brings each.
runSteps(
  ['22', '24', '26'].map((major) => [
    `tests on Node ${major}`,
    'npx',
    '--yes',
    `node@${major}`,
    'scripts/run-tests.ts',
  ]),
);
