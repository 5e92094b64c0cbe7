import { readInstant } from '../client/decode.ts';
import type { ChildMatch } from './match-children.ts';

/** Whether Halo, which shows actions by date and then by number, shows these comments in the order they are to have. */
export function isInOrder(pairs: ChildMatch['pairs']): boolean {
  const dated = pairs.filter(
    ({ child, found }) => child.key.entity === 'comments' && typeof found.fields.datetime === 'string',
  );
  const wanted = dated.toSorted((a, b) => at(a.child.fields.datetime) - at(b.child.fields.datetime));
  const shown = dated.toSorted(
    (a, b) =>
      at(a.found.fields.datetime) - at(b.found.fields.datetime) || Number(a.found.targetId) - Number(b.found.targetId),
  );
  return wanted.every((pair, index) => pair === shown[index]);
}

function at(value: unknown): number {
  const instant = typeof value === 'string' ? readInstant(value) : null;
  return instant === null ? 0 : Date.parse(instant);
}
