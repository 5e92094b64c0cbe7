import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Entity } from '../../../model/entity.ts';
import { isObject } from '../../../model/json.ts';
import { lowerLimit, raiseLimit, trialOf } from './learned-limit.ts';

/** The most elements an array is ever given; the tenant's own limit is not documented and is learned from its refusals. */
const mostElements: Record<Entity, number> = {
  settings: 1,
  customFields: 1,
  tags: 10,
  groups: 1,
  agents: 1,
  organizations: 100,
  contacts: 100,
  folders: 10,
  articles: 10,
  macros: 10,
  tickets: 100,
  comments: 100,
  attachments: 20,
};

/** The longest of these. */
const most = Math.max(...Object.values(mostElements));

/** What the tenant says an array may have at most, or what was found when it did not say; it holds for all kinds of records. */
const limitName = 'arrays.max';

/** The most elements an array may have, as far as is known. */
export function readLimit(memory: CapabilityMemory, entity: Entity): number {
  const learned = memory.get(limitName)?.value;
  return typeof learned === 'number' ? Math.max(1, Math.min(learned, mostElements[entity])) : mostElements[entity];
}

/** Remembers that an array of `refused` elements was too long. What the tenant states stays until a probe; else it is halved. */
export function shrinkLimit(memory: CapabilityMemory, refused: number, stated: number | null): void {
  if (stated === null) {
    lowerLimit(memory, limitName, { limit: most, refused, least: 1 });
    return;
  }
  memory.set(limitName, Math.max(1, Math.min(stated, refused - 1)));
  if (memory.get(trialOf(limitName)) !== null) memory.set(trialOf(limitName), null);
}

/** An array of this length was taken: after enough as long as they may be, a limit that the tenant did not state is tried higher. */
export function growLimit(memory: CapabilityMemory, sent: number): void {
  const limit = memory.get(limitName)?.value;
  if ((memory.get(trialOf(limitName))?.value ?? null) === null) return;
  raiseLimit(memory, limitName, { sent, full: Number(limit), most });
}

/** How long arrays are now; they double up to `ease`, where it once was too much, and grow by small steps from there. */
interface ArraySize {
  size: number;
  ease: number;
}

/**
 * How many elements the next array gets: one at first, twice as many after each that went well. What the tenant takes is thus
 * learned on a few records before many depend on it.
 */
export function arraySize(memory: CapabilityMemory, entity: Entity): number {
  return Math.min(read(memory, entity).size, readLimit(memory, entity));
}

/** An array of this length was taken, and quickly: the next may be longer. One that was shorter than it might be says nothing. */
export function growSize(memory: CapabilityMemory, entity: Entity, sent: number): void {
  const { size, ease } = read(memory, entity);
  const limit = readLimit(memory, entity);
  if (sent < Math.min(size, limit) || size >= limit) return;
  const next = size < ease ? Math.min(size * 2, ease) : size + Math.ceil(size / 10);
  memory.set(sizeOf(entity), { size: Math.min(next, limit), ease });
}

/** An array of this length was too much for the server: slow, cut off by a gateway, refused for its weight. */
export function shrinkSize(memory: CapabilityMemory, entity: Entity, sent: number): void {
  const half = Math.max(1, Math.floor(Math.min(sent, arraySize(memory, entity)) / 2));
  memory.set(sizeOf(entity), { size: half, ease: half });
}

function read(memory: CapabilityMemory, entity: Entity): ArraySize {
  const value = memory.get(sizeOf(entity))?.value;
  if (!isObject(value ?? null)) return { size: 1, ease: mostElements[entity] };
  const { size, ease } = value as Record<keyof ArraySize, unknown>;
  return { size: Math.max(1, Number(size) || 1), ease: Math.max(1, Number(ease) || 1) };
}

function sizeOf(entity: Entity): string {
  return `${entity}.arraySize`;
}
