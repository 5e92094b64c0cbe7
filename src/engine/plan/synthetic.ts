import type { Desired } from '../../model/desired.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { TargetModel } from '../../model/target.ts';

const ids: Partial<Record<PlanEntity, readonly string[]>> = {
  groups: ['default'],
  agents: ['default'],
  contacts: ['default'],
  organizations: ['none'],
};

/** Records that the spec implies and no source has. Preparations are all of that kind. */
export function isSynthetic(entity: PlanEntity, id: string): boolean {
  return entity === 'customFields' || (ids[entity]?.includes(id) ?? false);
}

/** Null for a preparation that the spec no longer asks for. */
export function synthesize(
  { model, sourceKey }: { model: TargetModel; sourceKey: string },
  entity: PlanEntity,
  id: string,
): Desired | null {
  if (entity !== 'customFields') return model.synthetic(entity, id, sourceKey);
  return model.preparations().find((desired) => desired.key.id === id) ?? null;
}
