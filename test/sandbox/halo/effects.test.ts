import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { HaloProfile } from '../../../src/sandbox/halo/switches.ts';
import { openTenant, type Tenant } from './harness.ts';

const ticketFlags = {
  _isimport: true,
  dont_do_rules: true,
  donotapplytemplateintheapi: true,
  _dont_fire_automations: true,
  _prevent_outgoing: true,
  sendack: false,
  createacknowledgement: false,
  excludefromsla: true,
  process_ai: false,
  _re_index: false,
  is_ai_indexable: false,
};
const actionFlags = {
  _isimport: true,
  dont_do_rules: true,
  _dont_fire_automations: true,
  _prevent_outgoing: true,
  sendemail: false,
  sendsms: false,
  _ignore_ai: true,
};
const userFlags = { _isimport: true, _dont_fire_automations: true, sendwelcomeemail: false };

let tenant: Tenant;
const kinds = async () =>
  (await tenant.effects()).map(({ kind, cause }) => (kind === 'rule' ? 'rule' : `${kind}: ${cause}`));
const without = <T extends object>(flags: T, ...names: (keyof T)[]) =>
  Object.fromEntries(Object.entries(flags).filter(([name]) => !names.includes(name as keyof T)));

async function prepare(): Promise<void> {
  await tenant.reset();
  await tenant.create('/api/Users', { name: 'Ann', emailaddress: 'ann@acme.example', site_id: 1, ...userFlags });
}

for (const profile of ['modern', 'legacy', 'hostile'] satisfies HaloProfile[])
  describe(`effects in a ${profile} tenant`, () => {
    before(async () => {
      tenant = await openTenant({ profile, switches: { rateRequests: 100_000, gatewayTimeout: 0 } });
    });
    after(() => tenant.close());
    beforeEach(prepare);

    it('are none when every flag is set', async () => {
      await tenant.create('/api/Client', { name: 'Acme', _isimport: true, _dont_fire_automations: true });
      await tenant.create('/api/Site', { name: 'Lyon', client_id: 1, _isimport: true, _dont_fire_automations: true });
      await tenant.create('/api/Agent', { name: 'New', email: 'n@acme.example', password: 'x', isinvite: false });
      const { id } = await tenant.create('/api/Tickets', {
        summary: 'a',
        user_id: 2,
        agent_id: 3,
        status_id: 9,
        ...ticketFlags,
      });
      await tenant.create('/api/Actions', { ticket_id: id, note: 'x', timetaken: 1, ...actionFlags });
      await tenant.create('/api/Tickets', { id, priority_id: 1, ...ticketFlags });
      await tenant.create('/api/KBArticle', { name: 'a', _isimport: true });
      assert.deepEqual(await tenant.effects(), []);
      assert.equal((await tenant.get('/api/Outgoing')).body.outgoing.length, 0);
    });

    it('are many when none is', async () => {
      await tenant.create('/api/Tickets', { summary: 'a', user_id: 2, agent_id: 3, status_id: 9 });
      const ofTicket = new Set((await tenant.effects()).map(({ kind }) => kind));
      assert.deepEqual([...ofTicket].sort(), ['ai', 'automation', 'email', 'rule', 'survey', 'template']);
      await tenant.create('/api/Actions', { ticket_id: 1, note: 'x', outcome: 'Public Note', timetaken: 1 });
      const ofAction = new Set(
        (await tenant.effects()).filter(({ entity }) => entity === 'action').map(({ kind }) => kind),
      );
      const automations = profile === 'legacy' ? [] : ['automation'];
      assert.deepEqual([...ofAction].sort(), ['ai', ...automations, 'email', 'invoice', 'rule']);
    });
  });

