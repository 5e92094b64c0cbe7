import type { Intent, Outcome } from '../../../model/intent.ts';
import { mustGoAlone } from './array-habits.ts';
import { arraySize } from './array-size.ts';
import { fitBytes } from './byte-limits.ts';
import { learnSizes } from './learn-sizes.ts';
import { forgetSent, sendNoting } from './sent-creations.ts';
import { type Part, settle } from './settle-part.ts';
import type { Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Creates records in arrays as long as the tenant takes, with one outcome for each. What a refused array left behind, and what
 * came of a lost answer, is looked for before anything is sent again; a refused array is halved until the culprit stands alone.
 */
export async function* sendBatch(
  intents: readonly Intent[],
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const queue: Part[] = intents.length > 0 ? [{ intents, attempt: 1, again: false }] : [];
  for (let part = queue.shift(); part; part = queue.shift()) {
    const size = sizeFor(part, strategy, context);
    if (size < part.intents.length) {
      queue.unshift({ ...part, intents: part.intents.slice(0, size) }, { ...part, intents: part.intents.slice(size) });
      continue;
    }
    const rows = await strategy.encode(part.intents);
    const inside = (each: Intent) => [each, ...(strategy.inside?.(each) ?? [])];
    const answer = await sendNoting(context.sent, part.intents.flatMap(inside), () =>
      context.api.post(strategy.path, rows, signal),
    );
    learnSizes(part.intents, answer, strategy, context.memory);
    const { outcomes, rest } = await settle(part, answer, strategy, context, signal);
    for (const each of rest) if (!each.again) forgetSent(context.sent, each.intents.flatMap(inside));
    yield* outcomes;
    queue.unshift(...rest);
  }
}

function sizeFor(part: Part, strategy: Strategy, { memory }: WriteContext): number {
  const limit = mustGoAlone(strategy, memory) ? 1 : arraySize(memory, strategy.entity);
  return fitBytes(part.intents.slice(0, limit), strategy.sizeOf, memory);
}
