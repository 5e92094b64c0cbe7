import type { Actual } from '../../../model/actual.ts';
import type { Intent } from '../../../model/intent.ts';
import type { Standing } from './strategy.ts';

/**
 * Which of what stands is which intent's: by its key, else one that is alike, each for one intent only. What is left over of
 * those alike counts as a double where the intents were sent `again`.
 */
export function matchStanding(
  intents: readonly Intent[],
  actual: readonly Actual[],
  { again, like }: { again: boolean; like: { intent(intent: Intent): string; actual(actual: Actual): string } },
): Standing {
  const standing: Standing = new Map();
  const unmarked = Map.groupBy(
    actual.filter(({ marker }) => marker === null),
    like.actual,
  );
  for (const [own, alike] of Map.groupBy(intents, like.intent)) {
    const free = unmarked.get(own) ?? [];
    for (const { id, marker: key } of alike) {
      const marked = actual.filter(({ marker }) => marker !== null && marker === key);
      const taken = (marked.length > 0 ? marked : free.splice(0, 1)).map(({ targetId }) => targetId);
      if (taken.length > 0) standing.set(id, taken);
    }
    const first = alike[0] && standing.get(alike[0].id);
    if (again && first) first.push(...free.map(({ targetId }) => targetId));
  }
  return standing;
}
