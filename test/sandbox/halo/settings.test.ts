import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
const control = async () => (await tenant.get('/api/Control')).body;
const causes = async (kind: string) =>
  (await tenant.effects()).filter((each) => each.kind === kind).map(({ cause }) => cause);

describe('settings of the tenant', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000, controlDrops: 'ai_thankyou_detection' } });
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('are one object that takes what it knows and drops some of it without a word', async () => {
    const before = await control();
    await tenant.create('/api/Control', { ai_connection_type: 0, ai_thankyou_detection: true, nonsense: 1 });
    assert.deepEqual(await control(), { ...before, ai_connection_type: 0 });
  });

  it('switch AI off as a whole or by function', async () => {
    const open = () => tenant.create('/api/Tickets', { summary: 'a' });
    await open();
    assert.deepEqual(await causes('ai'), ['triage', 'index']);
    await tenant.create('/api/Control', { enable_openai_insights: false });
    await open();
    assert.deepEqual(await causes('ai'), ['triage', 'index', 'index']);
    await tenant.create('/api/TicketType', { id: 1, generate_ai_embeddings: false });
    await open();
    await tenant.create('/api/TicketType', { id: 1, generate_ai_embeddings: true });
    await tenant.create('/api/Control', { ai_connection_type: 0 });
    await open();
    assert.equal((await causes('ai')).length, 3);
  });

  it('say how large an attachment may be', async () => {
    assert.equal((await control()).attachmentsizelimitmb, 20);
  });

  it('let AI read the mood of users, and welcome new ones or not', async () => {
    await tenant.create('/api/Control', { enable_openai_emotion_detection: true, enable_openai_insights: false });
    await tenant.create('/api/Tickets', { summary: 'a', _isimport: true, process_ai: false, _re_index: false });
    const note = { ticket_id: 1, outcome: 'Public Note', note: 'x', who: 'Ann', actionby_user_id: 1 };
    await tenant.create('/api/Actions', note, { ...note, _ignore_ai: true });
    assert.deepEqual(await causes('ai'), ['emotion']);
    const user = { name: 'Ann', emailaddress: 'ann@acme.example', site_id: 1 };
    await tenant.create('/api/Users', user);
    await tenant.create('/api/Control', { send_new_users_welcome_email: false });
    await tenant.create('/api/Users', user, { ...user, sendwelcomeemail: true });
    assert.equal((await causes('welcome')).length, 2);
  });

  it('hold mail back in the queue', async () => {
    await tenant.create('/api/Users', {
      name: 'Ann',
      emailaddress: 'ann@acme.example',
      site_id: 1,
      sendwelcomeemail: false,
    });
    await tenant.create('/api/Tickets', { summary: 'a', user_id: 2 });
    await tenant.create('/api/Control', { useoutgoingservice: false });
    await tenant.create('/api/Tickets', { summary: 'b', user_id: 2 });
    const subjects = async (status: number) =>
      (await tenant.get(`/api/Outgoing?status_id=${status}`)).body.outgoing.map(
        ({ subject }: { subject: string }) => subject,
      );
    assert.deepEqual(await subjects(1), ['Your ticket 1: a']);
    assert.deepEqual(await subjects(0), ['Your ticket 2: b']);
  });
});

describe('what else a tenant is configured with', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000, freeSeats: 1 } });
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('seats: a new agent takes one, and there are only so many', async () => {
    const { license_count } = await control();
    const taken = async () => (await tenant.get('/api/Agent/3')).body.named_licences_in_use;
    assert.equal(license_count, (await taken()) + 1);
    const agent = (name: string) => ({ name, email: `${name}@acme.example`, password: 'x', isinvite: false });
    await tenant.create('/api/Agent', agent('one'));
    assert.equal(license_count, await taken());
    const refused = await tenant.send('POST', '/api/Agent', [agent('two')]);
    assert.deepEqual([refused.status, /licen/.test(refused.body.Message)], [400, true]);
    await tenant.create('/api/Agent', { ...agent('three'), isdisabled: true });
    assert.equal((await tenant.send('POST', '/api/Agent', [{ id: 8, isdisabled: false }])).status, 400);
    await tenant.create('/api/Agent', { id: 3, isdisabled: true });
    await tenant.create('/api/Agent', agent('two'));
    assert.deepEqual(await tenant.effects(), []);
  });

  it('agents who were invited and have not signed in yet', async () => {
    const { id } = await tenant.create('/api/Agent', { name: 'New', email: 'n@acme.example', isinvite: true });
    const { isinvite, lastlogindate } = (await tenant.get(`/api/Agent/${id}`)).body;
    assert.deepEqual([isinvite, lastlogindate], [true, '1900-01-01T00:00:00']);
    assert.match((await tenant.get('/api/Agent/3')).body.lastlogindate, /^20/);
  });

  it('a bad score alerts managers, a good one does not', async () => {
    await tenant.create('/api/Tickets', { summary: 'a', _isimport: true });
    const mails = async () => (await causes('email')).filter((cause) => cause.startsWith('low score'));
    await tenant.create('/api/Feedback', { ticket_id: 1, score: 1 });
    await tenant.create('/api/Feedback', { ticket_id: 1, score: 2 });
    assert.equal((await tenant.send('POST', '/api/Feedback', [{ ticket_id: 9, score: 4 }])).status, 404);
    assert.deepEqual(await mails(), []);
    const { id } = await tenant.create('/api/Feedback', { ticket_id: 1, score: 4, comment: 'slow' });
    assert.deepEqual(await mails(), ['low score 4']);
    await tenant.send('DELETE', `/api/Feedback/${id}`);
    assert.equal((await tenant.get('/api/Feedback?ticket_id=1')).body.length, 2);
  });

  it('canned texts and tags come and go', async () => {
    const { id } = await tenant.create('/api/CannedText', { name: 'Bye', html: '<p>Bye</p>', tags: [{ text: 'end' }] });
    assert.equal((await tenant.get(`/api/CannedText/${id}`)).body.html, '<p>Bye</p>');
    await tenant.send('DELETE', `/api/CannedText/${id}`);
    assert.equal((await tenant.get(`/api/CannedText/${id}`)).status, 404);
    await tenant.create('/api/Tags', { text: 'vip' });
    assert.equal((await tenant.send('POST', '/api/Tags', [{ text: 'VIP' }])).status, 400);
  });

  it('ticket rules that can be read and switched off, languages, roles, mailboxes', async () => {
    const rules = (await tenant.get('/api/TicketRules')).body;
    assert.deepEqual(
      rules.map(({ active }: { active: boolean }) => active),
      [true, true],
    );
    await tenant.create('/api/TicketRules', { id: rules[0].id, active: false });
    await tenant.create('/api/Tickets', { summary: 'a' });
    assert.deepEqual(await causes('rule'), [`ticket rule ${rules[1].name}`]);
    for (const path of ['Languages', 'Roles', 'UserRoles', 'Mailbox'])
      assert.ok((await tenant.get(`/api/${path}`)).body.length > 0, path);
  });
});
