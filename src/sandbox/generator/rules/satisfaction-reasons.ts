import { type AccountContext, apiUrl } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { rowDates } from './rule-base.ts';
import type { SatisfactionReasonRow } from './setup-rows.ts';

export const REASONS = [
  'The issue took too long to resolve',
  'The issue was not resolved',
  "The agent's knowledge is unsatisfactory",
  'Some other reason',
] as const;

/** Codes as the API numbers its own reasons: from 5 in steps of one, the last one is 100. */
export function reasonCode(index: number): number {
  return index === REASONS.length - 1 ? 100 : 5 + index;
}

export function makeSatisfactionReasons(context: AccountContext): SatisfactionReasonRow[] {
  return REASONS.map((value, index) => {
    const id = idOf('satisfactionReason', index);
    return {
      id,
      url: apiUrl(context, `satisfaction_reasons/${id}`),
      reason_code: reasonCode(index),
      value,
      raw_value: `{{zd.${value.toLowerCase().replace(/[^a-z]+/g, '_')}}}`,
      ...rowDates(index, REASONS.length),
      deleted_at: null,
    };
  });
}
