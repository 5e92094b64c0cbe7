import { execFile } from 'node:child_process';
import type { Step } from './run-steps.ts';

const mostOutput = 2 ** 26;

/** Runs commands side by side; what each prints comes as a whole when it is done. Ends the process when any has failed. */
export async function runTogether(steps: readonly Step[]): Promise<void> {
  const done = await Promise.all(steps.map(run));
  if (!done.every((isPassed) => isPassed)) process.exit(1);
}

function run([name, command, ...args]: Step): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: mostOutput }, (error, stdout, stderr) => {
      console.log(`\n> ${name}\n${stdout}${stderr}`.trimEnd());
      if (error) console.error(`${name} failed (${error.signal ?? `exit ${error.code}`})`);
      resolve(!error);
    });
  });
}
