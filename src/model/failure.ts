import type { Location } from './finding.ts';

/** What the process ends with; see DESIGN "The command line". */
export const exitCodes = {
  done: 0,
  failed: 1,
  changes: 2,
  incomplete: 3,
  refused: 4,
  moreToDo: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface FailureDetails {
  /** Stable, for machines: `E_CREDENTIAL`, `E_LOCK_HELD`. */
  code: string;
  /** What happened and why it matters, in one sentence. */
  message: string;
  /** What to do next. */
  hint?: string;
  location?: Location;
  /** Record concerned, e.g. `tickets/880123`. */
  record?: string;
  exitCode?: ExitCode;
  cause?: unknown;
}

/** The one error class of the project. Everything a person may see about a failure is in it; nothing secret is. */
export class Failure extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly location: Location | undefined;
  readonly record: string | undefined;
  readonly exitCode: ExitCode;

  constructor(details: FailureDetails) {
    super(details.message, { cause: details.cause });
    this.name = 'Failure';
    this.code = details.code;
    this.hint = details.hint;
    this.location = details.location;
    this.record = details.record;
    this.exitCode = details.exitCode ?? exitCodes.failed;
  }
}

/** The one place where a failure becomes text: `file:line:col code message`, then the hint on its own line. */
export function describeFailure(failure: Failure): string {
  const { location, record, code, message, hint } = failure;
  const where = location ? `${location.file}:${location.line}:${location.column}: ` : record ? `${record}: ` : '';
  return `${where}${code} ${message}${hint ? `\n  ${hint}` : ''}`;
}
