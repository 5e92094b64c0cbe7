import type { CapabilityMemory } from '../../../model/capabilities.ts';

const name = 'lists.lagMs';

/** An index that was up to date may fall behind a little. */
const leastMs = 2_000;

/** Remembers how long after its creation a record was found in a list; the longest counts. */
export function noteLag(memory: CapabilityMemory, ms: number): void {
  const known = memory.get(name)?.value;
  if (typeof known !== 'number' || ms > known) memory.set(name, Math.round(ms));
}

export function isLagKnown(memory: CapabilityMemory): boolean {
  return typeof memory.get(name)?.value === 'number';
}

/**
 * How long to look for what a server left behind that has finished and gave a reason: only its index may lag, by what was seen
 * of it and a good deal more. While nothing was seen of it, the whole patience.
 */
export function lagPatience(memory: CapabilityMemory, patienceMs: number): number {
  const known = memory.get(name)?.value;
  return typeof known === 'number' ? Math.min(patienceMs, leastMs + 4 * known) : patienceMs;
}
