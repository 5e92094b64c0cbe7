import type { Actual } from '../../../model/actual.ts';
import type { DesiredChild } from '../../../model/desired.ts';
import { comparable } from './comparable.ts';

export interface ChildMatch {
  pairs: { child: DesiredChild; found: Actual }[];
  missing: DesiredChild[];
  /** More than one record for one child. */
  doubles: { child: DesiredChild; found: Actual }[];
}

/** Finds each comment and file among those read back: by its marker, else by what it says, when and of whom. */
export function matchChildren(children: readonly DesiredChild[], actual: readonly Actual[]): ChildMatch {
  const match: ChildMatch = { pairs: [], missing: [], doubles: [] };
  const byMarker = Map.groupBy(
    actual.filter(({ marker }) => marker !== null),
    ({ marker }) => marker ?? '',
  );
  const rest = Map.groupBy(
    actual.filter(({ marker }) => marker === null),
    (found) => likeness(found.entity, found.fields),
  );
  for (const child of children) {
    const marked = child.marker === null ? [] : (byMarker.get(child.marker) ?? []);
    const [found, ...others] =
      marked.length > 0 ? marked : (rest.get(likeness(child.key.entity, child.fields))?.splice(0, 1) ?? []);
    if (found) match.pairs.push({ child, found });
    else match.missing.push(child);
    match.doubles.push(...others.map((other) => ({ child, found: other })));
  }
  return match;
}

/** What tells a comment or file without a readable marker apart from others of its ticket. */
export function likeness(entity: string, fields: DesiredChild['fields']): string {
  return JSON.stringify([
    entity,
    ...likenessNames(entity, fields).map((name) => comparable(name, fields[name] ?? null)),
  ]);
}

export function likenessNames(entity: string, fields: DesiredChild['fields']): string[] {
  if (entity !== 'comments') return ['filename'];
  return fields.score === undefined ? ['datetime', 'who', 'note_html'] : ['score', 'comment'];
}
