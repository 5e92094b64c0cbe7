import type { PlanEntity } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import { planSeats } from '../settings/plan-seats.ts';
import { planSettings } from '../settings/plan-settings.ts';
import { planEntity } from './plan-entity.ts';
import { planImplied } from './plan-implied.ts';
import { planGone, planUnreadable, planUnreferenced } from './plan-left-out.ts';
import type { PlanWriter } from './plan-writer.ts';

/** `whole`: the plan also says of every other record why it is not in it; that of a demo does not. */
export async function planChanges(
  context: RunContext,
  entities: readonly PlanEntity[],
  writer: PlanWriter,
  { whole }: { whole: boolean },
): Promise<void> {
  if (entities.includes('customFields')) {
    for (const { key } of context.model.preparations()) {
      await planImplied(context, { entity: 'customFields', id: key.id }, writer);
    }
  }
  for (const entity of entities) {
    await planEntity(context, entity, writer);
    if (!whole) continue;
    await planUnreadable(context, entity, writer);
    if (entity === 'groups' || entity === 'agents' || entity === 'organizations' || entity === 'contacts') {
      await planUnreferenced(context, entity, writer);
    }
  }
  await planAllImplied(context, entities, writer);
  if (whole) await planGone(context, entities, writer);
  await planSeats(context, writer, { asChange: entities.includes('settings') });
  if (entities.includes('settings')) await planSettings(context, writer);
}

/** One implied record may refer to another: the unknown requester belongs to the client without an organization. */
async function planAllImplied(context: RunContext, entities: readonly PlanEntity[], writer: PlanWriter): Promise<void> {
  await noteStanding(context, writer);
  const planned = new Set<string>();
  for (
    let open = [...writer.implied];
    open.length > 0;
    open = [...writer.implied].filter(([name]) => !planned.has(name))
  ) {
    for (const [name, key] of open) {
      planned.add(name);
      if (key.entity !== 'customFields' && entities.includes(key.entity)) await planImplied(context, key, writer);
    }
  }
}

/** Those made or adopted earlier stay in the plan although unchanged records, which are not mapped again, hide their references. */
async function noteStanding({ store }: RunContext, { implied }: PlanWriter): Promise<void> {
  for (const [entity, id] of [
    ['groups', 'default'],
    ['agents', 'default'],
    ['organizations', 'none'],
    ['contacts', 'default'],
  ] as const) {
    if ((await store.ledger(entity, [id])).length > 0) implied.set(`${entity}/${id}`, { entity, id });
  }
}
