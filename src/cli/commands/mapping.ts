import { type Command, Option } from 'commander';

export function addMapping(program: Command): void {
  program
    .command('mapping')
    .description('print the mapping in force: the defaults of the target with what the spec changes')
    .argument('<spec>', 'the YAML file')
    .addOption(new Option('--format <format>', 'output').choices(['text', 'json']).default('text'))
    .action(async (spec: string, options: { format: 'text' | 'json' }) => {
      const { showMapping } = await import('../show-mapping.ts');
      process.exitCode = await showMapping(spec, options.format);
    });
}
