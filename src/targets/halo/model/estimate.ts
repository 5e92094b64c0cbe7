import type { Entity } from '../../../model/entity.ts';
import type { CapabilityMemory } from '../../../model/target.ts';
import { readLimit } from '../write/array-limits.ts';

/** Entities whose ids must be known: without an answer that lists them, each goes alone. */
const single: readonly Entity[] = [
  'customFields',
  'groups',
  'agents',
  'organizations',
  'contacts',
  'folders',
  'articles',
];

/** Requests that creating these would take, by what is known of the tenant; optimistic where nothing is. */
export function estimateRequests(counts: Partial<Record<Entity, number>>, memory: CapabilityMemory): number {
  let requests = 0;
  for (const [entity, count] of Object.entries(counts) as [Entity, number][]) {
    const batches = Math.ceil(count / readLimit(memory, entity));
    if (entity === 'tickets') requests += memory.get('tickets.answersAll')?.value === false ? batches * 2 : batches;
    else if (entity === 'attachments') requests += memory.get('files.inside')?.value === true ? 0 : count;
    else if (single.includes(entity)) requests += memory.get(`${entity}.answersAll`)?.value === true ? batches : count;
    else requests += batches;
  }
  return requests;
}
