import { type Command, InvalidArgumentError, Option } from 'commander';
import { addRunOptions, type RunOptions } from '../run-options.ts';

export interface VerifyOptions extends RunOptions {
  level: 'counts' | 'fields' | 'full';
  sample?: number;
}

export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .description('read the target back and compare it with the snapshot')
    .argument('<spec>', 'the YAML file')
    .addOption(new Option('--level <level>', 'how deep').choices(['counts', 'fields', 'full']).default('fields'))
    .option('--sample <share>', 'share of the tickets whose comments and files are compared, such as 10%', share);
  addRunOptions(command).action(async (spec: string, options: VerifyOptions) => {
    const { verifySpec } = await import('../verify-spec.ts');
    process.exitCode = await verifySpec(spec, options);
  });
}

/** `10%` or `0.1` as a share of one. */
function share(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('a share such as 10% or 0.1');
  return value;
}
