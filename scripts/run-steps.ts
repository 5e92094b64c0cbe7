import { spawnSync } from 'node:child_process';

/** Runs commands one after the other with the project's own Node and tools; the first that fails ends the process. */
export function runSteps(steps: readonly (readonly [name: string, command: string, ...args: string[]])[]): void {
  for (const [name, command, ...args] of steps) {
    console.log(`\n> ${name}`);
    const { status, signal } = spawnSync(command, args, { stdio: 'inherit' });
    if (status !== 0) {
      console.error(`${name} failed (${signal ?? `exit ${status}`})`);
      process.exit(status ?? 1);
    }
  }
}
