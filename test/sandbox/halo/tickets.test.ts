import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createManualClock } from '../kit/manual-clock.ts';
import { openTenant, type Tenant } from './harness.ts';

const clock = createManualClock(Date.UTC(2026, 0, 1));
let tenant: Tenant;
let client: { id: number; main_site_id: number };
let user: { id: number };

const listed = async (query: string): Promise<number[]> =>
  (await tenant.get(`/api/Tickets?${query}`)).body.tickets.map(({ id }: { id: number }) => id);
const refusal = async (record: unknown, path = '/api/Tickets') => {
  const { status, body } = await tenant.send('POST', path, [record]);
  return [status, body.Message];
};

describe('tickets', () => {
  before(async () => {
    tenant = await openTenant({ clock, switches: { rateRequests: 100_000 } });
  });
  after(() => tenant.close());
  beforeEach(async () => {
    await tenant.reset();
    client = await tenant.create('/api/Client', { name: 'Acme' });
    user = await tenant.create('/api/Users', {
      name: 'Ann Lee',
      emailaddress: 'ann@acme.example',
      site_id: client.main_site_id,
    });
  });

  it('answers one object with its details, whatever the case of the route', async () => {
    const ticket = await tenant.create('/api/tickets', {
      summary: 'Printer offline',
      details_html: '<p>Hi &amp; bye</p>',
      user_id: user.id,
      customfields: [
        { name: 'cfPRODUCTAREA', value: 2 },
        { id: 1, value: '880123' },
      ],
      tags: [{ text: 'printer' }, { text: 'Printer' }],
      third_party_id_string: 'zendesk:acme:ticket:880123',
    });
    assert.equal(ticket.id, 1);
    assert.deepEqual([ticket.details, ticket.details_html], ['Hi & bye', '<p>Hi &amp; bye</p>']);
    assert.deepEqual([ticket.client_id, ticket.site_id, ticket.user_name], [client.id, client.main_site_id, 'Ann Lee']);
    assert.deepEqual([ticket.status_name, ticket.priority.priorityid, ticket.priority.name], ['New', 3, 'Medium']);
    assert.match(ticket.priority.id, /^[0-9a-f-]{36}$/);
    assert.deepEqual(
      ticket.tags.map(({ text }: { text: string }) => text),
      ['Printer'],
    );
    const area = ticket.customfields.find(({ name }: { name: string }) => name === 'CFproductarea');
    assert.deepEqual([area.value, area.display, area.usage], [2, 'Hardware', 1]);
    assert.match(ticket.guid, /^[0-9a-f-]{36}$/);
  });

  it('shows a new ticket in no list, or in none with a filter, while its index lags', async () => {
    const { id } = await tenant.create('/api/Tickets', { summary: 'a', third_party_id_string: 'k' });
    const lists = async () => [await listed('third_party_id_string=k'), await listed('')];
    await tenant.send('POST', '/_sandbox/switches', { indexLag: 60 });
    assert.deepEqual(await lists(), [[], [id]]);
    await tenant.send('POST', '/_sandbox/switches', { indexLagIn: 'lists' });
    assert.deepEqual(await lists(), [[], []]);
    await tenant.send('POST', '/_sandbox/switches', { indexLag: 0, indexLagIn: 'filters' });
    assert.deepEqual(await lists(), [[id], [id]]);
  });

  it('takes an array; a single object only at /Tickets/Object', async () => {
    const single = await tenant.send('POST', '/api/Tickets', { summary: 'a' });
    assert.equal(single.status, 400);
    assert.deepEqual(Object.keys(single.body), ['']);
    const object = await tenant.send('POST', '/api/Tickets/Object', { summary: 'a' });
    assert.deepEqual([object.status, object.body.summary], [201, 'a']);
  });

  it('updates only what is given', async () => {
    const { id } = await tenant.create('/api/Tickets', {
      summary: 'a',
      details: 'b',
      user_id: user.id,
      customfields: [{ id: 1, value: 'x' }],
    });
    await tenant.create('/api/Tickets', { id, priority_id: 1, customfields: [{ id: 2, value: 1 }] });
    const { body } = await tenant.get(`/api/Tickets/${id}?includedetails=true`);
    assert.deepEqual([body.summary, body.details, body.priority_id, body.user_id], ['a', 'b', 1, user.id]);
    assert.deepEqual(
      body.customfields.slice(0, 2).map(({ value }: { value: unknown }) => value),
      ['x', 1],
    );
    assert.deepEqual(await refusal({ id: 99, summary: 'x' }), [
      404,
      'Ticket not found, or you do not have access to this Ticket.',
    ]);
  });

  it('keeps the dates of an import; the row stamp is its own', async () => {
    const dates = { dateoccurred: '2021-03-04T09:15:00.000Z', dateclosed: '2021-03-05T16:02:11Z' };
    const imported = await tenant.create('/api/Tickets', { summary: 'a', _isimport: true, status_id: 9, ...dates });
    assert.deepEqual(
      [imported.dateoccurred, imported.dateclosed, imported.datecreated, imported.lastactiondate],
      ['2021-03-04T09:15:00Z', '2021-03-05T16:02:11Z', '2026-01-01T00:00:00Z', '2021-03-04T09:15:00Z'],
    );
    const live = await tenant.create('/api/Tickets', { summary: 'a', status_id: 9, ...dates });
    assert.deepEqual([live.dateoccurred, live.dateclosed], ['2021-03-04T09:15:00Z', '2026-01-01T00:00:00Z']);
    const resolved = await tenant.create('/api/Tickets', { summary: 'a', _isimport: true, status_id: 8, ...dates });
    assert.equal(resolved.dateclosed, '1900-01-01T00:00:00');
    assert.equal(resolved.responsedate, '1899-12-30T00:00:00');
    const closedLater = await tenant.create('/api/Tickets', {
      id: resolved.id,
      _isimport: true,
      status_id: 9,
      dateclosed: dates.dateclosed,
    });
    assert.equal(closedLater.dateclosed, '2021-03-05T16:02:11Z');
  });

  it('writes seven fractional digits', async () => {
    clock.advance(0.1234);
    const { datecreated } = await tenant.create('/api/Tickets', { summary: 'a' });
    assert.match(datecreated, /^2026-01-01T00:00:00\.000\d{4}Z$/);
  });

  it('settles client, site and user', async () => {
    const other = await tenant.create('/api/Client', { name: 'Other' });
    const place = async (record: object) => {
      const { client_id, site_id, user_name } = await tenant.create('/api/Tickets', { summary: 'a', ...record });
      return [client_id, site_id, user_name];
    };
    assert.deepEqual(await place({}), [1, 1, 'General User']);
    assert.deepEqual(await place({ client_id: other.id }), [other.id, other.main_site_id, 'General User']);
    assert.deepEqual(await place({ user_id: user.id, client_id: other.id }), [other.id, other.main_site_id, 'Ann Lee']);
    assert.deepEqual(await place({ reportedby: 'ANN@acme.example', users_name: 'Annie' }), [
      client.id,
      client.main_site_id,
      'Ann Lee',
    ]);
    assert.deepEqual(await place({ users_name: 'Somebody Else' }), [1, 1, 'Somebody Else']);
    assert.deepEqual(await refusal({ summary: 'a', client_id: client.id, site_id: other.main_site_id }), [
      400,
      'The Site does not belong to this Client',
    ]);
  });

  const refused: [string, object, number, RegExp][] = [
    ['no summary', { details: 'x' }, 400, /A Summary must be entered/],
    ['an unknown status', { status_id: 77 }, 400, /Invalid Status/],
    ['an unknown type', { tickettype_id: 77 }, 400, /Invalid Ticket Type/],
    ['an unknown team', { team: 'Nobody' }, 400, /Invalid Team/],
    ['an unknown agent', { agent_id: 77 }, 400, /Invalid Agent/],
    ['an unknown priority', { priority_id: 77 }, 400, /Invalid Priority/],
    ['an unknown user', { user_id: 77 }, 404, /User not found/],
    ['a mandatory field without a value', { tickettype_id: 6 }, 400, /Start date must be entered/],
    [
      'a summary of more than 4000 characters',
      { summary: 'x'.repeat(4001) },
      400,
      /^A database error occurred \(2628\) - .*'Symptom'/,
    ],
  ];
  for (const [what, record, status, message] of refused)
    it(`refuses ${what}`, async () => {
      const answer = await refusal({ ...(what === 'no summary' ? {} : { summary: 'a' }), ...record });
      assert.equal(answer[0], status);
      assert.match(answer[1], message);
      assert.equal((await tenant.records('tickets')).length, 0);
    });

  it('serializes refusals as .NET exceptions and wrong types with their place', async () => {
    const { body } = await tenant.send('POST', '/api/Tickets', [{ summary: 'a', status_id: 77 }]);
    assert.deepEqual([body.ClassName, body.HResult, body.RemoteStackIndex], ['System.Exception', -2146233088, 0]);
    const typed = await tenant.send('POST', '/api/Tickets', '[{"summary":"a"},\n{"status_id":"open"}]');
    assert.deepEqual(typed.body, {
      '[1].status_id': ["Could not convert string to integer: open. Path '[1].status_id', line 2, position 19."],
    });
  });

  it('validates without writing, and answers nothing when told so', async () => {
    assert.equal((await tenant.create('/api/Tickets', { summary: 'a', _validate_only: true })).id, 0);
    assert.deepEqual(await tenant.create('/api/Tickets', { summary: 'a', return_this: false }), {});
    assert.equal((await tenant.records('tickets')).length, 1);
  });

  it('lists thin rows; custom fields only when asked for', async () => {
    await tenant.create('/api/Tickets', {
      summary: 'a',
      customfields: [{ id: 1, value: 'x' }],
      details_html: '<b>b</b>',
    });
    const [thin] = (await tenant.get('/api/Tickets')).body.tickets;
    assert.equal('customfields' in thin || 'details_html' in thin || 'tags' in thin, false);
    assert.equal(thin.dateclosed, '1900-01-01T00:00:00');
    const [row] = (await tenant.get('/api/Tickets?include_custom_fields=1,2')).body.tickets;
    assert.deepEqual(
      row.customfields.map(({ id, value }: { id: number; value: unknown }) => [id, value]),
      [
        [1, 'x'],
        [2, null],
      ],
    );
  });

  it('pages with pageinate, as it is spelt', async () => {
    await tenant.create('/api/Tickets', ...Array.from({ length: 60 }, (_, i) => ({ summary: `t${i + 1}` })));
    await tenant.create('/api/Tickets', ...Array.from({ length: 60 }, (_, i) => ({ summary: `t${i + 61}` })));
    const page = async (query: string) => {
      const { page_no, page_size, record_count, tickets } = (await tenant.get(`/api/Tickets?${query}`)).body;
      return [page_no, page_size, record_count, tickets.length, tickets[0]?.id];
    };
    assert.deepEqual(await page('pageinate=true'), [1, 50, 120, 50, 120]);
    assert.deepEqual(await page('pageinate=true&page_size=500&page_no=2&order=id'), [2, 100, 120, 20, 101]);
    assert.deepEqual(await page('pageinate=true&page_no=9'), [9, 50, 120, 0, undefined]);
    assert.deepEqual(await page('paginate=true'), [undefined, undefined, 120, 120, 120]);
    assert.deepEqual(await page('count=7&order=summary&orderdesc=true'), [undefined, undefined, 7, 7, 99]);
    assert.equal((await tenant.get('/api/Tickets?pageinate=true&page_no=x')).status, 400);
  });

  it('filters', async () => {
    const make = (record: object) => tenant.create('/api/Tickets', { summary: 'a', _isimport: true, ...record });
    await make({
      summary: 'Blue PRINTER',
      third_party_id: 7,
      third_party_id_string: 'k1',
      user_id: user.id,
      dateoccurred: '2020-01-01T00:00:00Z',
    });
    await make({
      status_id: 9,
      dateclosed: '2021-06-01T00:00:00Z',
      third_party_id: 7,
      third_party_id_string: 'k2',
      dateoccurred: '2021-01-01T00:00:00Z',
    });
    await make({ team: '2nd Line Support', agent_id: 3, parent_id: 1, dateoccurred: '2022-01-01T00:00:00Z' });
    clock.advance(60_000);
    await tenant.create('/api/Tickets', { id: 3, summary: 'b', new_related_tickets: [{ id: 2 }] });
    const now = new Date(clock.now()).toISOString();
    for (const [query, ids] of Object.entries({
      'third_party_id_string=K1': [1],
      'third_party_id_string=nonsense': [],
      'third_party_id=7&order=id': [1, 2],
      'search=print': [1],
      'search_summary=PRINT': [1],
      [`client_id=${client.id}`]: [1],
      [`user_id=${user.id}`]: [1],
      'open_only=true': [3, 1],
      'closed_only=true': [2],
      'status_id=9': [2],
      'agent_id=3': [3],
      'team=2nd%20Line%20Support': [3],
      'team=2': [3],
      'parent_id=1': [3],
      'related_id=2': [3],
      'ticketids=1,3,99': [3, 1],
      'datesearch=dateoccured&startdate=2020-06-01&enddate=2021-06-01T00:00:00Z': [2],
      'datesearch=datecleared&startdate=2021-01-01': [2],
      [`lastupdatefromdate=${now}`]: [3],
      'some_future_filter=1': [3, 2, 1],
    }))
      assert.deepEqual(await listed(query), ids, query);
    const parent = (await tenant.get('/api/Tickets/1')).body;
    assert.equal(parent.child_count, 1);
    assert.deepEqual((await tenant.get('/api/Tickets/2')).body.related_tickets, [{ id: 3, summary: 'b' }]);
  });

  it('deletes softly and brings back', async () => {
    const { id } = await tenant.create('/api/Tickets', { summary: 'a' });
    assert.equal((await tenant.send('DELETE', `/api/Tickets/${id}?reason=x`)).status, 200);
    assert.equal((await tenant.get(`/api/Tickets/${id}`)).status, 404);
    assert.deepEqual([await listed(''), await listed('deleted=true')], [[], [id]]);
    assert.equal((await tenant.records('tickets'))[0].deleted, true);
    assert.equal((await tenant.create('/api/Tickets', { id, _recover: true })).deleted, false);
    assert.deepEqual(await listed(''), [id]);
    assert.equal((await tenant.get('/api/Tickets/x1')).status, 400);
  });

  it('takes 0 for nothing said, and a team by id too', async () => {
    const ticket = await tenant.create('/api/Tickets', {
      summary: 'a',
      agent_id: 0,
      status_id: 0,
      tickettype_id: 0,
      team_id: 2,
    });
    assert.deepEqual(
      [ticket.agent_name, ticket.status_name, ticket.tickettype_name, ticket.team],
      ['Unassigned', 'New', 'Incident', '2nd Line Support'],
    );
    assert.deepEqual(await refusal({ summary: 'a', team_id: 99 }), [400, 'Invalid Team']);
  });

  it('never refuses a double', async () => {
    await tenant.create('/api/Tickets', { summary: 'a', third_party_id_string: 'k' });
    await tenant.create('/api/Tickets', { summary: 'a', third_party_id_string: 'k' });
    assert.deepEqual(await listed('third_party_id_string=k'), [2, 1]);
  });

  it('drops an option that does not exist, silently', async () => {
    const value = async (posted: unknown) => {
      const { customfields } = await tenant.create('/api/Tickets', {
        summary: 'a',
        customfields: [{ id: 2, value: posted }],
      });
      return customfields[1].value;
    };
    assert.deepEqual([await value(2), await value('2'), await value(99), await value('Hardware')], [2, 2, null, null]);
  });
});
