import type { PlanEntity, RecordKey, SourceEntity } from '../../model/entity.ts';
import { formatKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import { chunks, pageSize } from '../pages.ts';
import { createChange } from '../plan/create-change.ts';
import { planUnreadable } from '../plan/plan-left-out.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import { isSynthetic } from '../plan/synthetic.ts';
import { present } from '../pull/references-of.ts';
import { sourceIds } from './refetch.ts';

/** What of these records stands for itself in the scope; tickets are selected, and articles come with their folders. */
const scoped = ['groups', 'agents', 'organizations', 'contacts', 'folders', 'macros'] as const;

/** Puts these records into the scope, folders with those above them. */
export async function scopeRetry({ store, snapshot }: RunContext, keys: readonly RecordKey[]): Promise<void> {
  const ids = sourceIds(keys);
  for (const entity of scoped) await store.addScope(entity, ids.get(entity) ?? []);
  const seen = new Set<string>();
  let open = ids.get('folders') ?? [];
  while (open.length > 0) {
    for (const id of open) seen.add(id);
    const parents = present((await snapshot.get('folders', open)).map(({ record }) => record.parentId));
    open = [...new Set(parents)].filter((id) => !seen.has(id));
    await store.addScope('folders', open);
  }
}

/** Says of those of these records that cannot be planned why not: nobody can read them, or they are gone. */
export async function planLost(context: RunContext, keys: readonly RecordKey[], writer: PlanWriter): Promise<void> {
  const { snapshot } = context;
  for (const { entity, id } of keys) {
    if (isSynthetic(entity as PlanEntity, id))
      writer.implied.set(formatKey({ entity, id }), { entity: entity as PlanEntity, id });
  }
  for (const [entity, ids] of sourceIds(keys)) {
    await planUnreadable(context, entity, writer);
    for (const part of chunks(ids, pageSize)) {
      const found = new Set<string>();
      for (const place of placesOf(entity)) {
        for (const id of (await snapshot.digests(place, part)).keys()) found.add(id);
        for (const { id } of await snapshot.unreadable(place, part)) found.add(id);
      }
      const lost = part.filter((id) => !found.has(id));
      await writer.add(
        lost.map((id) => ({
          change: createChange({ entity, id }, 'skip', { reason: 'gone from the source' }),
          desired: null,
          inputDigest: null,
        })),
      );
    }
  }
}

function placesOf(entity: Exclude<SourceEntity, 'fields' | 'threads'>): SourceEntity[] {
  return entity === 'contacts' ? ['contacts', 'agents'] : [entity];
}
