import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Intent } from '../../../model/intent.ts';
import { lowerLimit, raiseLimit } from './learned-limit.ts';
import type { Strategy } from './strategy.ts';

type SizeOf = Strategy['sizeOf'];

/** What a request may weigh, to begin with. The tenant's limit is not published; 20 to 30 MB are assumed. */
const firstLimit = 12 * 1024 * 1024;
const leastLimit = 256 * 1024;
/** The next record would not fit any more, as a rule. */
const nearlyFull = 0.75;
const name = 'arrays.maxBytes';

/** How many of these fit into one request; at least one. */
export function fitBytes(intents: readonly Intent[], sizeOf: SizeOf, memory: CapabilityMemory): number {
  const limit = readBytes(memory);
  let bytes = 0;
  let count = 0;
  for (const intent of intents) {
    bytes += sizeOf(intent);
    if (count > 0 && bytes > limit) break;
    count += 1;
  }
  return count;
}

/** Remembers that a request of these was too large. */
export function shrinkBytes(memory: CapabilityMemory, intents: readonly Intent[], sizeOf: SizeOf): void {
  lowerLimit(memory, name, { limit: readBytes(memory), refused: weigh(intents, sizeOf), least: leastLimit });
}

/** A request of these was taken: after enough that were nearly as heavy as they may be, a little more is tried. */
export function growBytes(memory: CapabilityMemory, intents: readonly Intent[], sizeOf: SizeOf): void {
  const limit = readBytes(memory);
  if (limit < firstLimit)
    raiseLimit(memory, name, { sent: weigh(intents, sizeOf), full: limit * nearlyFull, most: firstLimit });
}

function weigh(intents: readonly Intent[], sizeOf: SizeOf): number {
  return intents.reduce((sum, intent) => sum + sizeOf(intent), 0);
}

function readBytes(memory: CapabilityMemory): number {
  const learned = memory.get(name)?.value;
  return typeof learned === 'number' ? learned : firstLimit;
}

/** Text as it is sent, files as base64. */
export function intentBytes({ fields, file }: Intent): number {
  const text = Object.values(fields).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 16),
    400,
  );
  return text + Math.ceil((file?.bytes.length ?? 0) * 1.37);
}
