import type { WriteAnswer } from '../client/halo-api.ts';
import type { WriteContext } from './write-context.ts';

const mostAttempts = 3;

/** Why something did not happen. */
export interface Refusal {
  code: string;
  message: string;
}

/** What may be sent again: a delete, or the same values. */
export async function untilAnswered(
  send: () => Promise<WriteAnswer>,
  { clock, patienceMs }: WriteContext,
  signal: AbortSignal,
): Promise<WriteAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send();
    if (answer.kind !== 'lost' || attempt === mostAttempts) return answer;
    await clock.sleep(Math.min(patienceMs, attempt * 1000), signal);
  }
}

/** Null where it was done, or where what was to be deleted is gone already. */
export function refusalOf(answer: WriteAnswer): Refusal | null {
  if (answer.kind === 'accepted' || (answer.kind === 'refused' && answer.status === 404)) return null;
  return { code: answer.kind === 'refused' ? answer.code : 'halo_server', message: answer.message };
}
