import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Intent } from '../../../model/intent.ts';
import type { WriteAnswer } from '../client/halo-api.ts';
import { growLimit, growSize, shrinkLimit, shrinkSize } from './array-size.ts';
import { growBytes, shrinkBytes } from './byte-limits.ts';
import type { Strategy } from './strategy.ts';
import { readTooMany } from './too-many.ts';

/** An answer that took longer counts as slow: a gateway may cut the next one off. Half as long is quick enough for more. */
const slowMs = 15_000;

/**
 * Makes the next requests longer after a quick answer; shorter after a slow one, after none in time, and after a refusal for their
 * length or weight.
 */
export function learnSizes(
  intents: readonly Intent[],
  answer: WriteAnswer,
  { entity, sizeOf }: Pick<Strategy, 'entity' | 'sizeOf'>,
  memory: CapabilityMemory,
): void {
  const sent = intents.length;
  const tooMany = readTooMany(answer, sent);
  const isTooLarge = answer.kind === 'refused' && answer.status === 413 && !tooMany;
  const isSlow = answer.kind === 'accepted' ? answer.tookMs > slowMs : answer.kind === 'lost' && answer.overloaded;
  if (tooMany) shrinkLimit(memory, sent, tooMany.stated);
  if (isTooLarge) shrinkBytes(memory, intents, sizeOf);
  if ((isSlow || isTooLarge) && sent > 1) shrinkSize(memory, entity, sent);
  if (answer.kind !== 'accepted' || answer.tookMs >= slowMs / 2) return;
  growSize(memory, entity, sent);
  growLimit(memory, sent);
  growBytes(memory, intents, sizeOf);
}
