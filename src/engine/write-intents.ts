import type { Intent, Outcome } from '../model/intent.ts';
import type { Store } from '../model/store.ts';
import type { TargetWriter } from '../model/target-writer.ts';
import { withFloors } from './with-floors.ts';

/**
 * Writes what has no source record and so no ledger row (a setting, a probe) as everything is written: intents committed, then the
 * requests, each outcome as it comes.
 */
export async function writeIntents(
  { store, writer }: { store: Pick<Store, 'intend' | 'settle'>; writer: Pick<TargetWriter, 'write' | 'floor'> },
  given: readonly Intent[],
  signal: AbortSignal,
): Promise<Outcome[]> {
  const intents = await withFloors(writer, given, signal);
  await store.intend(intents);
  const outcomes: Outcome[] = [];
  for await (const outcome of writer.write(intents, signal)) {
    await store.settle([outcome], []);
    outcomes.push(outcome);
  }
  return outcomes;
}
