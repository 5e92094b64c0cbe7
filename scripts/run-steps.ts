import { spawnSync } from 'node:child_process';

export type Step = readonly [name: string, command: string, ...args: string[]];

/** Runs commands one after the other with the project's own Node and tools; the first that fails ends the process. */
export function runSteps(steps: readonly Step[]): void {
  for (const [name, command, ...args] of steps) {
    console.log(`\n> ${name}`);
    const { status, signal } = spawnSync(command, args, { stdio: 'inherit' });
    if (status !== 0) {
      console.error(`${name} failed (${signal ?? `exit ${status}`})`);
      process.exit(status ?? 1);
    }
  }
}
