import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actual } from '../../../../src/model/actual.ts';
import type { Desired, DesiredChild } from '../../../../src/model/desired.ts';
import type { JsonObject } from '../../../../src/model/json.ts';
import { compareRecord } from '../../../../src/targets/halo/model/compare.ts';

function desired(fields: Desired['fields'], children: DesiredChild[] = []): Desired {
  return {
    key: { entity: 'tickets', id: '1' },
    label: '',
    marker: 'a:b:ticket:1',
    fields,
    links: {},
    children,
    accepted: [],
  };
}

function actual(fields: JsonObject, children: Actual[] | null = null): Actual {
  return { entity: 'tickets', targetId: '9', marker: 'a:b:ticket:1', fields, children };
}

function note(id: string, text: string): DesiredChild {
  const fields = { datetime: '2021-03-04T10:00:00.000Z', who: 'Ann', note_html: text };
  return { key: { entity: 'comments', id }, parent: null, marker: `a:b:comment:${id}`, fields };
}

function read(marker: string | null, text: string): Actual {
  const fields = { datetime: '2021-03-04T10:00:00Z', who: 'Ann', note_html: text };
  return { entity: 'comments', targetId: '2', marker, fields, children: null };
}

test('equal things in other forms are equal', () => {
  const expected = desired({
    details_html: { $html: '<p>Hello&nbsp;<script>x()</script>world</p>', files: [] },
    dateoccurred: '2021-03-04T09:15:00.123Z',
    status_id: 9,
    tags: ['B', 'a'],
    emailcclist: 'x@y.z,a@b.c',
    CFdone: true,
    hidden: false,
  });
  const got = actual({
    details_html: '<div>Hello world</div>',
    dateoccurred: '2021-03-04T09:15:00.0000000',
    status_id: '9',
    tags: ['A', 'b'],
    emailcclist: 'A@b.c; x@y.z',
    CFdone: 'true',
    hidden: null,
  });
  assert.deepEqual(compareRecord(expected, got, 'fields'), []);
});

test('what a thin list does not show is not compared; what it shows wrongly is a difference', () => {
  const expected = desired({ summary: 'Printer', tags: ['a'], status_id: 9 });
  assert.deepEqual(compareRecord(expected, actual({ summary: 'Printers', status_id: '9' }), 'fields'), [
    { field: 'summary', kind: 'different', expected: 'Printer', actual: 'Printers' },
  ]);
});

test('comments are found by their key, else by what they say; missing, changed and doubled ones are told', () => {
  const children = [note('k1', 'one'), note('k2', 'two'), note('k3', 'three'), note('k4', 'four')];
  const found = [
    read('a:b:comment:k1', 'one'),
    read('a:b:comment:k1', 'one'),
    read(null, '<p>two</p>'),
    read('a:b:comment:k3', 'changed'),
  ];
  const differences = compareRecord(desired({}, children), actual({}, found), 'children');
  assert.deepEqual(
    differences.map(({ field, kind }) => [field, kind]),
    [
      ['comments/k3.note_html', 'different'],
      ['comments/k4', 'missing'],
      ['comments/k1', 'unexpected'],
    ],
  );
});
