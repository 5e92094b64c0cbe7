import type { CapabilityMemory } from '../../../model/capabilities.ts';
import { trialOf } from '../write/learned-limit.ts';

/** What a probe, and the next apply, learn anew, whatever was known: also what the tenant once refused as too many or too large. */
const learnedAnew = [
  ...['arrays.max', 'arrays.maxBytes'].flatMap((name) => [name, trialOf(name)]),
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
