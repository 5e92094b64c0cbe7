import type { Intent, Outcome } from '../../../model/intent.ts';
import type { WriteAnswer } from '../client/halo-api.ts';

/** What came of one request for one thing that stands already. */
export function outcomeOf(intent: Intent, answer: WriteAnswer, targetId: string | null): Outcome {
  if (answer.kind === 'accepted') return { kind: 'done', intent, targetId, url: null, findings: [] };
  const { message } = answer;
  if (answer.kind === 'refused') return { kind: 'rejected', intent, code: answer.code, message, fatal: false };
  return { kind: 'unknown', intent, message };
}
