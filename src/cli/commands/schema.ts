import type { Command } from 'commander';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print a JSON Schema: of the spec, of a plan file or of the events')
    .argument('[name]', 'migration, plan or events', 'migration')
    .action(async (name: string) => {
      const { readSchema } = await import('../read-schema.ts');
      process.stdout.write(await readSchema(name));
    });
}
