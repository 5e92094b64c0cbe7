import type { Table } from '../generator/table.ts';

/** A place in the order of changes: `stamp` in epoch seconds, then `order` among those of one second. */
export interface Place {
  stamp: number;
  order: number;
}

interface Placed<Row> extends Place {
  row: Row;
}

/** A table of which single rows can be replaced or added; only those are held in memory. */
export interface EditableTable<Row> {
  readonly count: number;
  /** Changes with every edit: what was read from the table at another revision may be out of date. */
  readonly revision: number;
  get(id: number): Row | undefined;
  /** Rows by their last change: those after a place. */
  after(place: Place): Iterable<Placed<Row>>;
  /** Rows by their index from `position` on, the added ones last; `next` is the position after each. */
  from(position: number): Iterable<{ row: Row; next: number }>;
  /** The same without rows that are known not to be deleted; the others may be deleted. */
  perhapsDeleted(position: number): Iterable<{ row: Row; next: number }>;
  /** Replaces or adds a row. `stamp` must not be lower than that of the last edit. */
  set(id: number, row: Row, stamp: number): void;
  /** Pairs of what was there before and what is there now, for every edit. */
  edits(): Iterable<{ before: Row | undefined; after: Row }>;
  clear(): void;
}

/** Edited rows come after all others of their second, in the order in which they were edited. */
const FIRST_EDIT = 1e15;

export function createEditableTable<Row>(base: Table<Row>): EditableTable<Row> {
  const edited = new Map<number, Placed<Row>>();
  let added: number[] = [];
  let editCount = 0;
  let revision = 0;

  /** Index of the first base row after a place. */
  function firstAfter({ stamp, order }: Place): number {
    let low = 0;
    let high = base.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = base.stampAt(middle);
      if (at > stamp || (at === stamp && base.idAt(middle) > order)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Rows by their index, edited or not; `skip` is asked about those of the base that stand as they were made. */
  function* rowsFrom(position: number, skip: (index: number) => boolean): Generator<{ row: Row; next: number }> {
    for (let index = position; index < base.count + added.length; index += 1) {
      const id = index < base.count ? base.idAt(index) : (added[index - base.count] ?? 0);
      const change = edited.get(id);
      if (!change && skip(index)) continue;
      yield { row: change?.row ?? base.at(index), next: index + 1 };
    }
  }

  return {
    get count() {
      return base.count + added.length;
    },
    get revision() {
      return revision;
    },
    get(id) {
      const index = base.indexOf(id);
      return edited.get(id)?.row ?? (index < 0 ? undefined : base.at(index));
    },
    *after(place) {
      // A map keeps its order, and `set` puts the last edit at its end.
      const pending = [...edited.values()].filter(
        (entry) => entry.stamp > place.stamp || (entry.stamp === place.stamp && entry.order > place.order),
      );
      for (let index = firstAfter(place); index < base.count; index += 1) {
        const order = base.idAt(index);
        if (edited.has(order)) continue;
        const stamp = base.stampAt(index);
        while (pending[0] && pending[0].stamp < stamp) yield pending.shift() as Placed<Row>;
        yield { stamp, order, row: base.at(index) };
      }
      yield* pending;
    },
    from: (position) => rowsFrom(position, () => false),
    perhapsDeleted: (position) => rowsFrom(position, (index) => base.isDeletedAt?.(index) === false),
    set(id, row, stamp) {
      if (base.indexOf(id) < 0 && !edited.has(id)) added.push(id);
      edited.delete(id);
      editCount += 1;
      revision += 1;
      edited.set(id, { row, stamp, order: FIRST_EDIT + editCount });
    },
    *edits() {
      for (const [id, { row }] of edited) {
        const index = base.indexOf(id);
        yield { before: index < 0 ? undefined : base.at(index), after: row };
      }
    },
    clear() {
      revision += 1;
      edited.clear();
      added = [];
    },
  };
}
