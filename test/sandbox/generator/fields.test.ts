import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateAccount } from '../../../src/sandbox/generator/account.ts';
import type { FieldRow } from '../../../src/sandbox/generator/account-rows.ts';

const account = generateAccount({ seed: 5, tickets: 200, awkward: 'default', baseUrl: 'https://acme.zendesk.example' });
const typesOf = (fields: FieldRow[]) => new Set(fields.filter((field) => !field.system).map((field) => field.type));

test('tickets, people and organizations have custom fields of every type', () => {
  const common = ['text', 'textarea', 'integer', 'decimal', 'date', 'checkbox', 'multiselect', 'regexp', 'lookup'];
  const onTickets = typesOf(account.ticketFields.filter((field) => field.removable));
  assert.deepEqual([...onTickets].sort(), [...common, 'tagger', 'partialcreditcard'].sort());
  for (const fields of [account.userFields, account.organizationFields])
    assert.deepEqual([...typesOf(fields)].sort(), [...common, 'dropdown'].sort());
});

test('every field of people and organizations has a value somewhere, of the shape of its type', () => {
  const users = Array.from({ length: account.users.count }, (_, index) => account.users.at(index).user_fields);
  const organizations = Array.from(
    { length: account.organizations.count },
    (_, index) => account.organizations.at(index).organization_fields,
  );
  for (const [fields, rows] of [
    [account.userFields, users],
    [account.organizationFields, organizations],
  ] as const)
    for (const { key = '', type, regexp_for_validation: regexp } of fields) {
      const values = rows.map((row) => row[key]).filter((value) => value !== null && value !== undefined);
      assert.ok(values.length > 0, key);
      for (const value of values) {
        if (type === 'multiselect') assert.ok(Array.isArray(value), key);
        if (regexp) assert.match(String(value), new RegExp(regexp), key);
      }
      assert.ok(
        rows.every((row) => row[key] !== undefined),
        `${key} is named even where it is empty`,
      );
    }
});

test('tracked time is never shown to customers; a field can have words for agents alone', () => {
  const time = account.ticketFields.filter((field) => field.title.includes('(sec)'));
  assert.deepEqual(
    time.map((field) => [field.type, field.visible_in_portal]),
    [
      ['integer', false],
      ['integer', false],
    ],
  );
  assert.ok(time.some((field) => field.agent_description));
  assert.ok(account.ticketFields.some((field) => field.removable && field.visible_in_portal));
});
