import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Entity } from '../../../model/entity.ts';
import { isObject } from '../../../model/json.ts';
import type { WriteAnswer } from '../client/halo-api.ts';

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

/** What the tenant says an array may have at most; it holds for all kinds of records. */
const saidLimit = 'arrays.max';

/** The most elements an array may have, as far as is known. */
export function readLimit(memory: CapabilityMemory, entity: Entity): number {
  const learned = memory.get(saidLimit)?.value;
  return typeof learned === 'number' ? Math.max(1, Math.min(learned, mostElements[entity])) : mostElements[entity];
}

/** Remembers that an array of `refused` elements was too long. */
export function shrinkLimit(memory: CapabilityMemory, refused: number, message: string): void {
  const said = /(?:maximum|limit) of (\d+)/i.exec(message)?.[1];
  const next = said === undefined ? Math.floor(refused / 2) : Math.min(Number(said), refused - 1);
  memory.set(saidLimit, Math.max(1, next));
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

/** An answer that took longer counts as slow: a gateway may cut the next one off. Half as long is quick enough for more. */
const slowMs = 15_000;

/** Makes the next arrays longer after a quick answer, shorter after a slow one and after none in time. */
export function learnPace(
  sent: number,
  answer: WriteAnswer,
  entity: Entity,
  { memory }: { memory: CapabilityMemory },
): void {
  const isSlow = answer.kind === 'accepted' ? answer.tookMs > slowMs : answer.kind === 'lost' && answer.overloaded;
  if (isSlow && sent > 1) shrinkSize(memory, entity, sent);
  if (answer.kind === 'accepted' && answer.tookMs < slowMs / 2) growSize(memory, entity, sent);
}

/** An array of this length was taken, and quickly: the next may be longer. One that was shorter than it might be says nothing. */
function growSize(memory: CapabilityMemory, entity: Entity, sent: number): void {
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
