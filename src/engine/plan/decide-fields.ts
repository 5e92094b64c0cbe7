import { digestOf, isTheirs } from '../../model/standing-mark.ts';

/** What becomes of the properties whose value changed at the source. */
export interface Decided {
  /** The target has still what was written, or nobody knows. */
  send: string[];
  /** Somebody has put the very same there: nothing to send. */
  same: string[];
  /** Somebody has put something else there. */
  clash: string[];
}

/**
 * Decides each of the changed properties by three values, all as digests of what stands: what was last written, what the source
 * comes to now (`next`) and what the target has now. Properties that go `together` are decided as one: where somebody changed
 * one of them, none is sent.
 */
export function decideFields(options: {
  changed: readonly string[];
  standing: Readonly<Record<string, string>>;
  next: Readonly<Record<string, string>>;
  now: Readonly<Record<string, string>>;
  together?: readonly string[];
}): Decided {
  const { changed, standing, next, now, together = [] } = options;
  const isSame = (name: string) => now[name] === next[name];
  const isMoved = (name: string) => {
    const before = standing[name];
    if (before === undefined || now[name] === undefined) return false;
    return isTheirs(before) || now[name] !== digestOf(before);
  };
  const moved = together.some((name) => isMoved(name) && !isSame(name));
  const decided: Decided = { send: [], same: [], clash: [] };
  for (const name of changed) {
    const touched = isMoved(name);
    if (touched && isSame(name)) decided.same.push(name);
    else if (touched || (moved && together.includes(name))) decided.clash.push(name);
    else decided.send.push(name);
  }
  return decided;
}
