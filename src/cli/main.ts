import { CommanderError } from 'commander';
import { exitCodes } from '../model/failure.ts';
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';

// A closed pipe (`deskhaul … | head`) is an end, not a crash.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.failed);
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? error.exitCode : reportError(error);
}
