import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameField, nameFields } from '../../src/engine/name-field.ts';

const model = { nameOf: (entity: string, field: string) => `${entity}'s ${field.replace(/_id$/, '')}` };

test('a property of a child is told with its record, and by the name of its own kind', () => {
  assert.equal(nameField(model, 'tickets', 'status_id'), "tickets's status");
  assert.equal(nameField(model, 'tickets', 'comments/5.1.note'), "comments/5.1, comments's note");
  assert.equal(nameField({}, 'tickets', 'status_id'), 'status_id');
});

test('properties of one name are told once', () => {
  const naming = { nameOf: () => 'Site' };
  assert.equal(nameFields(naming, { entity: 'contacts' }, ['site_id', 'client_id']), 'Site');
});
