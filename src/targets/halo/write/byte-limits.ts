import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Intent } from '../../../model/intent.ts';
import type { Strategy } from './strategy.ts';

/** What a request may weigh, to begin with. The tenant's limit is not published; 20 to 30 MB are assumed. */
const firstLimit = 12 * 1024 * 1024;
const name = 'arrays.maxBytes';

/** How many of these fit into one request; at least one. */
export function fitBytes(intents: readonly Intent[], strategy: Strategy, memory: CapabilityMemory): number {
  const learned = memory.get(name)?.value;
  const limit = typeof learned === 'number' ? learned : firstLimit;
  let bytes = 0;
  let count = 0;
  for (const intent of intents) {
    bytes += strategy.sizeOf(intent);
    if (count > 0 && bytes > limit) break;
    count += 1;
  }
  return count;
}

/** Remembers that a request of these was too large. */
export function shrinkBytes(memory: CapabilityMemory, intents: readonly Intent[], strategy: Strategy): void {
  const bytes = intents.reduce((sum, intent) => sum + strategy.sizeOf(intent), 0);
  memory.set(name, Math.max(256 * 1024, Math.floor(bytes / 2)));
}

/** Text as it is sent, files as base64. */
export function intentBytes({ fields, file }: Intent): number {
  const text = Object.values(fields).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 16),
    400,
  );
  return text + Math.ceil((file?.bytes.length ?? 0) * 1.37);
}
