import type { CapabilityMemory } from '../../../model/capabilities.ts';
import { isObject } from '../../../model/json.ts';

/** So many requests at a limit must go well before a little more is tried; twice as many after each try that was refused. */
const firstWait = 10;
const longestWait = 640;

/** How far it is to the next try: `safe` is the limit before the last one, 0 while none was made. */
interface Trial {
  safe: number;
  good: number;
  wait: number;
}

/**
 * Lowers a limit that the tenant does not state after it refused this much: a refused try leads back to what went well before it,
 * anything else to half of what was refused.
 */
export function lowerLimit(
  memory: CapabilityMemory,
  name: string,
  { limit, refused, least }: { limit: number; refused: number; least: number },
): void {
  const { safe, wait } = readTrial(memory, name);
  const isTry = safe > 0 && safe < refused;
  const next = Math.min(limit, isTry ? Math.max(safe, Math.floor(refused / 2)) : Math.floor(refused / 2));
  memory.set(name, Math.max(least, next));
  memory.set(trialOf(name), { safe: isTry ? safe : 0, good: 0, wait: isTry ? Math.min(longestWait, wait * 2) : wait });
}

/** Counts a request of this much that went well, and raises a learned limit by a tenth when enough have; never above `most`. */
export function raiseLimit(
  memory: CapabilityMemory,
  name: string,
  { sent, full, most }: { sent: number; full: number; most: number },
): void {
  const limit = memory.get(name)?.value;
  if (typeof limit !== 'number' || limit >= most || sent < full) return;
  const { safe, good, wait } = readTrial(memory, name);
  if (good + 1 < wait) memory.set(trialOf(name), { safe, good: good + 1, wait });
  else {
    memory.set(name, Math.min(most, limit + Math.ceil(limit / 10)));
    memory.set(trialOf(name), { safe: limit, good: 0, wait });
  }
}

/** Where the way to the next try is kept: apart from the limit, which keeps the date at which it changed. */
export function trialOf(name: string): string {
  return `${name}.trial`;
}

function readTrial(memory: CapabilityMemory, name: string): Trial {
  const value = memory.get(trialOf(name))?.value ?? null;
  const { safe, good, wait } = isObject(value) ? value : {};
  return { safe: Number(safe) || 0, good: Number(good) || 0, wait: Number(wait) || firstWait };
}
