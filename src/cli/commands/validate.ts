import { type Command, Option } from 'commander';

export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('check a spec offline: schema, expressions, lint; every finding at once')
    .argument('<spec>', 'the YAML file')
    .addOption(new Option('--format <format>', 'output').choices(['text', 'json', 'github']).default('text'))
    .action(async (spec: string, options: { format: 'text' | 'json' | 'github' }) => {
      const { validateSpec } = await import('../validate-spec.ts');
      process.exitCode = await validateSpec(spec, options.format);
    });
}
