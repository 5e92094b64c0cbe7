import type { Intent, Outcome } from '../../model/intent.ts';
import { createIntentIds } from '../apply/intent-id.ts';
import type { RunContext } from '../context.ts';
import { writeIntents } from '../write-intents.ts';

/** Writes as apply does: intents committed, then the request, then the outcomes; no ledger row, since no source record is behind them. */
export type ProbeWriter = (intents: readonly Omit<Intent, 'id'>[], signal: AbortSignal) => Promise<Outcome[]>;

export function createProbeWriter(context: RunContext): ProbeWriter {
  const { store, target } = context;
  const writer = target.writer(context.catalogue);
  const nextId = createIntentIds(context.clock);
  return (given, signal) =>
    writeIntents(
      { store, writer },
      given.map((each) => ({ ...each, id: nextId() })),
      signal,
    );
}
