import { Failure } from '../../model/failure.ts';
import type { Migration } from '../../model/migration.gen.ts';

/** What a record came to: null when it arrived, else why it failed or is unknown, for people. */
export type RecordResult = string | null;

/**
 * Measures `run.stopWhen` over a moving window of the last records that were written (with their children, each record once).
 * `add` throws Failure `E_STOP_WHEN` (exit 1) when too many of them failed or are unknown; before the window is full nothing is measured, and a
 * run that goes on begins with an empty one: what failed before was looked at by a person.
 */
export interface FailureWindow {
  add(results: readonly RecordResult[]): void;
}

export function createFailureWindow({ failed, ofLast }: Migration['run']['stopWhen']): FailureWindow {
  const most = (Number.parseFloat(failed) / 100) * ofLast;
  const last: RecordResult[] = [];
  let next = 0;
  let failures = 0;

  function push(result: RecordResult): void {
    const oldest = last.length < ofLast ? null : (last[next] ?? null);
    failures += Number(result !== null) - Number(oldest !== null);
    last[next] = result;
    next = (next + 1) % ofLast;
  }

  return {
    add(results) {
      for (const result of results) {
        push(result);
        if (last.length === ofLast && failures > 0 && failures >= most) throw tooMany(last, failures, failed);
      }
    },
  };
}

function tooMany(last: readonly RecordResult[], failures: number, limit: string): Failure {
  const reasons = Map.groupBy(
    last.filter((result) => result !== null),
    (reason) => reason,
  );
  const [reason, same] = [...reasons].sort(([, one], [, other]) => other.length - one.length)[0] ?? ['', []];
  return new Failure({
    code: 'E_STOP_WHEN',
    message: `${failures} of the last ${last.length} records failed or are unknown, and run.stopWhen pauses at ${limit}; ${same.length} of them: ${reason}`,
    hint: 'Mend the spec or the target, then run the same command again: it goes on where it stopped. Those that failed stay so until retry, before or after that, or the next plan tries them again; unknown ones are looked for first. If the records are at fault, raise run.stopWhen.',
  });
}
