import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
const refusal = async (path: string, record: unknown) => {
  const { status, body } = await tenant.send('POST', path, [record]);
  return [status, body.Message ?? body];
};
const names = async (path: string, key?: string): Promise<string[]> => {
  const { body } = await tenant.get(path);
  return (key ? body[key] : body).map(({ name }: { name: string }) => name);
};

describe('clients, sites and users', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000 } });
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('a new client has a main site with a General User', async () => {
    const acme = await tenant.create('/api/Client', {
      name: 'Acme',
      newclient_sitename: 'Paris',
      newclient_contactname: 'Ann',
      newclient_contactemail: 'ann@acme.example',
    });
    assert.deepEqual([acme.main_site_name, typeof acme.main_site_id], ['Paris', 'number']);
    assert.deepEqual(await names(`/api/Users?client_id=${acme.id}`, 'users'), ['General User', 'Ann']);
    assert.deepEqual(await names(`/api/Users?client_id=${acme.id}&exclude_generaluser=true`, 'users'), ['Ann']);
    assert.equal((await tenant.create('/api/Client', { name: 'Plain' })).main_site_name, 'Main');
  });

  it('client names are unique', async () => {
    const { id } = await tenant.create('/api/Client', { name: 'Acme' });
    assert.equal((await refusal('/api/Client', { name: 'ACME' }))[0], 400);
    assert.equal((await refusal('/api/Client', {}))[0], 400);
    assert.equal((await tenant.create('/api/Client', { id, name: 'Acme', notes: 'n' })).notes, 'n');
  });

  it('writes the ids of sites and clients as floats, but those of clients themselves', async () => {
    const { id } = await tenant.create('/api/Client', { name: 'Acme' });
    assert.match((await tenant.get('/api/Site')).text, new RegExp(`"client_id":${id}\\.0`));
    const user = await tenant.send('POST', '/api/Users', [{ name: 'Ann', site_id: 2.0 }]);
    assert.match(user.text, /"site_id":2\.0,.*"client_id":2\.0/);
    assert.match((await tenant.get('/api/Client')).text, /"id":2,/);
    const ticket = await tenant.send('POST', '/api/Tickets', [{ summary: 'a' }]);
    assert.match(ticket.text, /"site_id":1,/);
  });

  it('users need a name, then a site, which belongs to the client', async () => {
    await tenant.create('/api/Client', { name: 'Acme' });
    assert.deepEqual(await refusal('/api/Users', {}), [400, 'Username must be entered']);
    assert.deepEqual(await refusal('/api/Users', { name: 'Ann' }), [400, 'A Site must be selected']);
    assert.deepEqual(await refusal('/api/Users', { name: 'Ann', site_id: 99 }), [400, 'A Site must be selected']);
    assert.deepEqual(await refusal('/api/Users', { name: 'Ann', site_id: 2, client_id: 1 }), [
      400,
      'The Site does not belong to this Client',
    ]);
    const user = await tenant.create('/api/Users', {
      firstname: 'Ann',
      surname: 'Lee',
      site_id: 2,
      other5: '77',
      customfields: [{ name: 'CFviptier', value: 'gold' }],
    });
    assert.deepEqual(
      [user.name, user.client_name, user.site_name, user.other5, user.customfields[0].value],
      ['Ann Lee', 'Acme', 'Main', '77', 'gold'],
    );
  });

  it('finds users by part of name or address, inactive ones only when asked', async () => {
    await tenant.create(
      '/api/Users',
      { name: 'Ann Lee', emailaddress: 'ann@acme.example', site_id: 1 },
      { name: 'Joann', emailaddress: 'j@x.example', site_id: 1, inactive: true },
    );
    assert.deepEqual(await names('/api/Users?search=ANN', 'users'), ['Ann Lee']);
    assert.deepEqual(await names('/api/Users?search=ann&includeinactive=true', 'users'), ['Ann Lee', 'Joann']);
    assert.deepEqual(await names('/api/Users?search=acme.ex', 'users'), ['Ann Lee']);
    const [row] = (await tenant.get('/api/Users?search=Ann')).body.users;
    assert.equal('customfields' in row, false);
  });

  it('two users may share an address, unless the tenant says no', async () => {
    const twin = { name: 'Ann', emailaddress: 'a@x.example', site_id: 1 };
    await tenant.create('/api/Users', twin, twin);
    await tenant.send('POST', '/_sandbox/switches', { uniqueEmail: true });
    assert.equal((await refusal('/api/Users', twin))[0], 400);
    await tenant.send('POST', '/_sandbox/switches', { uniqueEmail: false });
  });

  it('what has a history cannot be deleted', async () => {
    const acme = await tenant.create('/api/Client', { name: 'Acme' });
    const user = await tenant.create('/api/Users', { name: 'Ann', site_id: acme.main_site_id });
    await tenant.create('/api/Tickets', { summary: 'a', user_id: user.id });
    assert.equal((await tenant.send('DELETE', `/api/Users/${user.id}`)).status, 400);
    assert.equal((await tenant.send('DELETE', `/api/Client/${acme.id}`)).status, 400);
    const empty = await tenant.create('/api/Client', { name: 'Empty' });
    assert.equal((await tenant.send('DELETE', `/api/Client/${empty.id}`)).status, 200);
    assert.deepEqual(await names(`/api/Site?client_id=${empty.id}`, 'sites'), []);
  });

  it('sites need a client', async () => {
    assert.equal((await refusal('/api/Site', { name: 'Lyon' }))[1], 'A Client must be selected');
    const site = await tenant.create('/api/Site', {
      name: 'Lyon',
      client_id: 1,
      customfields: [{ name: 'CFsitecode', value: 'LYS' }],
    });
    assert.deepEqual([site.clientsite_name, site.customfields[0].value], ['Unknown/Lyon', 'LYS']);
  });
});

