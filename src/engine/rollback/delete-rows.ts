import { digest } from '../../model/digest.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Intent, Outcome } from '../../model/intent.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { formatMarker } from '../../model/marker.ts';
import type { TargetWriter } from '../../model/target-writer.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks } from '../pages.ts';

/** Deletes go one by one; so many are journalled and settled together. */
const atOnce = 10;

const neverAdopted: readonly PlanEntity[] = ['tickets', 'articles'];

/** What deleting takes. */
export interface Deleting {
  context: RunContext;
  writer: TargetWriter;
  nextIntentId: () => string;
}

export type Deleted = { row: LedgerRow; outcome: Outcome };

/**
 * Deletes these records of one entity. Each delete is intended in the journal before its request leaves; what is gone is forgotten
 * by the ledger, and only then settled, so that a run that dies in between leaves nothing that counts as standing.
 */
export async function* deleteRows(
  deleting: Deleting,
  entity: PlanEntity,
  rows: readonly LedgerRow[],
): AsyncGenerator<Deleted> {
  const { context, nextIntentId } = deleting;
  for (const part of chunks(rows, atOnce)) {
    await checkpoint(context);
    const byIntent = new Map(part.map((row) => [nextIntentId(), row]));
    const intents = [...byIntent].map(([id, row]) => intentOf(context, id, row));
    await context.store.intend(intents);
    const outcomes = await write(deleting, entity, intents);
    for (const outcome of outcomes) {
      const row = byIntent.get(outcome.intent.id);
      if (row) yield { row, outcome };
    }
  }
}

async function write(
  { context, writer }: Deleting,
  entity: PlanEntity,
  intents: readonly Intent[],
): Promise<Outcome[]> {
  const { store } = context;
  const open = new Map(intents.map((intent) => [intent.id, intent]));
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of writer.write(intents, context.signal)) {
      if (open.delete(outcome.intent.id)) outcomes.push(outcome);
    }
  } finally {
    const gone = outcomes.flatMap(({ kind, intent }) => (kind === 'done' ? [intent] : []));
    await forget(context, entity, gone);
    if (outcomes.length > 0) await store.settle(outcomes, []);
  }
  const silent = [...open.values()].map(
    (intent): Outcome => ({ kind: 'unknown', intent, message: 'the target did not say what came of it' }),
  );
  return [...outcomes, ...silent];
}

/** Whatever the ledger knows of these records of the target: another record may have been adopted to one that we created. */
async function forget({ store, model }: RunContext, entity: PlanEntity, gone: readonly Intent[]): Promise<void> {
  if (gone.length === 0) return;
  const ids = gone.flatMap(({ key, targetId }) =>
    neverAdopted.includes(entity) || model.amends?.(key) ? [] : (targetId ?? []),
  );
  const adopted =
    ids.length === 0 ? [] : (await store.ledgerByTarget(entity, ids)).filter(({ kind }) => kind === 'adopt');
  await store.forgetLedger([...gone.map(({ key }) => key), ...adopted.map(({ key }) => key)]);
}

function intentOf({ sourceKey }: RunContext, id: string, { key, targetId, written }: LedgerRow): Intent {
  return {
    id,
    operation: 'delete',
    key,
    marker: formatMarker(sourceKey, key),
    targetId,
    parentTargetId: null,
    parent: null,
    // What was only added to something is taken away by its name.
    fields: Object.fromEntries(Object.keys(written).map((name) => [name, null])),
    file: null,
    digest: digest(null),
  };
}
