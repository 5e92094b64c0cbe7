import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
const refusal = async (...records: unknown[]) => {
  const { status, body } = await tenant.send('POST', '/api/Actions', records);
  return [status, body.Message];
};
// biome-ignore lint/suspicious/noExplicitAny: rows of every shape
const listed = async (query: string): Promise<any[]> => (await tenant.get(`/api/Actions?${query}`)).body.actions;

describe('actions', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000 } });
  });
  after(() => tenant.close());
  beforeEach(async () => {
    await tenant.reset();
    await tenant.create(
      '/api/Tickets',
      { summary: 'a', details: 'the story', dateoccurred: '2021-03-04T09:00:00Z', _isimport: true },
      { summary: 'b' },
    );
  });

  it('count within their ticket, after the opening action', async () => {
    const answer = await tenant.create(
      '/api/Actions',
      { ticket_id: 1, _isimport: true, note: 'one' },
      { ticket_id: 2, _isimport: true, note: 'two' },
      { ticket_id: 1, _isimport: true, note: 'three' },
    );
    assert.deepEqual(
      answer.map(({ ticket_id, id }: { ticket_id: number; id: number }) => [ticket_id, id]),
      [
        [1, 2],
        [2, 2],
        [1, 3],
      ],
    );
    const [opening] = (await listed('ticket_id=1')).filter(({ id }) => id === 1);
    assert.deepEqual(
      [opening.note, opening.outcome, opening.datetime],
      ['the story', 'Logged', '2021-03-04T09:00:00Z'],
    );
    assert.equal((await tenant.get('/api/Actions/2?ticket_id=2')).body.note, 'two');
    assert.equal((await tenant.get('/api/Actions/3?ticket_id=2')).status, 404);
  });

  it('keep date and author of an import, and move the ticket to the latest', async () => {
    const imported = {
      ticket_id: 1,
      _isimport: true,
      datetime: '2021-03-04T10:20:00.000Z',
      who: 'Bob Agent',
      who_agentid: 3,
      outcome: 'Imported Note',
      note_html: '<p>x</p>',
      hiddenfromuser: true,
    };
    const action = await tenant.create('/api/Actions', imported);
    assert.deepEqual(
      [action.datetime, action.who, action.who_agentid, action.note, action.hiddenfromuser, action.outcome],
      ['2021-03-04T10:20:00Z', 'Bob Agent', 3, 'x', true, 'Imported Note'],
    );
    assert.equal((await tenant.get('/api/Tickets/1')).body.lastactiondate, '2021-03-04T10:20:00Z');
    const live = await tenant.create('/api/Actions', { ...imported, _isimport: false });
    assert.notEqual(live.datetime, '2021-03-04T10:20:00Z');
  });

  it('need an outcome unless they are imported', async () => {
    assert.deepEqual(await refusal({ ticket_id: 1, note: 'x' }), [400, 'An Outcome must be entered']);
    assert.deepEqual(await refusal({ ticket_id: 1, note: 'x', outcome_id: 99 }), [
      400,
      'You do not have access to this Action',
    ]);
    assert.equal(
      (await tenant.create('/api/Actions', { ticket_id: 1, note: 'x', outcome: 'Public Note' })).outcome_id,
      2,
    );
    assert.equal(
      (await tenant.create('/api/Actions', { ticket_id: 1, note: 'x', outcome_id: 3 })).outcome,
      'Private Note',
    );
  });

  it('need their ticket', async () => {
    const message = 'Ticket not found, or you do not have access to this Ticket.';
    assert.deepEqual(await refusal({ ticket_id: 99, _isimport: true }), [404, message]);
    assert.deepEqual(await refusal({ _isimport: true }), [404, message]);
    assert.equal((await tenant.get('/api/Actions')).status, 500);
    assert.equal((await tenant.get('/api/Actions?ticket_id=99')).status, 404);
    const bare = await tenant.send('DELETE', '/api/Actions/1');
    assert.deepEqual([bare.status, bare.body.Message], [400, 'ticket_id must be included when deleting an Action']);
    assert.equal((await tenant.send('DELETE', '/api/Actions/1?ticket_id=1')).status, 200);
    assert.deepEqual(await listed('ticket_id=1'), []);
  });

  it('undo the whole array when one is bad', async () => {
    assert.equal(
      (await refusal({ ticket_id: 1, _isimport: true, note: 'x' }, { ticket_id: 99, _isimport: true }))[0],
      404,
    );
    assert.equal((await listed('ticket_id=1')).length, 1);
  });

  it('are listed newest first and never paged', async () => {
    const at = (day: number, more = {}) => ({
      ticket_id: 1,
      _isimport: true,
      datetime: `2022-01-0${day}T00:00:00Z`,
      note: `day ${day}`,
      ...more,
    });
    await tenant.create('/api/Actions', at(2), at(3, { hiddenfromuser: true }), at(1, { timetaken: 0.5 }));
    const notes = async (query: string) => (await listed(`ticket_id=1&${query}`)).map(({ note }) => note);
    assert.deepEqual(await notes('pageinate=true&page_size=1'), ['day 3', 'day 2', 'day 1', 'the story']);
    assert.deepEqual(await notes('excludeprivate=true&count=2'), ['day 2', 'day 1']);
    assert.deepEqual(await notes('timeentriesonly=true'), ['day 1']);
    const { body } = await tenant.get('/api/Actions?ticket_id=1');
    assert.deepEqual(Object.keys(body), ['record_count', 'actions']);
    assert.equal(body.record_count, 4);
  });

  it('show HTML, files and custom fields when asked', async () => {
    await tenant.create('/api/Actions', {
      ticket_id: 1,
      _isimport: true,
      note_html: '<i>x</i>',
      customfields: [{ name: 'cfZENDESKticket', value: 'zendesk:acme:comment:5512' }],
      attachments: [{ filename: 'a.txt', data_base64: 'data:text/plain;base64,SGVsbG8=', third_party_id: 'z:1' }],
    });
    const [thin] = await listed('ticket_id=1&excludesys=true');
    assert.deepEqual(
      ['note_html', 'attachments', 'customfields'].filter((name) => name in thin),
      [],
    );
    const [row] = await listed('ticket_id=1&includehtmlnote=true&includeattachments=true&include_custom_fields=1');
    assert.equal(row.note_html, '<i>x</i>');
    assert.deepEqual(
      [row.attachments[0].filename, row.attachments[0].third_party_id, row.attachments[0].filesize],
      ['a.txt', 'z:1', 5],
    );
    assert.equal(row.customfields[0].value, 'zendesk:acme:comment:5512');
    assert.equal(
      (await tenant.get('/api/Actions/2?ticket_id=1')).body.customfields[0].value,
      'zendesk:acme:comment:5512',
    );
  });

  it('are changed by id and ticket', async () => {
    await tenant.create('/api/Actions', {
      ticket_id: 1,
      _isimport: true,
      note: 'x',
      datetime: '2022-01-01T00:00:00Z',
      who: 'Bob',
    });
    const changed = await tenant.create('/api/Actions', { ticket_id: 1, id: 2, note_html: '<p>y</p>' });
    assert.deepEqual([changed.note, changed.datetime, changed.who], ['y', '2022-01-01T00:00:00Z', 'Bob']);
    assert.equal((await listed('ticket_id=1')).length, 2);
    assert.equal((await refusal({ ticket_id: 1, id: 9, note: 'x' }))[0], 404);
  });

  it('change their ticket when they say so', async () => {
    await tenant.create('/api/Actions', {
      ticket_id: 1,
      _isimport: true,
      new_status: 9,
      new_agent: 3,
      datetime: '2022-05-05T00:00:00Z',
    });
    const { body } = await tenant.get('/api/Tickets/1');
    assert.deepEqual([body.status_id, body.agent_id, body.dateclosed], [9, 3, '2022-05-05T00:00:00Z']);
  });
});
