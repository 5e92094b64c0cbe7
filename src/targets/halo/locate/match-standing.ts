import type { Actual } from '../../../model/actual.ts';
import { formatKey } from '../../../model/entity.ts';
import type { KnownChild, Sought } from '../../../model/intent.ts';
import { sizeProperty } from '../../../model/ledger-row.ts';
import { isFeedback } from '../model/feedback.ts';
import { likeness, likenessNames } from '../model/match-children.ts';

/** They stand among the comments, and are none. */
const ratings = 'ratings';

type Wanted = Pick<Sought, 'key' | 'marker' | 'fields' | 'written' | 'size'>;

/**
 * Which of what stands in one ticket or article is which of these (comments, or files): by its key, else one that is alike, each for
 * one only. What is `known` to be another child is nobody else's. What is left over of those alike counts as a double where they
 * were sent `again`.
 */
export function matchStanding<T extends Wanted>(
  wanted: readonly T[],
  actual: readonly Actual[],
  { again, known }: { again: boolean; known: Iterable<KnownChild> },
): Map<T, string[]> {
  const standing = new Map<T, string[]>();
  const own = new Set(wanted.map(({ key }) => formatKey(key)));
  const others = [...known].filter(({ key }) => !own.has(formatKey(key)));
  const taken = new Set(others.map(({ key, targetId }) => idIn(isFeedback(key) ? ratings : key.entity, targetId)));
  const free = Map.groupBy(
    actual.filter((row) => row.marker === null && !taken.has(idOf(row))),
    ({ entity, fields }) => likeness(entity, fields),
  );
  for (const alike of Map.groupBy(wanted, likenessOf).values()) {
    const [first] = alike as [T];
    const left = (free.get(likeness(first.key.entity, first.fields)) ?? []).filter(
      (row) => isSameSize(row, first) && !taken.has(idOf(row)),
    );
    // Some of them are others' whose ids were never read back.
    left.splice(0, others.filter((other) => other.targetId === null && isAlike(other, first)).length);
    for (const each of alike) {
      const marked = actual.filter(({ marker }) => marker !== null && marker === each.marker);
      const rows = marked.length > 0 ? marked : left.splice(0, 1);
      for (const row of rows) taken.add(idOf(row));
      if (rows.length > 0)
        standing.set(
          each,
          rows.map(({ targetId }) => targetId),
        );
    }
    const ids = standing.get(first);
    if (again && ids) ids.push(...left.map(({ targetId }) => targetId));
  }
  return standing;
}

function idOf({ entity, fields, targetId }: Actual): string {
  return idIn(fields.score === undefined ? entity : ratings, targetId);
}

/** Each kind is counted apart. */
function idIn(kind: string, targetId: string | null): string {
  return `${kind} ${targetId}`;
}

function likenessOf({ key, fields, size }: Wanted): string {
  return `${likeness(key.entity, fields)} ${size ?? ''}`;
}

/** Two files of one ticket may have one name; where either size is not known, the name has to do. */
function isSameSize({ fields }: Actual, { size }: Wanted): boolean {
  const standing = fields.data_base64;
  return typeof standing !== 'number' || size === undefined || standing === size;
}

/** By what was written of both. */
function isAlike({ key, written }: KnownChild, { key: own, fields, written: ours }: Wanted): boolean {
  if (!ours || key.entity !== own.entity) return false;
  const names = [...likenessNames(own.entity, fields), sizeProperty];
  return names.some((name) => ours[name] !== undefined) && names.every((name) => written[name] === ours[name]);
}
