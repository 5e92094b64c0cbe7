import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

test('every custom field has a type, and a value in what agents read', async (t) => {
  const { source, caseOf, stored } = await openAccount(t, { tickets: 120 });
  const fields = await gather(source.pull('fields', null, never));
  const own = [...fields.records.values()].filter((field) => field.of === 'tickets');
  assert.ok(own.every(({ type }) => type !== 'other'));
  assert.ok(own.some(({ visibleToUsers }) => visibleToUsers) && own.some(({ visibleToUsers }) => !visibleToUsers));
  assert.ok(own.find(({ key }) => key === 'product_area')?.options.some(({ label }) => label.includes('::')));
  const ticketId = await caseOf('every-custom-field');
  const { records } = await gather(source.fetch('tickets', [ticketId], never));
  const custom = records.get(ticketId)?.custom ?? {};
  for (const { key } of own) assert.notEqual(custom[key] ?? null, null, key);
  assert.equal(custom.product_area, 'Hardware::Scanners::Handheld');
  assert.equal(custom.card_used, 'XXXXXXXXXXXX4242');
  const organization = (await stored('organizations')).find(({ id }) => id === 4300000000003);
  assert.equal(custom.supplier, organization?.name, 'a lookup field names what it points to');
});

test('lookups cost a request for a hundred names, and only where fields point to something', async (t) => {
  const { source, requested } = await openAccount(t, { tickets: 1_000, awkward: 'default' });
  await gather(source.pull('tickets', null, never));
  const asked = (await requested()).filter(({ path }) => /show_many|custom_objects/.test(path)).length;
  assert.ok(asked <= 4, `${asked} requests`);
});

test('a lookup whose record may not be read keeps its number', async (t) => {
  const { source, fault, caseOf } = await openAccount(t, { tickets: 120 });
  const body = { error: { title: 'Forbidden' } };
  await fault({ match: { path: '/api/v2/organizations/show_many*' }, kind: 'status', status: 403, body });
  const ticketId = await caseOf('every-custom-field');
  const { records } = await gather(source.fetch('tickets', [ticketId], never));
  assert.equal(records.get(ticketId)?.custom.supplier, '4300000000003');
});
