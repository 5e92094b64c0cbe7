import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../../../src/model/entity.ts';
import { carriedRows } from '../../../../src/targets/halo/model/carried-rows.ts';
import { targetFields } from '../../../../src/targets/halo/model/fields.ts';
import type { ModelContext } from '../../../../src/targets/halo/model/model-context.ts';
import { nameProperty } from '../../../../src/targets/halo/model/name-property.ts';
import { noteLines, privateNote } from '../../../../src/targets/halo/model/private-note.ts';
import { rowOf } from '../../../../src/targets/halo/model/row-of.ts';
import { showValue } from '../../../../src/targets/halo/model/show-value.ts';

const field = { usage: 1, type: 2, withTime: false };
const context = {
  migration: {
    tickets: {
      reference: { customField: 'Zendesk ticket' },
      customFields: { Area: 'custom.area', Channel: ' channel ', Kind: { value: 'form', map: {} } },
    },
  },
  catalogue: { entries: { statuses: [{ id: '23', name: 'On Hold', active: true }] } },
  details: {
    fields: [
      { ...field, id: '1', name: 'CFzendeskticket', label: 'Zendesk ticket', options: [] },
      { ...field, id: '3', name: 'CFchannel', label: 'Channel', options: [] },
      { ...field, id: '4', name: 'CFkind', label: 'Kind', options: [] },
      { ...field, id: '2', name: 'CFarea', label: 'Area', options: [{ id: '4', name: 'Hardware' }] },
    ],
  },
} as unknown as ModelContext;

test('properties of one thing share a row, elements of a list their list’s, custom fields one', () => {
  assert.equal(rowOf('tickets', 'client_id', context), rowOf('tickets', 'site_id', context));
  assert.equal(rowOf('tickets', 'new_related_tickets#880124', context), 'links: follow-up and merged');
  assert.equal(rowOf('tickets', 'CFarea', context), 'custom fields');
  assert.equal(rowOf('tickets', 'CFzendeskticket', context), 'old reference');
  assert.equal(rowOf('tickets', 'something_new', context), 'something_new');
  assert.equal(rowOf('tickets', 'CFchannel', context), 'channel');
  assert.equal(rowOf('tickets', 'CFkind', context), 'brand and form');
  assert.equal(rowOf('contacts', 'CFchannel', context), 'custom fields');
});

test('properties go by what Halo’s screens call them, custom fields by their labels', () => {
  const { fields } = context.details;
  assert.equal(nameProperty('tickets', 'priority_id', fields), 'Priority');
  assert.equal(nameProperty('tickets', 'CFarea', fields), 'Area');
  assert.equal(nameProperty('tickets', 'new_related_tickets#880124', fields), 'Related tickets');
  assert.equal(nameProperty('articles', 'translations/3/description', fields), 'translation of the description');
  assert.equal(nameProperty('organizations', 'newclient_sitename', fields), 'Main site');
  assert.equal(nameProperty('customFields', 'field:Product area', fields), 'Field List');
  assert.equal(nameProperty('tickets', 'something_new', fields), 'something_new');
  for (const [entity, known] of Object.entries(targetFields)) {
    for (const { property } of Object.values(known)) {
      assert.match(nameProperty(entity as Entity, property, []), /^[A-Z]/, `${entity}: ${property} has a name`);
    }
  }
});

test('ids are shown by their names, options by their labels, yes and no in words', () => {
  assert.equal(showValue('tickets', 'status_id', 23, context), 'On Hold');
  assert.equal(showValue('tickets', 'status_id', 99, context), null);
  assert.equal(showValue('tickets', 'CFarea', '4,7', context), 'Hardware, 7');
  assert.equal(showValue('comments', 'hiddenfromuser', true, context), 'private');
});

test('a ticket’s own note says which rows it carries', () => {
  const body = noteLines('From zendesk:acme', ['Channel: web', 'Brand: ACME', 'Form: Default', 'Nobody: knows']);
  const note = (id: string) => privateNote({ id, sourceKey: 'zendesk:acme', who: 'x', at: null, body });
  assert.deepEqual(carriedRows(note('source:1')), ['channel', 'brand and form']);
  assert.deepEqual(carriedRows(note('side:1:2')), ['links: side conversations']);
  assert.deepEqual(carriedRows(note('7001')), []);
});
