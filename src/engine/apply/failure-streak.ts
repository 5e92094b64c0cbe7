import { formatKey, type RecordKey } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/intent.ts';
import type { Migration } from '../../model/migration.gen.ts';

/** So many records in a row that are refused for the same reason, or lost, are the tenant's fault, not that of one after the other. */
const longest = 20;

export const brokenTenant = 'E_TENANT_BROKEN';

/**
 * Watches for a broken tenant: `watch` throws Failure `E_TENANT_BROKEN` (exit 1) when the twentieth record in a row is refused for
 * the same reason, or when of the twentieth in a row nobody knows what came of it, whatever a gateway says each time. What of one
 * ticket is refused (ten comments, twenty files) counts once; what is written in between begins anew. A refusal shows that the
 * tenant answers, a lost answer nothing about the refusals before it. Who says that every record may fail (`run.stopWhen`) is not
 * stopped.
 */
export interface FailureStreak {
  watch(outcome: Outcome): void;
  /** The refused records of the present streak; of lost ones the journal knows. */
  records(): RecordKey[];
}

export function createFailureStreak({ failed }: Pick<Migration['run']['stopWhen'], 'failed'>): FailureStreak {
  const isWatched = Number.parseFloat(failed) < 100;
  let reason = '';
  const refused = new Map<string, RecordKey>();
  const lost = new Set<string>();

  function watchLost(record: RecordKey, message: string): void {
    lost.add(formatKey(record));
    if (lost.size < longest || !isWatched) return;
    refused.clear();
    throw new Failure({
      code: brokenTenant,
      message: `Of ${longest} records in a row nobody knows what came of them; of the last: ${message}`,
      hint: 'Find out why the target does not answer, then run the same command again: it first looks for what may have arrived, and goes on where it stopped.',
    });
  }

  function watchRefused(record: RecordKey, now: string): void {
    lost.clear();
    if (now !== reason) refused.clear();
    reason = now;
    refused.set(formatKey(record), record);
    if (refused.size < longest || !isWatched) return;
    throw new Failure({
      code: brokenTenant,
      message: `The target refused ${longest} records in a row for the same reason: ${reason}`,
      hint: 'Find out what is wrong in the target or in the spec, then run the same command again: none of these is marked failed, and it goes on where it stopped. If the records themselves are at fault, say so with run.stopWhen: { failed: "100%" }, and they fail one by one.',
    });
  }

  return {
    records: () => [...refused.values()],
    watch(outcome) {
      const { kind, intent } = outcome;
      const record = intent.aggregate ?? intent.key;
      if (kind === 'unknown') watchLost(record, outcome.message);
      else if (kind === 'rejected') watchRefused(record, `${outcome.code} ${outcome.message}`);
      else {
        refused.clear();
        lost.clear();
      }
    },
  };
}
