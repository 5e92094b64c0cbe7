import type { Entity } from '../../../model/entity.ts';
import type { CapabilityMemory } from '../../../model/target.ts';

/** How many elements to begin with; the tenant's real limit is not documented and is learned from its refusals. */
export const arrayLimits: Record<Entity, number> = {
  settings: 1,
  customFields: 1,
  tags: 10,
  groups: 1,
  agents: 1,
  organizations: 50,
  contacts: 50,
  folders: 10,
  articles: 10,
  macros: 10,
  tickets: 50,
  comments: 50,
  attachments: 10,
};

/** The most elements an array may have, as far as is known. All writable entities share the server's limit. */
export function readLimit(memory: CapabilityMemory, entity: Entity): number {
  const learned = memory.get('arrays.max')?.value;
  return typeof learned === 'number' ? Math.max(1, Math.min(learned, arrayLimits[entity])) : arrayLimits[entity];
}

/** Remembers that an array of `refused` elements was too long, and answers what to try next. */
export function shrinkLimit(memory: CapabilityMemory, refused: number, message: string): number {
  const said = /(?:maximum|limit) of (\d+)/i.exec(message)?.[1];
  const next = said === undefined ? Math.floor(refused / 2) : Math.min(Number(said), refused - 1);
  const limit = Math.max(1, next);
  memory.set('arrays.max', limit);
  return limit;
}
