import type { PlanEntity } from '../../model/entity.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';

/** Streams all that stands in the target of this entity into the store, to be matched there. */
export async function readExisting(context: RunContext, entity: PlanEntity): Promise<void> {
  const { store, target, emit } = context;
  emit({ type: 'phase', phase: 'match', entity, total: null });
  await store.clearExisting(entity);
  let done = 0;
  for await (const page of target.reader.existing(entity)) {
    await store.addExisting(entity, page);
    done += page.length;
    emit({ type: 'progress', phase: 'match', entity, done, total: null, failed: 0 });
    emitRequests(context);
    await checkpoint(context);
  }
}
