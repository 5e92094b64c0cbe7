import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export function addReport(program: Command): void {
  const command = program
    .command('report')
    .description('what became of every record: counts, failed and skipped ones with ids and addresses on both sides')
    .argument('<spec>', 'the YAML file');
  addRunOptions(command).action(async (spec: string, options: RunOptions) => {
    const { reportSpec } = await import('../report-spec.ts');
    process.exitCode = await reportSpec(spec, options);
  });
}
