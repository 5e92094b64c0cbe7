import type { CapabilityMemory } from '../../../model/capabilities.ts';

/** What a probe learns anew, whatever was known. What the tenant once refused as too many or too large still holds. */
const learnedAnew = [
  'arrays.answersAll',
  'files.inside',
  'lists.lagMs',
  'tickets.newestFirst',
  'tickets.filter.third_party_id',
  'tickets.filter.third_party_id_string',
  ...['tickets', 'comments', 'attachments'].flatMap((entity) => [
    `${entity}.arrays`,
    `${entity}.arraySize`,
    ...['list', 'one', 'none'].map((shape) => `${entity}.arraysWhole.${shape}`),
  ]),
];

/** Lets go of what was learned of arrays, lists and files. */
export function forgetHabits(memory: CapabilityMemory): void {
  for (const name of learnedAnew) if (memory.get(name)?.value != null) memory.set(name, null);
}
