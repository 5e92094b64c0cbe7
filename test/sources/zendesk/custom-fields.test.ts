import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/model/json.ts';
import { readCustomFields, readKeyedValues, readTicketValues } from '../../../src/sources/zendesk/custom-fields.ts';

const lookups = {
  nameOf: (target: string, value: unknown) =>
    target === 'zen:organization' && value === '4300000000001' ? 'Parts & Co' : null,
};

const options = [
  { value: 'billing_refunds', name: 'Billing::Refunds' },
  { value: 'reports', name: 'Reports' },
];

test('keys are snake_case of the title and unique; system fields are none', () => {
  const fields = readCustomFields('tickets', [
    { id: 9, type: 'text', title: 'Product area' },
    { id: 3, type: 'tagger', title: 'Product Area!' },
    { id: 1, type: 'subject', title: 'Subject' },
    { id: 4, type: 'text', title: '2nd level' },
    { id: 5, type: 'text', title: 'Größe & Maß' },
    { id: 6, type: 'text', title: '製品' },
    { id: 7, type: 'text', title: '???' },
  ]);
  const keys = fields.map(({ field }) => [field.id, field.key]);
  assert.deepEqual(keys, [
    ['tickets-3', 'product_area'],
    ['tickets-4', '_2nd_level'],
    ['tickets-5', 'große_maß'],
    ['tickets-6', '製品'],
    ['tickets-7', 'field'],
    ['tickets-9', 'product_area_2'],
  ]);
});

test('values are what agents see: labels, numbers, booleans, dates', () => {
  const fields = readCustomFields('tickets', [
    { id: 1, type: 'tagger', title: 'Area', custom_field_options: options },
    { id: 2, type: 'multiselect', title: 'Areas', custom_field_options: options },
    { id: 3, type: 'checkbox', title: 'Contract' },
    { id: 4, type: 'decimal', title: 'Amount' },
    { id: 5, type: 'integer', title: 'Seats' },
    { id: 6, type: 'date', title: 'Renewal' },
    { id: 7, type: 'lookup', title: 'Supplier', relationship_target_type: 'zen:organization' },
    { id: 9, type: 'lookup', title: 'Nobody', relationship_target_type: 'zen:user' },
    { id: 10, type: 'regexp', title: 'Order' },
    { id: 11, type: 'partialcreditcard', title: 'Card' },
    { id: 8, type: 'text', title: 'Missing' },
  ]);
  const row = {
    custom_fields: [
      { id: 1, value: 'billing_refunds' },
      { id: 2, value: ['reports', 'removed_tag'] },
      { id: 3, value: true },
      { id: 4, value: '12.50' },
      { id: 5, value: 3 },
      { id: 6, value: '2025-02-03' },
      { id: 7, value: '4300000000001' },
      { id: 9, value: 17 },
      { id: 10, value: 'ORD-000001' },
      { id: 11, value: 'XXXXXXXXXXXX4242' },
    ],
  };
  assert.deepEqual(readTicketValues(fields, row, lookups), {
    area: 'Billing::Refunds',
    areas: ['Reports', 'removed_tag'],
    contract: true,
    amount: 12.5,
    seats: 3,
    renewal: '2025-02-03',
    supplier: 'Parts & Co',
    nobody: '17',
    order: 'ORD-000001',
    card: 'XXXXXXXXXXXX4242',
    missing: null,
  });
});

test('values of people stand under Zendesk’s own keys', () => {
  const fields = readCustomFields('contacts', [
    {
      id: 1,
      type: 'dropdown',
      title: 'VIP tier',
      key: 'tier',
      custom_field_options: [{ value: 'gold', name: 'Gold' }],
    },
    { id: 2, type: 'date', title: 'Start date', key: 'start' },
  ]);
  const values = { tier: 'gold', start: '2024-05-06T00:00:00+00:00' };
  assert.deepEqual(readKeyedValues(fields, values, lookups), { vip_tier: 'Gold', start_date: '2024-05-06' });
});

test('customers see a field only if it is in use, shown to them, and on every form', () => {
  const rows: JsonObject[] = [
    { id: 1, type: 'text', title: 'Everywhere', visible_in_portal: true },
    { id: 2, type: 'text', title: 'On one form', visible_in_portal: true },
    { id: 3, type: 'text', title: 'For agents', visible_in_portal: false },
    { id: 4, type: 'text', title: 'No longer used', visible_in_portal: true, active: false },
  ];
  const forms = [{ ticket_field_ids: [1, 2, 3, 4] }, { ticket_field_ids: [1, 3, 4] }];
  const visible = (forms: JsonObject[]) =>
    readCustomFields('tickets', rows, forms).flatMap(({ field }) => (field.visibleToUsers ? [field.title] : []));
  assert.deepEqual(visible(forms), ['Everywhere']);
  assert.deepEqual(visible([]), ['Everywhere', 'On one form'], 'an account without forms shows them all');
});