describe('agents, teams and reference data', () => {
  before(async () => {
    tenant = await openTenant({
      switches: { rateRequests: 100_000 },
      agents: [{ name: 'Zoe Zahn', email: 'zoe@acme.example' }],
    });
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('lists agents as a bare array, deaf to search', async () => {
    const all = await names('/api/Agent?search=nobody');
    assert.deepEqual([all[0], all.includes('Frank Former'), all.includes('Zoe Zahn')], ['Unassigned', false, true]);
    assert.ok((await names('/api/Agent?includedisabled=true')).includes('Frank Former'));
    assert.equal((await tenant.get('/api/Agent/me')).body.isapiagent, true);
  });

  it('a new agent needs a password or an invitation, and keeps the first to itself', async () => {
    assert.deepEqual(await refusal('/api/Agent', { name: 'New', email: 'new@acme.example' }), [
      400,
      'Password is mandatory',
    ]);
    const agent = await tenant.create('/api/Agent', {
      name: 'New One',
      email: 'new@acme.example',
      password: 'secret',
      isinvite: false,
      teams: [{ team_id: 2 }, { team_id: 99 }],
    });
    assert.deepEqual(
      agent.teams.map(({ team_name }: { team_name: string }) => team_name),
      ['2nd Line Support'],
    );
    assert.equal(JSON.stringify([agent, await tenant.records('agents')]).includes('secret'), false);
  });

  it('teams know their agents', async () => {
    const team = await tenant.create('/api/Team', { name: 'Imports', agents: [{ agent_id: 3 }] });
    assert.deepEqual([team.department_id, team.agents[0].agent_name], [1, 'Alice Archer']);
    assert.deepEqual(await names('/api/Team'), ['1st Line Support', '2nd Line Support', 'Managers', 'Imports']);
    assert.deepEqual(await names(`/api/Agent?team_id=${team.id}`), ['Alice Archer']);
  });

  it('has the statuses, types and priorities of a new tenant', async () => {
    const statuses = (await tenant.get('/api/Status')).body.map(({ id }: { id: number }) => id);
    assert.deepEqual(statuses, [1, 2, 3, 4, 8, 9, 18, 28]);
    assert.equal((await names('/api/Status?excludeclosed=true')).includes('Closed'), false);
    assert.deepEqual(await names('/api/TicketType'), [
      'Incident',
      'Service Request',
      'Problem',
      'Task',
      'Change',
      'Onboarding',
    ]);
    assert.deepEqual(await names('/api/Priority?slaid=1'), ['Critical', 'High', 'Medium', 'Low']);
    const [critical] = (await tenant.get('/api/Priority')).body;
    assert.equal((await tenant.get(`/api/Priority/${critical.id}`)).body.priorityid, 1);
    assert.equal((await tenant.get('/api/Lookup/1')).status, 400);
  });

  it('answers bare arrays and envelopes as the real service does', async () => {
    const bare =
      'Agent Team Status Priority TicketType Category FieldInfo Lookup Outcome SLA CannedText Tags FAQLists Feedback TicketRules ApprovalProcess Workflow EmailTemplate Organisation Mailbox';
    for (const path of bare.split(' ')) assert.ok(Array.isArray((await tenant.get(`/api/${path}`)).body), path);
    for (const [path, key] of Object.entries({
      Tickets: 'tickets',
      Client: 'clients',
      Site: 'sites',
      Users: 'users',
      KBArticle: 'articles',
      Outgoing: 'outgoing',
      TopLevel: 'tree',
    }))
      assert.deepEqual(Object.keys((await tenant.get(`/api/${path}`)).body), ['record_count', key]);
  });

  it('lets a database error through where an interface fills what an API cannot', async () => {
    const [status, message] = await refusal('/api/TicketType', { name: 'Imported' });
    assert.equal(status, 400);
    assert.match(message, /^A database error occurred \(515\) - Cannot insert the value NULL into column/);
    assert.equal((await refusal('/api/Outcome', { outcome: 'Public Note' }))[0], 400);
  });

  it('creates custom fields with the CF prefix, and refuses those without a usage in a bare string', async () => {
    assert.deepEqual(await refusal('/api/FieldInfo', { name: 'x', label: 'X' }), [400, 'No matching custom table']);
    const field = await tenant.create('/api/FieldInfo', {
      name: 'marker',
      label: 'Marker',
      usage: 1,
      type: 2,
      new_values: 'a, b',
    });
    assert.equal(field.name, 'CFmarker');
    assert.equal((await refusal('/api/FieldInfo', { name: 'marker', usage: 1 }))[0], 400);
    assert.equal((await refusal('/api/FieldInfo', { name: 'no good', usage: 1 }))[0], 400);
    const listed = (await tenant.get('/api/FieldInfo?typeid=1&includevalues=true')).body.at(-1);
    assert.deepEqual(listed.values, [
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
    ]);
    assert.equal('values' in (await tenant.get('/api/FieldInfo?typeid=1')).body[0], false);
    assert.equal((await tenant.get(`/api/FieldInfo/${field.id}`)).status, 400);
    const { customfields } = await tenant.create('/api/Tickets', {
      summary: 'a',
      customfields: [{ name: 'CFmarker', value: 2 }],
    });
    assert.equal(customfields.at(-1).display, 'b');
  });

  it('keeps links to other systems', async () => {
    await tenant.create('/api/ExternalLink', {
      halo_id: 7,
      table_id: 1,
      third_party_id: 'z:1',
      third_party_type: 'zendesk',
    });
    assert.equal((await tenant.get('/api/ExternalLink?third_party_id=z:1')).body.length, 1);
    assert.equal((await tenant.get('/api/ExternalLink?halo_id=8')).body.length, 0);
  });
});
