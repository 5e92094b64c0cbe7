import type { JsonValue } from '../../model/json.ts';
import type { RunContext } from '../context.ts';
import type { VerifySummaryEvent } from './verify-migration.ts';

const memo = 'verified';

/** What the last verification came to, and when it ended (ISO-8601). */
export interface Verified {
  at: string;
  summary: VerifySummaryEvent;
}

/** Keeps it in the state, for reports that connect to nothing. */
export async function keepVerified(
  { store, clock }: Pick<RunContext, 'store' | 'clock'>,
  summary: VerifySummaryEvent,
): Promise<void> {
  const verified: Verified = { at: new Date(clock.now()).toISOString(), summary };
  await store.putMemo(memo, verified as unknown as JsonValue);
}

/** Null when nothing was verified yet. */
export async function lastVerified({ store }: Pick<RunContext, 'store'>): Promise<Verified | null> {
  return (await store.memo(memo)) as unknown as Verified | null;
}
