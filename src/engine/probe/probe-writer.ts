import type { Intent, Outcome } from '../../model/intent.ts';
import { createIntentIds } from '../apply/intent-id.ts';
import type { RunContext } from '../context.ts';

/** Writes as apply does: intents committed, then the request, then the outcomes; no ledger row, since no source record is behind them. */
export type ProbeWriter = (intents: readonly Omit<Intent, 'id'>[], signal: AbortSignal) => Promise<Outcome[]>;

export function createProbeWriter(context: RunContext): ProbeWriter {
  const { store, target } = context;
  const writer = target.writer(context.catalogue);
  const nextId = createIntentIds(context.clock);
  return async (given, signal) => {
    const intents = given.map((each): Intent => ({ ...each, id: nextId() }));
    await store.intend(intents);
    const outcomes: Outcome[] = [];
    for await (const outcome of writer.write(intents, signal)) {
      await store.settle([outcome], []);
      outcomes.push(outcome);
    }
    return outcomes;
  };
}
