import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basic, startHarness } from '../harness.ts';

const LISTS = {
  macros: 'macros',
  triggers: 'triggers',
  trigger_categories: 'trigger_categories',
  automations: 'automations',
  views: 'views',
  'slas/policies': 'sla_policies',
  webhooks: 'webhooks',
  suspended_tickets: 'suspended_tickets',
  satisfaction_reasons: 'reasons',
  locales: 'locales',
};

test('every list of rules comes page by page, by cursor and by number, and row by row', async (t) => {
  const { get } = await startHarness(t);
  for (const [path, key] of Object.entries(LISTS)) {
    const whole = (await get(`/api/v2/${path}.json`)).body;
    assert.ok(whole[key].length >= 2, path);
    assert.equal(whole.count, whole[key].length);
    for (const start of ['?page[size]=1', '?per_page=1']) {
      const rows: unknown[] = [];
      let address: string | null = `/api/v2/${path}${start}`;
      while (address) {
        const { body } = await get(address);
        assert.equal(body[key].length, 1);
        rows.push(...body[key]);
        address = body.links ? body.links.next : body.next_page;
      }
      assert.deepEqual(rows, whole[key], `${path}${start}`);
    }
    const [row] = whole[key];
    const single = (await get(`/api/v2/${path}/${row.id}.json`)).body;
    assert.deepEqual(Object.values(single), [row], path);
    assert.equal((await get(`/api/v2/${path}/77`)).status, 404);
    assert.deepEqual((await get(`/_sandbox/records/${key}`)).body.at(-1), whole[key].at(-1));
  }
});

test('inactive rules can be left out; nobody sees personal macros of others, agents only those of their groups', async (t) => {
  const { get, sandbox } = await startHarness(t);
  const titles = async (path: string, headers?: Record<string, string>) =>
    (await get(path, headers)).body.macros.map((macro: { title: string }) => macro.title) as string[];
  const all = await titles('/api/v2/macros.json');
  assert.ok(all.includes('Old wording') && all.includes('Billing::Reminders::Second reminder'));
  assert.ok(!all.includes('My own greeting'));
  assert.ok(!(await titles('/api/v2/macros/active.json')).includes('Old wording'));
  assert.deepEqual(await titles('/api/v2/macros.json?active=false'), ['Old wording']);
  const agent = basic(sandbox.staff[3]?.email ?? '', sandbox.token);
  const own = await titles('/api/v2/macros.json', agent);
  assert.ok(own.includes('My own greeting') && !own.includes('Billing::Reminders::Second reminder'));
});

test('service levels, webhooks and ratings are for administrators, all of it for people of the staff', async (t) => {
  const { get, sandbox } = await startHarness(t);
  const agent = basic(sandbox.staff[3]?.email ?? '', sandbox.token);
  for (const path of ['slas/policies', 'webhooks', 'satisfaction_ratings', 'satisfaction_reasons'])
    assert.equal((await get(`/api/v2/${path}.json`, agent)).status, 403, path);
  for (const path of [...Object.keys(LISTS), 'business_hours/schedules', 'deleted_tickets', 'satisfaction_ratings'])
    assert.equal((await get(`/api/v2/${path}.json`, {})).status, 401, path);
});

test('schedules are not paged and carry their hours; holidays hang on one of them', async (t) => {
  const { get } = await startHarness(t);
  const { schedules, ...rest } = (await get('/api/v2/business_hours/schedules.json')).body;
  assert.deepEqual(rest, {});
  assert.deepEqual(schedules[0].intervals[0], { start_time: 1980, end_time: 2520 });
  const path = (id: number) => `/api/v2/business_hours/schedules/${id}/holidays.json`;
  assert.equal((await get(path(schedules[0].id))).body.holidays.length, 2);
  assert.equal((await get(path(schedules[1].id))).body.holidays.length, 0);
});

