import { digest } from '../../model/digest.ts';
import type { SourceEntity } from '../../model/entity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Page, Pulled, Unreadable } from '../../model/source.ts';
import { id } from './read-values.ts';

/** The records that rows came to, and the rows that came to none. */
export type ReadRows<E extends SourceEntity> = Required<Pick<Page<E>, 'records' | 'unreadable'>>;

/**
 * Rows that have an id, and those that have none: nothing else makes a row unreadable, since whatever is not of the expected
 * shape counts as absent.
 */
export function separateRows(
  entity: SourceEntity | 'comments',
  rows: readonly JsonObject[],
): { usable: JsonObject[]; unreadable: Unreadable[] } {
  const usable = rows.filter((row) => id(row.id) !== null);
  const unreadable = rows.filter((row) => id(row.id) === null).map((row) => withoutId(entity, row));
  return { usable, unreadable };
}

/** Reads each row that has an id. */
export function readRows<E extends SourceEntity>(
  entity: E,
  rows: readonly JsonObject[],
  read: (row: JsonObject) => Pulled<E>['record'],
): ReadRows<E> {
  const { usable, unreadable } = separateRows(entity, rows);
  return { records: usable.map((raw) => ({ record: read(raw), raw })), unreadable };
}

/** The same row stands under the same name in every pull. */
function withoutId(entity: SourceEntity | 'comments', row: JsonObject): Unreadable {
  return {
    id: `row-${digest(row)}`,
    finding: {
      severity: 'error',
      code: 'E_ZENDESK_RECORD',
      message: `Zendesk answered with one of its ${entity} that has no id, so nothing can be told of it.`,
      hint: 'Look for an entry in Zendesk that cannot be opened; if there is none, ask Zendesk support about this export.',
    },
  };
}
