import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface StatusOptions extends RunOptions {
  offline?: boolean;
  tenant?: string;
}

export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .description(
      'where a migration stands: backlog, time to drain, what is unknown; exit 0 only when all is drained, else 3',
    )
    .argument('<spec>', 'the YAML file')
    .option('--offline', 'from the state alone: connects to nothing and needs no credentials')
    .option('--tenant <key>', 'with --offline: which tenant, where the spec was used with several');
  addRunOptions(command).action(async (spec: string, options: StatusOptions) => {
    const { statusSpec } = await import('../status-spec.ts');
    process.exitCode = await statusSpec(spec, options);
  });
}
