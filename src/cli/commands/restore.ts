import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export function addRestore(program: Command): void {
  const command = program
    .command('restore')
    .description('put back what a run that was cut off had switched off in the target: approvals, AI')
    .argument('<spec>', 'the YAML file');
  addRunOptions(command).action(async (spec: string, options: RunOptions) => {
    const { restoreSpec } = await import('../restore-spec.ts');
    process.exitCode = await restoreSpec(spec, options);
  });
}
