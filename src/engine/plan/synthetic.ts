import type { Desired } from '../../model/desired.ts';
import type { PlanEntity, RecordKey } from '../../model/entity.ts';
import type { TargetModel } from '../../model/target-model.ts';

/** Preparations aside. */
export const syntheticKeys: readonly RecordKey[] = [
  { entity: 'groups', id: 'default' },
  { entity: 'agents', id: 'default' },
  { entity: 'contacts', id: 'default' },
  { entity: 'organizations', id: 'none' },
];

/** What ids of preparations begin with that create the fields for our keys. */
export const markerPreparation = 'marker:';

/** Records that the spec implies and no source has. Preparations are all of that kind. */
export function isSynthetic(entity: PlanEntity, id: string): boolean {
  return (
    entity === 'customFields' ||
    entity === 'tags' ||
    syntheticKeys.some((key) => key.entity === entity && key.id === id)
  );
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
