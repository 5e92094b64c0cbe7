import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Table } from '../../../src/sandbox/generator/table.ts';
import { createEditableTable } from '../../../src/sandbox/zendesk/editable-table.ts';

interface Row {
  id: number;
  deleted: boolean;
}

/** Ten rows, of which every third is deleted; remembers which were made. */
function tenRows(): { base: Table<Row>; made: number[] } {
  const made: number[] = [];
  const isDeletedAt = (index: number) => index % 3 === 2;
  const base: Table<Row> = {
    count: 10,
    idAt: (index) => index + 1,
    indexOf: (id) => (id >= 1 && id <= 10 ? id - 1 : -1),
    stampAt: (index) => index,
    isDeletedAt,
    at(index) {
      made.push(index);
      return { id: index + 1, deleted: isDeletedAt(index) };
    },
  };
  return { base, made };
}

const idsOf = (rows: Iterable<{ row: Row }>) => [...rows].map(({ row }) => row.id);

describe('rows that may be deleted', () => {
  it('are listed without making the others', () => {
    const { base, made } = tenRows();
    assert.deepEqual(idsOf(createEditableTable(base).perhapsDeleted(0)), [3, 6, 9]);
    assert.deepEqual(made, [2, 5, 8]);
  });

  it('include those that were edited or added', () => {
    const table = createEditableTable(tenRows().base);
    table.set(1, { id: 1, deleted: true }, 100);
    table.set(11, { id: 11, deleted: true }, 101);
    assert.deepEqual(idsOf(table.perhapsDeleted(0)), [1, 3, 6, 9, 11]);
  });

  it('are all rows where only a row itself can tell', () => {
    const { isDeletedAt: _, ...base } = tenRows().base;
    assert.equal(idsOf(createEditableTable(base).perhapsDeleted(4)).length, 6);
  });
});

describe('rows from a position on', () => {
  it('say where the next one begins', () => {
    const table = createEditableTable(tenRows().base);
    assert.deepEqual(
      [...table.from(8)].map(({ next }) => next),
      [9, 10],
    );
  });
});
