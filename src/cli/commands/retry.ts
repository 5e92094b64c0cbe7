import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';
import { addMaxDuration, addUntilWindowEnd, type TimeOptions } from '../time-options.ts';

export interface RetryOptions extends RunOptions, TimeOptions {
  autoApprove?: boolean;
  skipBlocked?: boolean;
  skipped?: boolean;
}

export function addRetry(program: Command): void {
  const command = program
    .command('retry')
    .description('try again what failed or is unknown, after somebody mended it; nothing else is touched')
    .argument('<spec>', 'the YAML file')
    .argument('[record...]', 'these records alone, whatever became of them: tickets/880123 contacts/7')
    .option('--skipped', 'also what was left out: skipped, or blocked')
    .option('--auto-approve', 'do not ask')
    .option('--skip-blocked', 'leave blocked records out and write the others');
  addUntilWindowEnd(addMaxDuration(command));
  addRunOptions(command).action(async (spec: string, records: string[], options: RetryOptions) => {
    const { retrySpec } = await import('../retry-spec.ts');
    process.exitCode = await retrySpec(spec, records, options);
  });
}
