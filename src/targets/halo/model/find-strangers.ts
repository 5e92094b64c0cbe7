import type { Desired } from '../../../model/desired.ts';
import type { Actual } from '../../../model/target.ts';
import { matchChildren } from './match-children.ts';

/** Children that were read back and that nobody desired: what people or Halo itself added since. */
export function findStrangers(desired: Desired, { children }: Actual): Actual[] {
  const { pairs, doubles } = matchChildren(desired.children, children ?? []);
  const known = new Set([...pairs, ...doubles].map(({ found }) => found));
  return (children ?? []).filter((child) => !known.has(child));
}
