import { type Command, Option } from 'commander';

/** What every command that connects to something takes. */
export interface RunOptions {
  state: string;
  format: 'text' | 'json' | 'markdown';
  plain?: boolean;
  allowExec?: boolean;
  allowSecretFiles?: boolean;
  dataRoot?: string;
  recover?: boolean;
}

/** The default of `--state`: where all states of the working directory lie. */
export const defaultStateFolder = '.deskhaul';

export function addStateOption(command: Command): Command {
  return command.addOption(
    new Option('--state <dir>', 'folder that holds the states, one below it for each spec')
      .env('DESKHAUL_STATE')
      .default(defaultStateFolder),
  );
}

export function addRunOptions(command: Command, formats: readonly RunOptions['format'][] = ['text', 'json']): Command {
  return addStateOption(command)
    .addOption(new Option('--format <format>', 'output').choices([...formats]).default('text'))
    .option('--plain', 'lines instead of the live view, also in a terminal')
    .option('--allow-exec', 'let the spec run commands for its secrets')
    .option('--allow-secret-files', 'let the spec read files for its secrets')
    .option('--recover', 'set a lost state aside and rebuild it from our markers in the target')
    .option('--data-root <dir>', 'folder a files source may read; default: the folder of the spec');
}
