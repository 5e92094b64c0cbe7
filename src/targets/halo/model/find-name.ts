import { distance } from 'fastest-levenshtein';
import type { Catalogue, CatalogueEntry } from '../../../model/catalogue.ts';
import { foldName } from '../../../model/fold-name.ts';

/** What an entry of the catalogue is called in messages. */
export const kindWords: Record<string, string> = {
  statuses: 'status',
  ticketTypes: 'ticket type',
  priorities: 'priority',
  teams: 'team',
  agents: 'agent',
  customFields: 'custom field',
};

/** The entry of this name, exactly or without regard to case and accents; active ones first. */
export function findEntry(catalogue: Catalogue, kind: string, name: string): CatalogueEntry | null {
  const entries = (catalogue.entries[kind] ?? []).toSorted((a, b) => Number(b.active) - Number(a.active));
  const folded = foldName(name);
  return (
    entries.find((entry) => entry.name === name) ?? entries.find((entry) => foldName(entry.name) === folded) ?? null
  );
}

/** Whether one may be meant by the other: misspelt by less than half, or a part of it. */
export function isNear(name: string, candidate: string): boolean {
  const [a, b] = [foldName(name), foldName(candidate)];
  return distance(a, b) * 2 <= Math.max(a.length, b.length) || a.includes(b) || b.includes(a);
}

/** Names in the order of their likeness to `name`, each once. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const folded = foldName(name);
  const ranked = [...new Set(names)].map((candidate) => ({ candidate, far: distance(folded, foldName(candidate)) }));
  return ranked
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .map(({ candidate }) => candidate);
}
