import type { PlanEntity } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';

/** The keys of all that stands of an entity, by target id: a request for each page of the target's list. */
export async function listStanding(
  { target }: Pick<RunContext, 'target'>,
  entity: PlanEntity,
): Promise<Map<string, string | null>> {
  const standing = new Map<string, string | null>();
  for await (const page of target.reader.existing(entity)) {
    for (const { id, marker } of page) standing.set(id, marker);
  }
  return standing;
}
