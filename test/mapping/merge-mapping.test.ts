import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listMapping } from '../../src/mapping/list-mapping.ts';
import { mergeMapping } from '../../src/mapping/merge-mapping.ts';
import type { MappingDocument } from '../../src/model/mapping.ts';
import type { Migration } from '../../src/model/migration.gen.ts';

const defaults: MappingDocument = {
  tickets: {
    fields: { summary: 'subject', status: { value: 'status', map: { new: 'New', open: 'Open' }, empty: 'New' } },
    customFields: {},
  },
  groups: { fields: { name: 'name' }, customFields: {} },
};

function merge(tickets: object): MappingDocument {
  return mergeMapping(defaults, { tickets: { fields: {}, customFields: {}, ...tickets } } as unknown as Migration);
}

test('the spec replaces fields whole, one by one', () => {
  const merged = merge({ fields: { status: { value: 'status', map: { open: 'Busy' } } }, customFields: { Area: 'a' } });
  assert.deepEqual(merged, {
    tickets: {
      fields: { summary: 'subject', status: { value: 'status', map: { open: 'Busy' } } },
      customFields: { Area: 'a' },
    },
    groups: { fields: { name: 'name' }, customFields: {} },
  });
});

test('the reference to the old number is a custom field like any other', () => {
  const reference = { customField: 'Old number', link: false };
  assert.deepEqual(merge({ reference }).tickets?.customFields, { 'Old number': 'id' });
  const customFields = { 'Old number': '"#" & id' };
  assert.deepEqual(merge({ reference, customFields }).tickets?.customFields, customFields);
});

test('the mapping is listed as plain rows with tables in their order', () => {
  assert.deepEqual(listMapping(merge({ customFields: { Area: 'a' } })), [
    { entity: 'groups', kind: 'field', name: 'name', value: 'name', table: null },
    { entity: 'tickets', kind: 'field', name: 'summary', value: 'subject', table: null },
    {
      entity: 'tickets',
      kind: 'field',
      name: 'status',
      value: 'status',
      table: [
        { from: 'new', to: 'New' },
        { from: 'open', to: 'Open' },
      ],
      empty: 'New',
    },
    { entity: 'tickets', kind: 'customField', name: 'Area', value: 'a', table: null },
  ]);
});
