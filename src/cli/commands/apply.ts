import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';
import { addMaxDuration, addUntilWindowEnd, type TimeOptions } from '../time-options.ts';

export interface ApplyOptions extends RunOptions, TimeOptions {
  autoApprove?: boolean;
  skipBlocked?: boolean;
  acceptCanary?: boolean;
  refresh: boolean;
  snapshot?: boolean;
  keepFiles?: boolean;
  full?: boolean;
  demo?: boolean;
  afterRollback?: boolean;
}

export function addApply(program: Command): void {
  const command = program
    .command('apply')
    .description('write what the plan says; the same command goes on after any interruption')
    .argument('<spec-or-plan>', 'the YAML file, or a plan file that plan --out wrote')
    .option('--auto-approve', 'do not ask')
    .option(
      '--demo',
      'only a few records that show what the account holds (run.demo), and a page to check them side by side',
    )
    .option('--skip-blocked', 'leave blocked records out and write the others')
    .option('--accept-canary', 'go on although the first tickets were not as they should be: they are fine as they are')
    .option('--no-refresh', 'plan from the last complete snapshot, without pulling')
    .option('--snapshot', 'the same, and ask the source for nothing at all but the bytes of files that were not kept')
    .option('--keep-files', 'keep the bytes of files in the state, so that --snapshot needs no source')
    .option('--after-rollback', 'go on although a rollback did not come to its end: what it deleted is made again')
    .option('--full', 'pull everything from the source, not only what has changed since the last complete pull');
  addUntilWindowEnd(addMaxDuration(command));
  addRunOptions(command).action(async (file: string, options: ApplyOptions) => {
    const { applySpec } = await import('../apply-spec.ts');
    process.exitCode = await applySpec(file, options);
  });
}
