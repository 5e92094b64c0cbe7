import type { Entity } from '../model/entity.ts';
import type { Intent } from '../model/intent.ts';
import type { TargetWriter } from '../model/target-writer.ts';

/** Creations with the target's floor of this moment: to be asked before they are committed, and so before their request leaves. */
export async function withFloors(
  writer: Pick<TargetWriter, 'floor'>,
  intents: readonly Intent[],
  signal: AbortSignal,
): Promise<readonly Intent[]> {
  const creations = intents.filter(({ operation }) => operation === 'create');
  const floors = new Map<Entity, string>();
  for (const entity of new Set(creations.map(({ key }) => key.entity))) {
    const floor = await writer.floor?.(entity, signal);
    if (floor) floors.set(entity, floor);
  }
  if (floors.size === 0) return intents;
  return intents.map((intent) => {
    const floor = intent.operation === 'create' ? floors.get(intent.key.entity) : undefined;
    return floor === undefined ? intent : { ...intent, floor };
  });
}
