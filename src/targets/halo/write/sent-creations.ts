import { Failure } from '../../../model/failure.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import type { WriteAnswer } from '../client/halo-api.ts';

/** Ids of intents whose creation left in a request and was not certainly refused: they may stand. */
export type SentCreations = Set<string>;

/**
 * Sends a request for these and notes that they may stand. A request that is refused for want of a right wrote nothing: what only
 * it could have written is as if never sent.
 */
export async function sendNoting(
  sent: SentCreations,
  intents: readonly Intent[],
  send: () => Promise<WriteAnswer>,
): Promise<WriteAnswer> {
  const fresh = intents.filter(({ id }) => !sent.has(id));
  for (const { id } of fresh) sent.add(id);
  try {
    return await send();
  } catch (error) {
    if (isDenied(error)) forgetSent(sent, fresh);
    throw error;
  }
}

export function forgetSent(sent: SentCreations, intents: readonly Intent[]): void {
  for (const { id } of intents) sent.delete(id);
}

/** When a right is gone, what certainly does not stand is refused, so that nobody looks for it; what may stand stays open. */
export async function* settleDenied(
  batch: readonly Intent[],
  outcomes: AsyncIterable<Outcome>,
  sent: SentCreations,
): AsyncGenerator<Outcome> {
  const open = new Map(batch.map((intent) => [intent.id, intent]));
  try {
    for await (const outcome of outcomes) {
      open.delete(outcome.intent.id);
      yield outcome;
    }
  } catch (error) {
    if (isDenied(error)) {
      const { code, message } = error;
      for (const intent of open.values()) {
        if (!sent.has(intent.id)) yield { kind: 'rejected', intent, code, message, fatal: true };
      }
    }
    throw error;
  } finally {
    forgetSent(sent, batch);
  }
}

function isDenied(error: unknown): error is Failure {
  return error instanceof Failure && error.code === 'E_PERMISSION';
}
