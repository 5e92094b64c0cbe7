import { formatKey, type RecordKey } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/intent.ts';
import type { Migration } from '../../model/migration.gen.ts';

/** So many records in a row that are refused for the same reason are the tenant's fault, not that of one after the other. */
const longest = 20;

export const brokenTenant = 'E_TENANT_BROKEN';

/**
 * Watches for a broken tenant: `watch` throws Failure `E_TENANT_BROKEN` (exit 1) when the twentieth record in a row is refused for
 * the same reason. What of one ticket is refused (ten comments, twenty files) counts once; what is written in between begins
 * anew; what nobody knows the outcome of counts as neither. Who says that every record may fail (`run.stopWhen`) is not stopped.
 */
export interface FailureStreak {
  watch(outcome: Outcome): void;
  /** The records of the present streak. */
  records(): RecordKey[];
}

export function createFailureStreak({ failed }: Pick<Migration['run']['stopWhen'], 'failed'>): FailureStreak {
  const isWatched = Number.parseFloat(failed) < 100;
  let reason = '';
  const refused = new Map<string, RecordKey>();
  return {
    records: () => [...refused.values()],
    watch(outcome) {
      if (outcome.kind === 'unknown') return;
      if (outcome.kind === 'done') {
        refused.clear();
        return;
      }
      const { intent, code, message } = outcome;
      const record = intent.aggregate ?? intent.key;
      const now = `${code} ${message}`;
      if (now !== reason) refused.clear();
      reason = now;
      refused.set(formatKey(record), record);
      if (refused.size < longest || !isWatched) return;
      throw new Failure({
        code: brokenTenant,
        message: `The target refused ${longest} records in a row for the same reason: ${reason}`,
        hint: 'Find out what is wrong in the target or in the spec, then run the same command again: none of these is marked failed, and it goes on where it stopped. If the records themselves are at fault, say so with run.stopWhen: { failed: "100%" }, and they fail one by one.',
      });
    },
  };
}
