import { describeFailure, type ExitCode, exitCodes, Failure } from '../model/failure.ts';
import { secrets } from './secrets.ts';
import { writeText } from './write-text.ts';

/** Prints an error where people look for it and answers the exit code. An error that is no Failure is our fault: its stack is the report. */
export function reportError(error: unknown): ExitCode {
  if (error instanceof Failure) {
    writeText(`${secrets.redact(describeFailure(error))}\n`, process.stderr);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `E_INTERNAL deskhaul broke; nothing that was written is lost, and the same command goes on.\n${secrets.redact(stack)}\n`,
  );
  return exitCodes.failed;
}
