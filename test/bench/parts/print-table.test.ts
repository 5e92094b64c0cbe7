import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printTable } from './print-table.ts';
import { atLeast, atMost, noted } from './row.ts';

test('the table says what was promised, what was measured, and whether that is enough', () => {
  const table = printTable([
    atMost('requests', 'modern', { value: 0.391, most: 0.45 }),
    atLeast('tickets per hour', 'modern', { value: 17_999.4, least: 18_000 }),
    noted('  of these', 'modern', 'two'),
  ]);
  assert.deepEqual(table.split('\n'), [
    '| figure           | on     | reach     | measured |     |',
    '|------------------|--------|-----------|----------|-----|',
    '| requests         | modern | <= 0.45   | 0.39     | yes |',
    '| tickets per hour | modern | >= 18,000 | 17,999   | NO  |',
    '|   of these       | modern |           | two      |     |',
  ]);
});
