import { type Command, Option } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface ScheduleOptions extends RunOptions {
  autoApprove?: boolean;
  skipBlocked?: boolean;
  print?: 'systemd' | 'cron';
}

export function addSchedule(program: Command): void {
  const command = program
    .command('schedule')
    .description('stay up: the first migration, then what changes by run.delta.cron; one line for each run')
    .argument('<spec>', 'the YAML file')
    .option('--auto-approve', 'write without asking; needed, because nobody is there to be asked')
    .option(
      '--skip-blocked',
      'leave blocked records out and write the others; without it a run with blocked ones writes nothing',
    )
    .addOption(
      new Option('--print <what>', 'print a systemd unit or a line for crontab instead, and end').choices([
        'systemd',
        'cron',
      ]),
    );
  addRunOptions(command).action(async (spec: string, options: ScheduleOptions) => {
    const { scheduleSpec } = await import('../schedule-spec.ts');
    process.exitCode = await scheduleSpec(spec, options);
  });
}
