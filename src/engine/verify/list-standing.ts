import type { Actual } from '../../model/actual.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';

/** What stands of an entity, with its key and nothing else, by target id: a request for each page of the target's list. */
export async function listStanding(
  { target }: Pick<RunContext, 'target'>,
  entity: PlanEntity,
): Promise<Map<string, Actual>> {
  const standing = new Map<string, Actual>();
  for await (const page of target.reader.existing(entity)) {
    for (const { id, marker } of page) {
      standing.set(id, { entity, targetId: id, marker, fields: {}, children: null });
    }
  }
  return standing;
}
