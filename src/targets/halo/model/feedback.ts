import type { DesireInput } from '../../../model/desire.ts';
import type { Desired, DesiredChild, DesiredValue } from '../../../model/desired.ts';
import type { ModelContext } from './model-context.ts';

const prefix = 'feedback:';

/** Halo's rating of a ticket is no action, but it stands among the ticket's comments under a key of this form. */
export function isFeedback(key: { entity: string; id: string }): boolean {
  return key.entity === 'comments' && key.id.startsWith(prefix);
}

/** Halo counts the other way round: 1 is awesome, 4 is bad. (The public reports on its Feedback table.) */
const scores: Record<string, number> = { good: 1, satisfied: 1, neutral: 3, bad: 4, dissatisfied: 4 };

/** Scores from here on make Halo tell the managers, where the tenant is set so: no flag keeps a rating from it. */
const alerting = 3;
const alert = {
  severity: 'warning',
  code: 'W_FEEDBACK_ALERTS',
  message: 'its bad rating may alert managers in Halo: `options.satisfaction: private-note` keeps it quiet',
  field: 'satisfaction',
} as const;

/**
 * A satisfaction rating as Halo's own (`/Feedback`), as far as its word has a place on Halo's scale; else, and where
 * `options.satisfaction` says so, it is left out. A note of it is part of the ticket's own note.
 */
export function desireFeedback(
  { record }: DesireInput<'tickets'>,
  { migration }: ModelContext,
): { children: DesiredChild[]; accepted: Desired['accepted'] } {
  const { satisfaction: policy } = migration.options;
  const { satisfaction } = record;
  if (satisfaction === null || policy === 'private-note') return { children: [], accepted: [] };
  const field = 'satisfaction';
  if (policy === 'skip') {
    const message = 'the satisfaction rating is left out, as options.satisfaction says';
    return { children: [], accepted: [{ severity: 'info', code: 'W_SATISFACTION_SKIPPED', message, field }] };
  }
  const score = scores[satisfaction.score.toLowerCase()];
  if (score === undefined) {
    const message = "the satisfaction rating is left out: its score has no place on Halo's scale";
    return { children: [], accepted: [{ severity: 'warning', code: 'W_SATISFACTION_SCORE', message, field }] };
  }
  const comment = [satisfaction.comment, satisfaction.reason].filter((text) => text !== null).join('\n');
  const at = record.updatedAt ?? record.solvedAt;
  const fields: Record<string, DesiredValue> = {
    score,
    ...(comment === '' ? {} : { comment }),
    ...(at === null ? {} : { date: new Date(at).toISOString() }),
  };
  const key = { entity: 'comments', id: `${prefix}${record.id}` } as const;
  return { children: [{ key, parent: null, marker: null, fields }], accepted: score < alerting ? [] : [alert] };
}
