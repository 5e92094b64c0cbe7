import { isImplied, type PlanEntity, planEntities } from '../../model/entity.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { idPageSize, pages } from '../pages.ts';
import { erasedProblem, erasedReason } from '../privacy/erase.ts';
import type { LeftOut } from '../pull/select-tickets.ts';
import { actionOf, createChange, labelOf } from './create-change.ts';
import { orphaned, orphanedTicket, planRetired } from './plan-retired.ts';
import type { PlanEntry, PlanWriter } from './plan-writer.ts';
import { isSynthetic } from './synthetic.ts';
import { unreadableProblem } from './unreadable-problem.ts';

/** Tickets that stay out of the plan: not selected, or `select` could not be decided. */
export async function planUnselected(
  context: RunContext,
  tickets: readonly LeftOut[],
  writer: PlanWriter,
): Promise<void> {
  const ids = tickets.map(({ ticket }) => ticket.id);
  const standing = new Map((await context.store.ledger('tickets', ids)).map((row) => [row.key.id, row]));
  await writer.add(
    tickets.map(({ ticket, reason, problem }): PlanEntry => {
      const key = { entity: 'tickets', id: ticket.id } as const;
      const action = problem ? actionOf([problem]) : 'skip';
      const row = action === 'skip' ? standing.get(ticket.id) : undefined;
      if (row && ticket.deleted) {
        const retired = planRetired(context, row, { label: labelOf(ticket), deletedAt: ticket.updatedAt });
        if (retired) return retired;
      }
      const problems = [...(problem ? [problem] : []), ...(row ? [ticket.deleted ? orphanedTicket : orphaned] : [])];
      const change = createChange(key, action, {
        label: labelOf(ticket),
        reason: action === 'skip' ? reason : null,
        problems,
      });
      return { change, desired: null, inputDigest: null };
    }),
  );
}

/** Why a record stays behind that no ticket needs. */
export const unreferenced = 'nothing selected refers to it';

/** Records that nothing selected refers to: every source record ends up in the plan, these with the reason why not. */
export async function planUnreferenced(
  context: RunContext,
  entity: 'groups' | 'agents' | 'organizations' | 'contacts',
  writer: PlanWriter,
): Promise<void> {
  const { snapshot, store } = context;
  const erased = await context.privacy.erased();
  const read = (after: string | null, limit: number) => snapshot.pageDigests(entity, after, limit);
  for await (const page of pages(read, ({ id }) => id, idPageSize)) {
    await checkpoint(context);
    const ids = page.map(({ id }) => id);
    const inScope = await store.inScope(entity, ids);
    const left: StoredRecord[] = await snapshot.get(
      entity,
      ids.filter((id) => !inScope.has(id)),
    );
    const standing = new Set((await store.ledger(entity, ids)).map((row) => row.key.id));
    await writer.add(
      left.map(({ id, record }) => {
        const change = createChange({ entity, id }, 'skip', {
          label: labelOf(record),
          reason: erased.has(id) ? erasedReason : unreferenced,
          problems: erased.has(id) ? [erasedProblem] : standing.has(id) ? [orphaned] : [],
        });
        return { change, desired: null, inputDigest: null };
      }),
    );
  }
}

/** Records that the source holds and nobody can read: each fails, with the reason. */
export async function planUnreadable(context: RunContext, entity: PlanEntity, writer: PlanWriter): Promise<void> {
  if (isImplied(entity)) return;
  const { snapshot, store } = context;
  for await (const page of pages(
    (after, limit) => snapshot.pageUnreadable(entity, after, limit),
    ({ id }) => id,
  )) {
    await checkpoint(context);
    // A contact who is also an agent is planned from what the agent's record says.
    const planned = await store.inScope(
      entity,
      page.map(({ id }) => id),
    );
    await writer.add(
      page
        .filter(({ id }) => !planned.has(id))
        .map(({ id, finding }) => ({
          change: createChange({ entity, id }, 'fail', { problems: [unreadableProblem(finding)] }),
          desired: null,
          inputDigest: null,
        })),
    );
  }
}

/** Records that were migrated and are gone from the source. */
export async function planGone(
  context: RunContext,
  entities: readonly PlanEntity[],
  writer: PlanWriter,
): Promise<void> {
  const { snapshot, store } = context;
  for (const entity of planEntities) {
    if (isImplied(entity) || !entities.includes(entity)) continue;
    const list = (after: string | null, limit: number) => store.pageLedgerOutside(entity, after, limit);
    for await (const page of pages(list, String, idPageSize)) {
      await checkpoint(context);
      const outside = page.filter((id) => !isSynthetic(entity, id));
      if (outside.length === 0) continue;
      const present = await snapshot.digests(entity, outside);
      const unreadable = new Set((await snapshot.unreadable(entity, outside)).map(({ id }) => id));
      const gone = await store.ledger(
        entity,
        outside.filter((id) => !present.has(id) && !unreadable.has(id)),
      );
      await writer.add(
        gone.map((row): PlanEntry => {
          const retired = entity === 'tickets' ? planRetired(context, row, { label: '', deletedAt: null }) : null;
          const problems = [entity === 'tickets' ? orphanedTicket : orphaned];
          const change = createChange({ entity, id: row.key.id }, 'skip', { reason: 'gone from the source', problems });
          return retired ?? { change, desired: null, inputDigest: null };
        }),
      );
    }
  }
}
