import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTable } from '../../../src/ui/text/render-table.ts';

const names = ['expected', 'equal', 'unread'] as const;
const rows = [
  { label: 'tickets', counts: { expected: 120_000, equal: 120_000 } },
  { label: 'links: problem and incident', inside: true, counts: { expected: 2, equal: 2, unread: 1 } },
];

test('columns of counts have room where there is any', () => {
  assert.equal(
    renderTable(rows, names),
    [
      '                                    expected      equal     unread',
      '  tickets                            120,000    120,000          0',
      '    links: problem and incident            2          2          1',
      '',
    ].join('\n'),
  );
});

test('on a narrow terminal columns move together, then labels break', () => {
  assert.equal(
    renderTable(rows, names, 58),
    [
      '                                 expected    equal  unread',
      '  tickets                         120,000  120,000       0',
      '    links: problem and incident         2        2       1',
      '',
    ].join('\n'),
  );
  const narrow = renderTable(rows, names, 50);
  assert.equal(
    narrow,
    [
      '                         expected    equal  unread',
      '  tickets                 120,000  120,000       0',
      '    links: problem and          2        2       1',
      '      incident',
      '',
    ].join('\n'),
  );
});
