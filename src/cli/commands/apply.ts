import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface ApplyOptions extends RunOptions {
  autoApprove?: boolean;
  skipBlocked?: boolean;
  refresh: boolean;
  demo?: boolean;
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
    .option('--no-refresh', 'plan from the last complete snapshot, without asking the source');
  addRunOptions(command).action(async (file: string, options: ApplyOptions) => {
    const { applySpec } = await import('../apply-spec.ts');
    process.exitCode = await applySpec(file, options);
  });
}