test('rules can be edited as any row, webhooks by their text ids', async (t) => {
  const { get, post } = await startHarness(t);
  const [hook] = (await get('/api/v2/webhooks')).body.webhooks;
  await post('/_sandbox/records/webhooks', { id: hook.id, name: 'Renamed' });
  assert.equal((await get(`/api/v2/webhooks/${hook.id}`)).body.webhook.name, 'Renamed');
  const [macro] = (await get('/api/v2/macros')).body.macros;
  await post('/_sandbox/records/macros', { id: macro.id, active: false });
  assert.equal((await get(`/api/v2/macros/${macro.id}.json`)).body.macro.active, false);
});

test('ratings tell score, comment and reason, and can be narrowed', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const bad = (await get('/api/v2/satisfaction_ratings.json?score=bad')).body.satisfaction_ratings;
  assert.equal(bad.length, 1);
  const [rating] = bad;
  assert.match(rating.comment, /three weeks/);
  const reasons = (await get('/api/v2/satisfaction_reasons.json')).body.reasons;
  const reason = reasons.find((row: { id: number }) => row.id === rating.reason_id);
  assert.equal(rating.reason, reason.value);
  assert.equal(rating.reason_code, reason.reason_code);
  assert.equal((await get(`/api/v2/satisfaction_ratings/${rating.id}.json`)).body.satisfaction_rating.id, rating.id);
  const at = Math.floor(Date.parse(rating.created_at) / 1000);
  const since = (await get(`/api/v2/satisfaction_ratings.json?start_time=${at}`)).body.satisfaction_ratings;
  assert.ok(since.some((row: { id: number }) => row.id === rating.id));
  assert.ok(since.every((row: { created_at: string }) => row.created_at >= rating.created_at));
  const { ticket } = (await get(`/api/v2/tickets/${rating.ticket_id}`)).body;
  assert.equal(ticket.satisfaction_rating.reason, rating.reason);
});

test('deleted tickets that are not scrubbed yet are listed apart, and their comments cannot be read', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const rows = (await get('/_sandbox/records/tickets')).body as { id: number; status: string; subject: string }[];
  const deleted = rows.filter((row) => row.status === 'deleted');
  const listed = (await get('/api/v2/deleted_tickets.json?page[size]=100')).body.deleted_tickets;
  assert.deepEqual(
    listed.map((row: { id: number }) => row.id),
    deleted.filter((row) => row.subject !== 'SCRUBBED').map((row) => row.id),
  );
  assert.ok(listed.length > 0 && listed.length < deleted.length);
  assert.ok(listed[0].description.length > 10);
  assert.equal((await get(`/api/v2/tickets/${listed[0].id}/comments.json`)).status, 404);
});

test('records of custom objects come page by page, and by their ids as lookup fields name them', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const path = '/api/v2/custom_objects/asset/records';
  const all = (await get(`${path}.json`)).body.custom_object_records;
  assert.equal(all.length, 3);
  const first = (await get(`${path}?page[size]=2`)).body;
  assert.deepEqual([first.custom_object_records, first.meta.has_more], [all.slice(0, 2), true]);
  const [id] = (await get('/_sandbox/cases')).body['every-custom-field'];
  const { ticket } = (await get(`/api/v2/tickets/${id}.json`)).body;
  const field = (await get('/api/v2/ticket_fields.json')).body.ticket_fields.find(
    (each: { relationship_target_type?: string }) => each.relationship_target_type === 'zen:custom_object:asset',
  );
  const { value } = ticket.custom_fields.find((each: { id: number }) => each.id === field.id);
  const named = (await get(`${path}?filter[ids]=${value},01HQNOTHING`)).body.custom_object_records;
  assert.deepEqual(
    named.map((row: { name: string }) => row.name),
    ['Scanner “Zoë”'],
  );
  assert.deepEqual((await get(`${path}/${value}.json`)).body.custom_object_record, named[0]);
  assert.equal((await get('/api/v2/custom_objects/nothing/records.json')).status, 404);
  assert.equal((await get('/api/v2/custom_objects.json')).body.custom_objects[0].key, 'asset');
});
