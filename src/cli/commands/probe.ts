import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface ProbeOptions extends RunOptions {
  autoApprove?: boolean;
}

export function addProbe(program: Command): void {
  const command = program
    .command('probe')
    .description(
      'learn how the target takes records: one ticket with comments and a file under target.probe, deleted again',
    )
    .argument('<spec>', 'the YAML file')
    .option('--auto-approve', 'do not ask');
  addRunOptions(command).action(async (spec: string, options: ProbeOptions) => {
    const { probeSpec } = await import('../probe-spec.ts');
    process.exitCode = await probeSpec(spec, options);
  });
}
