import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from '../harness.ts';

test('every list is read whole by cursor and by number', async (t) => {
  const { get } = await startHarness(t);
  for (const key of ['tickets', 'users', 'organizations', 'organization_memberships', 'group_memberships']) {
    const read = async (query: string) => {
      const ids: number[] = [];
      let address: string | null = `/api/v2/${key}.json?${query}`;
      while (address) {
        const { body } = await get(address);
        ids.push(...body[key].map((row: { id: number }) => row.id));
        address = body.links ? body.links.next : body.next_page;
      }
      return ids;
    };
    const byCursor = await read('page[size]=7');
    assert.equal(new Set(byCursor).size, byCursor.length, key);
    assert.deepEqual(byCursor, await read('per_page=7'), key);
  }
});

test('without a parameter the old envelope comes, with a count', async (t) => {
  const { get } = await startHarness(t);
  const { body } = await get('/api/v2/tickets.json');
  assert.equal(body.count, 60);
  assert.equal(body.next_page, null);
  assert.equal(body.meta, undefined);
  assert.equal((await get('/api/v2/tickets/count.json')).body.count.value, 60);
});

test('a page size above the most is silently lowered', async (t) => {
  const { get } = await startHarness(t, { tickets: 150 });
  assert.equal((await get('/api/v2/tickets.json?page[size]=1000')).body.tickets.length, 100);
  assert.equal((await get('/api/v2/tickets.json?per_page=1000')).body.tickets.length, 100);
});

test('numbered pages end at 10,000 rows', async (t) => {
  const { get } = await startHarness(t);
  assert.equal((await get('/api/v2/organizations.json?page=100')).status, 200);
  const refused = await get('/api/v2/organizations.json?page=101');
  assert.equal(refused.status, 400);
  assert.equal(refused.body.error.title, 'Invalid attribute');
});

test('groups come out of order, deleted ones only with the flag', async (t) => {
  const { get } = await startHarness(t);
  const idsOf = async (path: string) => (await get(path)).body.groups.map((group: { id: number }) => group.id);
  const live = await idsOf('/api/v2/groups.json');
  assert.equal(live.length, 6);
  assert.notDeepEqual(live, live.toSorted());
  assert.equal((await idsOf('/api/v2/groups.json?exclude_deleted=false')).length, 7);
});

test('ticket fields are answered all at once, their options page by page', async (t) => {
  const { get } = await startHarness(t);
  const fields = (await get('/api/v2/ticket_fields.json')).body.ticket_fields;
  const types = new Set(fields.map((field: { type: string }) => field.type));
  for (const type of [
    'tagger',
    'multiselect',
    'checkbox',
    'date',
    'integer',
    'decimal',
    'regexp',
    'text',
    'textarea',
    'partialcreditcard',
    'lookup',
    'custom_status',
  ])
    assert.ok(types.has(type), type);
  const area = fields.find((field: { title: string }) => field.title === 'Product area');
  const options = (await get(`/api/v2/ticket_fields/${area.id}/options.json`)).body.custom_field_options;
  assert.deepEqual(options, area.custom_field_options);
  assert.ok(options.some((option: { name: string }) => option.name === 'Hardware::Scanners::Handheld'));
  for (const key of [
    'user_fields',
    'organization_fields',
    'custom_statuses',
    'brands',
    'ticket_forms',
    'recipient_addresses',
  ])
    assert.ok((await get(`/api/v2/${key}.json`)).body[key].length > 0, key);
});
