import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('work through the checklist before a migration: what is ready, what is not, and what to do about it')
    .argument('<spec>', 'the YAML file');
  addRunOptions(command, ['text', 'json', 'markdown']).action(async (spec: string, options: RunOptions) => {
    const { checkSpec } = await import('../check-spec.ts');
    process.exitCode = await checkSpec(spec, options);
  });
}
