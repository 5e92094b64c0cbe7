import type { Actual } from '../../../model/actual.ts';
import type { Desired } from '../../../model/desired.ts';
import type { RecordKey } from '../../../model/entity.ts';
import { matchChildren } from './match-children.ts';

/** Which of the children that were read back is which of the desired; the strangers nobody desired. */
export function matchActual(
  desired: Desired,
  { children }: Actual,
): { pairs: { key: RecordKey; found: Actual }[]; strangers: Actual[] } {
  const { pairs, doubles } = matchChildren(desired.children, children ?? []);
  const known = new Set([...pairs, ...doubles].map(({ found }) => found));
  return {
    pairs: pairs.map(({ child, found }) => ({ key: child.key, found })),
    strangers: (children ?? []).filter((child) => !known.has(child)),
  };
}
