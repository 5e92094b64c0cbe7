import { foldName } from '../../../model/fold-name.ts';

/** The entry of this name, exactly or without regard to case and accents. */
export function findEntryByName<T extends { name: string }>(entries: readonly T[], name: string): T | null {
  const folded = foldName(name);
  return (
    entries.find((entry) => entry.name === name) ?? entries.find((entry) => foldName(entry.name) === folded) ?? null
  );
}