describe('each flag suppresses its own', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000 } });
  });
  after(() => tenant.close());
  beforeEach(prepare);

  const ticket = { summary: 'a', user_id: 2, agent_id: 3, tickettype_id: 1, status_id: 9 };
  const missing: [(keyof typeof ticketFlags)[], string[]][] = [
    [['dont_do_rules'], ['rule', 'rule']],
    [['_dont_fire_automations'], ['automation: ticket created']],
    [['donotapplytemplateintheapi'], ['template: template of Incident']],
    [['process_ai'], ['ai: triage']],
    [['_prevent_outgoing'], ['email: closure', 'email: assignment']],
    [
      ['_prevent_outgoing', 'sendack', 'createacknowledgement'],
      ['email: acknowledgement', 'email: closure', 'email: assignment'],
    ],
    [['_re_index', 'is_ai_indexable'], ['ai: index']],
    [
      ['_isimport', '_prevent_outgoing'],
      ['email: closure', 'email: assignment', 'survey: ticket closed'],
    ],
    [['excludefromsla'], []],
  ];
  for (const [flags, expected] of missing)
    it(`a ticket without ${flags.join(', ')}`, async () => {
      await tenant.create('/api/Tickets', { ...ticket, ...without(ticketFlags, ...flags) });
      assert.deepEqual(await kinds(), expected);
    });

  const missingOnAction: [(keyof typeof actionFlags)[], string[]][] = [
    [['dont_do_rules'], ['rule', 'rule']],
    [['_dont_fire_automations'], ['automation: action added']],
    [['_ignore_ai'], ['ai: summary']],
    [['_prevent_outgoing'], []],
    [['_prevent_outgoing', 'sendemail'], ['email: action']],
    [['_isimport'], ['invoice: 1 hours']],
  ];
  for (const [flags, expected] of missingOnAction)
    it(`an action without ${flags.join(', ')}`, async () => {
      await tenant.create('/api/Tickets', { ...ticket, ...ticketFlags });
      await tenant.create('/api/Actions', {
        ticket_id: 1,
        outcome: 'Public Note',
        note: 'x',
        timetaken: 1,
        ...without(actionFlags, ...flags),
      });
      assert.deepEqual(await kinds(), expected);
    });

  it('a private action is mailed only when it says so', async () => {
    await tenant.create('/api/Tickets', { ...ticket, ...ticketFlags });
    const quiet = without(actionFlags, 'sendemail', '_prevent_outgoing');
    await tenant.create('/api/Actions', { ticket_id: 1, note: 'x', hiddenfromuser: true, ...quiet });
    assert.deepEqual(await kinds(), []);
    await tenant.create('/api/Actions', { ticket_id: 1, note: 'x', hiddenfromuser: true, ...quiet, sendemail: true });
    assert.deepEqual(await kinds(), ['email: action']);
    const { outgoing } = (await tenant.get('/api/Outgoing?ticket_id=1')).body;
    assert.equal(outgoing[0].emailto, 'ann@acme.example');
  });

  it('nobody writes to a user who never gets mail', async () => {
    await tenant.create('/api/Users', { id: 2, neversendemails: true, ...userFlags });
    await tenant.create('/api/Tickets', {
      ...ticket,
      agent_id: 1,
      ...without(ticketFlags, '_isimport', '_prevent_outgoing', 'sendack', 'createacknowledgement'),
    });
    await tenant.create('/api/Actions', {
      ticket_id: 1,
      outcome: 'Public Note',
      note: 'x',
      ...without(actionFlags, 'sendemail', '_prevent_outgoing'),
    });
    await tenant.create('/api/Users', {
      name: 'Bo',
      emailaddress: 'bo@acme.example',
      site_id: 1,
      neversendemails: true,
      _dont_fire_automations: true,
    });
    assert.deepEqual(await kinds(), []);
  });

  it('an approval starts with its ticket type, a welcome with a user, an invitation with an agent', async () => {
    await tenant.create('/api/Tickets', { ...ticket, tickettype_id: 5, ...ticketFlags });
    assert.deepEqual(await kinds(), []);
    await tenant.create('/api/Tickets', { ...ticket, ...ticketFlags, new_approvalprocess: 1 });
    await tenant.create('/api/Users', {
      name: 'Bo',
      emailaddress: 'bo@acme.example',
      site_id: 1,
      _dont_fire_automations: true,
    });
    await tenant.create('/api/Agent', { name: 'New', email: 'n@acme.example', isinvite: true });
    assert.deepEqual(await kinds(), ['approval: approval process 1', 'welcome: user created', 'invite: agent created']);
  });

  it('an update that closes or hands over mails again', async () => {
    await tenant.create('/api/Tickets', { ...ticket, status_id: 1, ...ticketFlags });
    await tenant.create('/api/Tickets', {
      id: 1,
      status_id: 9,
      agent_id: 4,
      ...without(ticketFlags, '_prevent_outgoing', '_isimport'),
    });
    assert.deepEqual(await kinds(), ['email: closure', 'email: assignment', 'survey: ticket closed']);
  });

  it('what is undone had no effect', async () => {
    await tenant.send('POST', '/api/Tickets', [{ summary: 'a' }, { summary: 'b', status_id: 77 }]);
    assert.deepEqual(await tenant.effects(), []);
  });
});
