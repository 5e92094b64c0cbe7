import type { PlanEntity } from '../../model/entity.ts';
import type { Intent, Outcome } from '../../model/intent.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { isProbe } from '../probe/probe-key.ts';

/**
 * Finds out what came of the deletes of a rollback that was cut off, before anything is planned: what is gone must not count as
 * standing. Asks the target only where a delete is open.
 */
export async function settleOpenDeletes(context: RunContext): Promise<void> {
  const { store } = context;
  const list = (after: string | null, limit: number) => store.openIntents(limit, after);
  for await (const intents of pages(list, ({ id }) => id)) {
    // What a probe left is deleted by the next that writes.
    const deletes = intents.filter((intent) => intent.operation === 'delete' && !isProbe(intent));
    for (const [entity, group] of Map.groupBy(deletes, ({ key }) => key.entity as PlanEntity)) {
      await settle(context, entity, group);
    }
  }
}

async function settle({ store, target, model, signal }: RunContext, entity: PlanEntity, intents: readonly Intent[]) {
  const standing = new Set<string>();
  // What was only added to something is planned from what stands, whatever the ledger says.
  const own = intents.filter(({ key }) => !model.amends?.(key));
  const ids = own.flatMap(({ targetId }) => targetId ?? []);
  for await (const { targetId } of target.reader.read(entity, ids, { children: false, signal })) standing.add(targetId);
  const outcomes = intents.map((intent): Outcome => {
    const stands = own.includes(intent) && standing.has(intent.targetId ?? '');
    return stands
      ? { kind: 'rejected', intent, code: 'E_UNANSWERED', message: 'it still stands', fatal: false }
      : { kind: 'done', intent, targetId: intent.targetId, url: null, findings: [] };
  });
  await store.forgetLedger(outcomes.flatMap(({ kind, intent }) => (kind === 'done' ? [intent.key] : [])));
  await store.settle(outcomes, []);
}
