import { CommanderError } from 'commander';
import { guardOutput } from './guard-output.ts';
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';

guardOutput();
// Leaving by `exit` lets the live view give the terminal back.
process.on('uncaughtException', (error) => process.exit(reportError(error)));

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? error.exitCode : reportError(error);
}
