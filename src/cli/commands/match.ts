import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface MatchOptions extends RunOptions {
  write?: boolean;
  refresh: boolean;
  showValues?: boolean;
}

export function addMatch(program: Command): void {
  const command = program
    .command('match')
    .description(
      'plan, and show where groups and agents lead and what waits for a decision; never writes to either system',
    )
    .argument('<spec>', 'the YAML file')
    .option('--write', 'write the automatic matches into the spec, and open decisions as comments')
    .option('--no-refresh', 'match from the last complete snapshot, without asking the source')
    .option('--show-values', 'show e-mail addresses and names of organizations');
  addRunOptions(command).action(async (spec: string, options: MatchOptions) => {
    const { matchSpec } = await import('../match-spec.ts');
    process.exitCode = await matchSpec(spec, options);
  });
}
