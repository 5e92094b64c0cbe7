import type { Command } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface PlanOptions extends RunOptions {
  out?: string;
  detailedExitcode?: boolean;
  refresh: boolean;
  full?: boolean;
  demo?: boolean;
  showValues?: boolean;
  only?: string[];
  exclude?: string[];
}

export function addPlan(program: Command): void {
  const command = program
    .command('plan')
    .description('pull, map and compare; show what apply would do; never writes to either system')
    .argument('<spec>', 'the YAML file')
    .option('--out <file>', 'write the plan as JSON lines, for apply')
    .option('--detailed-exitcode', 'exit 2 when there are changes')
    .option('--demo', 'only what apply --demo would move')
    .option('--no-refresh', 'plan from the last complete snapshot, without asking the source')
    .option('--full', 'pull everything from the source, not only what has changed since the last complete pull')
    .option('--show-values', 'show subjects and names in the plan')
    .option('--only <entity...>', 'only these entities')
    .option('--exclude <entity...>', 'all but these entities');
  addRunOptions(command, ['text', 'json', 'markdown']).action(async (spec: string, options: PlanOptions) => {
    const { planSpec } = await import('../plan-spec.ts');
    process.exitCode = await planSpec(spec, options);
  });
}
