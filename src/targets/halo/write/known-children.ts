import type { Actual } from '../../../model/actual.ts';
import { formatKey } from '../../../model/entity.ts';
import type { Intent, KnownChild, Outcome } from '../../../model/intent.ts';
import { matchStanding } from '../locate/match-standing.ts';
import type { Standing } from './strategy.ts';

/** What this batch has written of each ticket and article so far, beside what was known to stand before. */
export type KnownChildren = Map<string, Map<string, KnownChild>>;

export function noteChild(known: KnownChildren, outcome: Outcome): void {
  if (outcome.kind !== 'done') return;
  const { key, written = {} } = outcome.intent;
  const place = outcome.intent.parentTargetId ?? '';
  const children = known.get(place) ?? new Map<string, KnownChild>();
  known.set(place, children);
  children.set(formatKey(key), { key, targetId: outcome.targetId, written });
}

/** Which of what stands in one ticket or article is which intent's; what is known to be another child's is none. */
export function matchIntents(
  intents: readonly Intent[],
  actual: readonly Actual[],
  { again, known }: { again: boolean; known: KnownChildren },
): Standing {
  const place = intents[0]?.parentTargetId ?? '';
  const others = new Map([...(intents[0]?.siblings ?? []), ...(known.get(place) ?? [])]);
  const wanted = intents.map((intent) => ({ ...intent, ...(intent.file ? { size: intent.file.bytes.length } : {}) }));
  const standing = matchStanding(wanted, actual, { again, known: others.values() });
  return new Map([...standing].map(([{ id }, ids]) => [id, ids]));
}
