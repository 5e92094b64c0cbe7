import { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/intent.ts';

/** So many equal refusals in a row are the tenant's fault, not that of one record after the other. */
const longest = 20;

/** Watches for a broken tenant: `watch` throws Failure `E_TENANT_BROKEN` (exit 1) at the twentieth equal refusal in a row. */
export interface FailureStreak {
  watch(outcome: Outcome): void;
}

export function createFailureStreak(): FailureStreak {
  let last = '';
  let count = 0;
  return {
    watch(outcome) {
      if (outcome.kind !== 'rejected') {
        count = 0;
        return;
      }
      const reason = `${outcome.code} ${outcome.message}`;
      count = reason === last ? count + 1 : 1;
      last = reason;
      if (count < longest) return;
      throw new Failure({
        code: 'E_TENANT_BROKEN',
        message: `The target refused ${longest} records in a row with the same answer: ${reason}.`,
        hint: 'Find out what changed in the target, then run the same command again: it goes on where it stopped.',
      });
    },
  };
}
