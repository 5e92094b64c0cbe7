import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from '../harness.ts';

const quiet = {
  _isimport: true,
  dont_do_rules: true,
  donotapplytemplateintheapi: true,
  _dont_fire_automations: true,
  _prevent_outgoing: true,
  sendack: false,
  createacknowledgement: false,
  process_ai: false,
  _re_index: false,
  is_ai_indexable: false,
};
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

let tenant: Tenant;
const importTicket = (ticket: Record<string, unknown>) =>
  tenant.create('/api/Tickets', { summary: 'a', user_id: 2, agent_id: 3, ...quiet, ...ticket });
/** The causes of what the nights bring. */
async function advance(days: number): Promise<string[]> {
  const { status, body } = await tenant.send('POST', `/_sandbox/advance?days=${days}`);
  assert.equal(status, 200);
  return body.effects.map(({ cause }: { cause: string }) => cause);
}

before(async () => {
  tenant = await openTenant({ switches: { rateRequests: 100_000, tokenLife: 10_000 * 86_400 } });
});
after(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  await tenant.create('/api/Users', {
    name: 'Ann',
    emailaddress: 'ann@acme.example',
    site_id: 1,
    sendwelcomeemail: false,
    _dont_fire_automations: true,
  });
});

describe('days pass', () => {
  it('and the tenant is that much older', async () => {
    const { body } = await tenant.send('POST', '/_sandbox/advance?days=3');
    assert.equal(Math.round((Date.parse(body.now) - Date.now()) / 86_400_000), 3);
    assert.equal((await tenant.send('POST', '/_sandbox/advance?days=none')).status, 400);
  });

  it('without an effect on a closed import of old', async () => {
    await importTicket({ status_id: 9, dateoccurred: '2021-01-01', dateclosed: '2021-01-02', excludefromsla: true });
    assert.deepEqual(await advance(14), []);
  });
});

describe('the SLA clock', () => {
  it('escalates open tickets once for each date that is past, but not excluded ones', async () => {
    const { id } = await importTicket({ status_id: 2, dateoccurred: '2021-01-01' });
    await importTicket({ status_id: 2, dateoccurred: '2021-01-01', excludefromsla: true });
    assert.deepEqual(await advance(2), ['response breach', 'fix breach']);
    const [first] = (await tenant.effects()) as { kind: string; entityId: unknown }[];
    assert.deepEqual([first?.kind, first?.entityId], ['escalation', id]);
  });

  it('runs from sla_start_date, and to dates that were posted', async () => {
    const begun = await importTicket({
      status_id: 2,
      dateoccurred: '2021-01-01',
      sla_start_date: daysAgo(0),
      priority_id: 4,
    });
    assert.ok(Date.parse(begun.fixbydate) > Date.now());
    assert.deepEqual(await advance(2), ['response breach']);
    const far = daysAgo(-90);
    await tenant.create('/api/Tickets', { id: begun.id, fixbydate: far, respondbydate: far, ...quiet });
    assert.deepEqual(await advance(14), []);
  });

  it('stops at a public answer of an agent, and while the status holds it', async () => {
    const { id } = await importTicket({ status_id: 2, dateoccurred: daysAgo(0), priority_id: 4 });
    await tenant.create('/api/Actions', {
      ticket_id: id,
      note: 'x',
      _isimport: true,
      dont_do_rules: true,
      _dont_fire_automations: true,
      _prevent_outgoing: true,
      _ignore_ai: true,
    });
    assert.deepEqual(await advance(1), []);
    await tenant.create('/api/Tickets', { id, status_id: 28, ...quiet });
    await tenant.create('/api/Users', { id: 2, neversendemails: true, _dont_fire_automations: true });
    assert.deepEqual(await advance(14), []);
  });
});

describe('the chaser', () => {
  const waiting = { status_id: 3, dateoccurred: daysAgo(1) };

  it('reminds the user every three days of a ticket that waits for them', async () => {
    await importTicket(waiting);
    assert.deepEqual(await advance(7), ['chaser', 'chaser']);
  });

  it('leaves alone what has no clock, what was reminded of, users without mail, and muted types and tenants', async () => {
    await importTicket({ ...waiting, excludefromsla: true });
    await importTicket({ ...waiting, slaholdreminderdatelastemailed: daysAgo(-60) });
    await tenant.create('/api/TicketType', { id: 2, dontsendslareminders: true });
    await importTicket({ ...waiting, tickettype_id: 2 });
    assert.deepEqual(await advance(14), []);
    await importTicket({ ...waiting });
    await tenant.create('/api/Users', { id: 2, inactive: true, _dont_fire_automations: true });
    assert.deepEqual(await advance(14), []);
    await tenant.create('/api/Users', { id: 2, inactive: false, _dont_fire_automations: true });
    await tenant.create('/api/Control', { enableslareminders: false });
    assert.deepEqual(await advance(14), []);
  });
});

describe('the nightly close', () => {
  it('reminds, closes, mails and asks', async () => {
    const { id } = await importTicket({ status_id: 8, dateoccurred: daysAgo(0) });
    assert.deepEqual(await advance(10), ['closure reminder', 'auto-close', 'nightly survey']);
    assert.equal((await tenant.get(`/api/Tickets/${id}`)).body.status_id, 9);
  });

  it('leaves alone types without it, and mails nobody who gets no mail', async () => {
    await tenant.create('/api/TicketType', { id: 2, dontusependingclosure: true });
    await importTicket({ status_id: 8, tickettype_id: 2 });
    assert.deepEqual(await advance(10), []);
    await tenant.create('/api/Users', { id: 2, neversendemails: true, _dont_fire_automations: true });
    const { id } = await importTicket({ status_id: 8 });
    assert.deepEqual(await advance(10), []);
    assert.equal((await tenant.get(`/api/Tickets/${id}`)).body.status_id, 9);
  });
});

describe('the survey', () => {
  const closed = { status_id: 9, dateoccurred: daysAgo(3), dateclosed: daysAgo(2), excludefromsla: true };

  it('asks once about what was closed within the week', async () => {
    await importTicket(closed);
    await importTicket({ ...closed, dateclosed: daysAgo(20) });
    await importTicket({ ...closed, surveysent: true });
    assert.deepEqual(await advance(14), ['nightly survey']);
  });

  it('does not ask twice after a person closed the ticket, nor when nobody is to be asked', async () => {
    const { id } = await importTicket({ status_id: 1, dateoccurred: daysAgo(0) });
    await tenant.create('/api/Tickets', { id, status_id: 9 });
    assert.deepEqual(await advance(14), []);
    await tenant.create('/api/Control', { percentage_to_survey: 0 });
    await importTicket(closed);
    assert.deepEqual(await advance(14), []);
  });
});

describe('approvals and AI', () => {
  it('an open approval is reminded of every night', async () => {
    await importTicket({ tickettype_id: 5, new_approvalprocess: 1, excludefromsla: true, status_id: 2 });
    assert.deepEqual(await advance(2), ['approval reminder', 'approval reminder']);
  });

  it('AI indexes in the night what it may', async () => {
    const { is_ai_indexable: _, ...open } = quiet;
    await importTicket({ status_id: 9, excludefromsla: true, dateclosed: '2021-01-01' });
    await tenant.create('/api/Control', { ai_connection_type: 0 });
    await tenant.create('/api/Tickets', {
      summary: 'b',
      ...open,
      status_id: 9,
      dateclosed: '2021-01-01',
      excludefromsla: true,
    });
    assert.deepEqual(await advance(2), []);
    await tenant.create('/api/Control', { ai_connection_type: 1 });
    assert.deepEqual(await advance(2), ['index']);
  });
});
