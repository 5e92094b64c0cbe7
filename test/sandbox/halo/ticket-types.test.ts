import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
const type = async (id: number) => (await tenant.get(`/api/TicketType/${id}`)).body;
const refusal = async (path: string, record: unknown) => {
  const answer = await tenant.send('POST', path, [record]);
  return [answer.status, answer.body.Message ?? answer.body];
};

describe('ticket types', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000 } });
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('are thin in lists and full in detail', async () => {
    const [incident] = (await tenant.get('/api/TicketType?showall=true')).body;
    assert.equal('approval_process_id' in incident, false);
    assert.equal(incident.name, 'Incident');
    const { approval_process_id, approval_process_name, allowall_status, generate_ai_embeddings } = await type(5);
    assert.deepEqual(
      [approval_process_id, approval_process_name, allowall_status, generate_ai_embeddings],
      [1, 'Change approval', true, true],
    );
  });

  it('say which custom fields stand on them and which are mandatory', async () => {
    const { fields, hasmandatorytechfields, fieldidlist } = await type(6);
    assert.equal(hasmandatorytechfields, true);
    assert.deepEqual(fieldidlist, [1, 2, 3, 4]);
    const start = fields.find(({ fieldid }: { fieldid: number }) => fieldid === 4);
    assert.deepEqual([start.fieldinfo.name, start.technew, start.mandatory], ['CFstartdate', 2, true]);
    const field = await tenant.create('/api/FieldInfo', { name: 'late', usage: 1 });
    assert.equal((await type(1)).fieldidlist.includes(field.id), false);
    await tenant.create('/api/TicketType', { id: 1, fields: [...(await type(1)).fields, { fieldid: field.id }] });
    assert.deepEqual((await type(1)).fieldidlist, [1, 2, 3, 4, field.id]);
  });

  it('take partial updates and leave the rest alone', async () => {
    const before = await type(5);
    await tenant.create('/api/TicketType', { id: 5, approval_process_id: 0, nonsense: 1 });
    assert.deepEqual(await type(5), { ...before, approval_process_id: 0, approval_process_name: '' });
    await tenant.create('/api/Tickets', { summary: 'a', tickettype_id: 5 });
    assert.deepEqual(
      (await tenant.effects()).filter(({ kind }) => kind === 'approval'),
      [],
    );
    assert.deepEqual(await refusal('/api/TicketType', { id: 5, approval_process_id: 9 }), [
      400,
      'Invalid Approval Process',
    ]);
  });

  it('start approvals that can be looked up', async () => {
    await tenant.create('/api/Tickets', { summary: 'a', tickettype_id: 5 });
    const [approval] = (await tenant.get('/api/TicketApproval?ticket_id=1')).body;
    assert.deepEqual([approval.approval_process_id, approval.result], [1, 0]);
  });

  it('forbid statuses', async () => {
    await tenant.create('/api/TicketType', { id: 1, allowall_status: false, allowed_status: [{ status_id: 1 }] });
    assert.deepEqual(await refusal('/api/Tickets', { summary: 'a', tickettype_id: 1, status_id: 9, _isimport: true }), [
      400,
      'The Status is not allowed for the Ticket Type Incident',
    ]);
    await tenant.create('/api/Tickets', { summary: 'a', tickettype_id: 1, status_id: 1 });
    const allowed = (await tenant.get('/api/Status?tickettype_id=1')).body;
    assert.deepEqual(
      allowed.map(({ name }: { name: string }) => name),
      ['New'],
    );
  });

  it('are created when nothing is left out, and deleted when nothing uses them', async () => {
    const { id, guid, ...copy } = await type(1);
    const made = await tenant.create('/api/TicketType', { ...copy, name: 'Imported', agentscanselect: false });
    assert.deepEqual(
      [made.name, made.agentscanselect, made.id === id, made.guid === guid],
      ['Imported', false, false, false],
    );
    assert.equal((await tenant.send('DELETE', `/api/TicketType/${made.id}`)).status, 200);
    await tenant.create('/api/Tickets', { summary: 'a', tickettype_id: 1 });
    assert.equal((await tenant.send('DELETE', '/api/TicketType/1')).status, 400);
  });

  it('are hidden from the list unless all are asked for', async () => {
    await tenant.create('/api/TicketType', { id: 6, visible: false });
    assert.equal((await tenant.get('/api/TicketType')).body.length, 5);
    assert.equal((await tenant.get('/api/TicketType?showall=true')).body.length, 6);
  });

  it('tell by their tickets whether people opened some lately', async () => {
    await tenant.create('/api/Tickets', {
      summary: 'old',
      tickettype_id: 2,
      dateoccurred: '2020-01-01',
      _isimport: true,
    });
    await tenant.create('/api/Tickets', { summary: 'new', tickettype_id: 2 });
    const since = new Date(Date.now() - 7 * 86_400_000).toISOString();
    const { tickets } = (await tenant.get(`/api/Tickets?requesttype_id=2&datesearch=dateoccured&startdate=${since}`))
      .body;
    assert.deepEqual(
      tickets.map(({ summary }: { summary: string }) => summary),
      ['new'],
    );
  });
});
