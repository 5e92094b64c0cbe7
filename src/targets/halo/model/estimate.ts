import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Entity, PlanEntity } from '../../../model/entity.ts';
import type { ReadCounts } from '../../../model/target-model.ts';
import type { WriteCounts } from '../../../model/write-counts.ts';
import { answersAll } from '../write/array-habits.ts';
import { readLimit } from '../write/array-size.ts';
import { inside as filesInside } from '../write/write-children.ts';

/** Kinds that go alone where the answer to an array does not list all of it. */
const single: readonly Entity[] = ['customFields', 'groups', 'agents', 'folders', 'articles'];
/** Kinds whose ids are then read back, by one more request for each array. */
const readBack: readonly Entity[] = ['organizations', 'contacts', 'tickets'];

/**
 * Requests that writing these takes at least, by what is known of the tenant; optimistic where nothing is. What is read back, images
 * in bodies and links written afterwards come on top.
 */
export function estimateRequests({ create, update }: WriteCounts, memory: CapabilityMemory): number {
  const isShortened = memory.get(answersAll)?.value === false;
  let requests = 0;
  for (const [entity, count] of Object.entries(create) as [Entity, number][]) {
    if (entity === 'attachments' && memory.get(filesInside)?.value !== false) continue;
    const limit = readLimit(memory, entity);
    requests += isShortened && single.includes(entity) ? count : Math.ceil(count / limit);
    // One alone is known by the answer.
    if (isShortened && readBack.includes(entity)) requests += Math.ceil((count - 1) / limit);
  }
  for (const [entity, count] of Object.entries(update) as [Entity, number][]) {
    requests += Math.ceil(count / readLimit(memory, entity));
  }
  return requests;
}

/** Kinds of which a list holds many: all of the tenant's, or of tickets the ones asked for. */
const listed: readonly PlanEntity[] = ['groups', 'agents', 'folders', 'customFields', 'tickets'];
const listPage = 100;

/**
 * Requests that reading these back would take. A ticket with its children is read in detail, with its actions, and with its files
 * if the detail says that it has any; with its rating where ratings are Halo's own. What is listed whole takes a request for each page, articles one each, since their list
 * shows no key.
 */
export function estimateReads(
  { records, withChildren, files, bytes, listed: whole = {} }: ReadCounts,
  { feedback = false } = {},
): number {
  const deep = withChildren.tickets ?? 0;
  // The teams of agents stand in the list of teams.
  let requests = (feedback ? 3 : 2) * deep + (records.agents ? 1 : 0) + Math.min(deep, files) + (bytes ? files : 0);
  for (const [entity, count] of Object.entries(records) as [PlanEntity, number][]) {
    const flat = entity === 'tickets' ? count - deep : count;
    requests += listed.includes(entity) ? Math.ceil(flat / listPage) : flat;
  }
  for (const [entity, count] of Object.entries(whole) as [PlanEntity, number][]) {
    if (count > 0) requests += Math.ceil(count / listPage) + (entity === 'articles' ? count : 0);
  }
  return requests;
}
