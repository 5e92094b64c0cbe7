import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';
import { addMaxDuration, addUntilWindowEnd, type TimeOptions } from '../time-options.ts';

export interface RollbackOptions extends RunOptions, TimeOptions {
  run?: string;
  list?: boolean;
  tenant?: string;
  plan?: boolean;
  autoApprove?: boolean;
  showValues?: boolean;
}

export function addRollback(program: Command): void {
  const command = program
    .command('rollback')
    .description('delete from the target what this migration created there, and nothing else')
    .argument('<spec>', 'the YAML file')
    .option('--run <id>', 'only what this run created')
    .option('--list', 'show the runs and what each wrote, from the state alone, and do nothing')
    .option('--tenant <key>', 'with --list: which tenant, where the spec was used with several')
    .option('--plan', 'only show what would be deleted and what would stay')
    .option('--auto-approve', 'do not ask')
    .option('--show-values', "show what was written in changed properties and what stands there: customers' text")
    .addHelpText(
      'after',
      `
What a person changed, answered or uses in the target since stays, with its
reason; so does what was there before. Deleted tickets can be restored in Halo.
A contact or client that Halo refuses to delete stays as it is: make it
inactive there. Images that were uploaded for texts stay in Halo. Exit code 3:
something stayed. It deletes outside of run.windows too, unless it is to end
with one: --until-window-end.`,
    );
  addUntilWindowEnd(addMaxDuration(command));
  addRunOptions(command).action(async (spec: string, options: RollbackOptions) => {
    const { rollbackSpec } = await import('../rollback-spec.ts');
    process.exitCode = await rollbackSpec(spec, options);
  });
}
