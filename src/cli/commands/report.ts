import { type Command, Option } from 'commander';
import { addStateOption } from '../run-options.ts';

export const reportFormats = ['text', 'json', 'csv', 'html', 'redirects'] as const;

export interface ReportOptions {
  state: string;
  format: (typeof reportFormats)[number];
  out?: string;
  tenant?: string;
}

export function addReport(program: Command): void {
  const command = program
    .command('report')
    .description('what became of every record, from the state alone: connects to nothing and needs no credentials')
    .argument('<spec>', 'the YAML file')
    .addOption(
      new Option('--format <format>', 'output; redirects: old and new addresses as CSV')
        .choices([...reportFormats])
        .default('text'),
    )
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--tenant <key>', 'which tenant, where the spec was used with several');
  addStateOption(command).action(async (spec: string, options: ReportOptions) => {
    const { reportSpec } = await import('../report-spec.ts');
    process.exitCode = await reportSpec(spec, options);
  });
}
