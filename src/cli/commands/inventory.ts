import { type Command, Option } from 'commander';

export interface InventoryOptions {
  format: 'text' | 'markdown' | 'json';
  out?: string;
  allowExec?: boolean;
  allowSecretFiles?: boolean;
  dataRoot?: string;
}

export function addInventory(program: Command): void {
  program
    .command('inventory')
    .description(
      'what works at the source and is no record (triggers, views, service levels …) and what would rebuild it',
    )
    .argument('<spec>', 'the YAML file')
    .addOption(new Option('--format <format>', 'output').choices(['text', 'markdown', 'json']).default('text'))
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--allow-exec', 'let the spec run commands for its secrets')
    .option('--allow-secret-files', 'let the spec read files for its secrets')
    .option('--data-root <dir>', 'folder a files source may read; default: the folder of the spec')
    .action(async (spec: string, options: InventoryOptions) => {
      const { takeInventory } = await import('../take-inventory.ts');
      process.exitCode = await takeInventory(spec, options);
    });
}
