import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from '../harness.ts';

let tenant: Tenant;
const file = (filename: string, showforusers: boolean) => ({
  filename,
  data_base64: 'data:text/plain;base64,SGk=',
  showforusers,
});
const portal = async (user: number) => (await tenant.get(`/_sandbox/portal?user=${user}`)).body;
const subjects = async (user: number) =>
  (await portal(user)).tickets.map(({ subject }: { subject: string }) => subject);
const titles = async (user: number) => (await portal(user)).articles.map(({ title }: { title: string }) => title);

before(async () => {
  tenant = await openTenant({ switches: { rateRequests: 100_000 } });
});
after(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  await tenant.create('/api/Client', { name: 'Acme' });
  await tenant.create('/api/Users', {
    name: 'Ann',
    emailaddress: 'ann@acme.example',
    email2: 'a@home.example',
    site_id: 2,
    other5: 'zendesk:acme:contact:1',
  });
  await tenant.create('/api/Users', { name: 'Bo', site_id: 2 });
});

describe('the portal', () => {
  it('lists users with their addresses and keys', async () => {
    assert.deepEqual((await tenant.get('/_sandbox/portal')).body, [
      { id: 3, marker: 'zendesk:acme:contact:1', emails: ['ann@acme.example', 'a@home.example'] },
      { id: 4, marker: null, emails: [] },
    ]);
    assert.equal((await tenant.get('/_sandbox/portal?user=99')).status, 404);
  });

  it('shows what was said within one second in its order', async () => {
    const { id } = await tenant.create('/api/Tickets', { summary: 'Fast', user_id: 3, _isimport: true });
    for (const [note_html, datetime] of [
      ['<p>first</p>', '2021-01-02T00:00:03Z'],
      ['<p>second</p>', '2021-01-02T00:00:03.01Z'],
    ]) {
      await tenant.create('/api/Actions', { ticket_id: id, note_html, datetime, who: 'Alice', _isimport: true });
    }
    const [ticket] = (await portal(3)).tickets;
    const texts = ticket.messages.map(({ text }: { text: string }) => text).filter((text: string) => text !== '');
    assert.deepEqual(texts.slice(-2), ['first', 'second']);
    const { body } = await tenant.get(`/api/Actions?ticket_id=${id}`);
    const notes = body.actions.map(({ note }: { note: string }) => note).filter((note: string) => note !== '');
    assert.deepEqual(notes, ['second', 'first']);
  });

  it('shows the description, then what is not hidden, in order of date, with the files that users may see', async () => {
    const { id } = await tenant.create('/api/Tickets', {
      summary: 'Broken',
      details_html: '<p>It is <b>broken</b></p>',
      user_id: 3,
      third_party_id_string: 'z:1',
      dateoccurred: '2021-01-01T00:00:00Z',
      attachments: [file('seen.txt', true), file('unseen.txt', false)],
      _isimport: true,
    });
    const action = (note_html: string, datetime: string, more = {}) =>
      tenant.create('/api/Actions', { ticket_id: id, note_html, datetime, who: 'Alice', _isimport: true, ...more });
    await action('<p>second</p>', '2021-01-03T00:00:00Z', { attachments: [file('a.txt', true), file('b.txt', false)] });
    await action('<p>first</p>', '2021-01-02T00:00:00Z');
    await action('<p>secret</p>', '2021-01-02T00:00:00Z', { hiddenfromuser: true, attachments: [file('s.txt', true)] });
    const { user, tickets } = await portal(3);
    assert.deepEqual(user, { id: 3, name: 'Ann', emails: ['ann@acme.example', 'a@home.example'] });
    assert.deepEqual(tickets, [
      {
        id,
        reference: 'z:1',
        subject: 'Broken',
        fields: {},
        messages: [
          { author: 'Ann', at: '2021-01-01T00:00:00Z', text: 'It is broken', files: ['seen.txt'] },
          { author: 'Alice', at: '2021-01-02T00:00:00Z', text: 'first', files: [] },
          { author: 'Alice', at: '2021-01-03T00:00:00Z', text: 'second', files: ['a.txt'] },
        ],
      },
    ]);
  });

  it('shows fields that stand on the form for users', async () => {
    const type = (await tenant.get('/api/TicketType/1')).body;
    const hide = (field: { fieldid: number }) => (field.fieldid === 1 ? { ...field, enduserdetail: 0 } : field);
    await tenant.create('/api/TicketType', { id: 1, fields: type.fields.map(hide) });
    await tenant.create('/api/FieldInfo', { id: 3, onlyshowforagents: true });
    const customfields = [
      { id: 1, value: '4711' },
      { id: 2, value: 3 },
      { id: 3, value: 1 },
    ];
    await tenant.create('/api/Tickets', { summary: 'a', user_id: 3, customfields });
    assert.deepEqual((await portal(3)).tickets[0].fields, { 'Product area': 'Software' });
  });

  it('shows the tickets of others only as far as the user or a role says', async () => {
    await tenant.create('/api/Tickets', { summary: 'mine', user_id: 3 });
    await tenant.create('/api/Tickets', { summary: 'theirs', user_id: 4 });
    await tenant.create('/api/Tickets', { summary: 'nobody sees', user_id: 3, showforusers: false });
    assert.deepEqual(await subjects(3), ['mine']);
    await tenant.create('/api/Users', { id: 3, showmeonly: 1 });
    assert.deepEqual(await subjects(3), ['mine', 'theirs']);
    await tenant.create('/api/Users', { id: 4, add_roles: [{ id: 3 }] });
    assert.deepEqual(await subjects(4), ['mine', 'theirs']);
    await tenant.create('/api/Users', { id: 4, inactive: true });
    assert.deepEqual(await subjects(4), []);
  });

  it('shows articles to all, to the users of a list, or to those of a client', async () => {
    await tenant.create('/api/UserRoles', { name: 'Partners' });
    const faq = (name: string, more: object) => tenant.create('/api/FAQLists', { name, ...more });
    await faq('agents', { showforallagents: true });
    await faq('all', { showforall: true });
    await faq('partners', { roles: [{ id: 4 }] });
    const article = (name: string, more: object) =>
      tenant.create('/api/KBArticle', { name, description_html: `<p>${name}</p>`, ...more });
    await article('for agents', { faqlists: [{ id: 1 }] });
    await article('for all', { faqlists: [{ id: 2 }] });
    await article('for partners', { faqlists: [{ id: 3 }] });
    await article('for another client', { showforall: true, kbentryclientaccess: [{ client_id: 1 }] });
    await article('for this client', { showforall: true, kbentryclientaccess: [{ client_id: 2 }] });
    await article('draft', { showforall: true, inactive: true });
    assert.deepEqual(await titles(3), ['for all', 'for this client']);
    await tenant.create('/api/Users', { id: 3, roles: [{ id: 4 }] });
    assert.deepEqual(await titles(3), ['for all', 'for partners', 'for this client']);
  });

  it('shows an article in each of its languages', async () => {
    await tenant.create('/api/KBArticle', {
      name: 'Hello',
      description_html: '<p>World</p>',
      showforall: true,
      translations: [
        { language_id: 2, fieldname: 'name', translation: 'Bonjour' },
        { language_id: 2, fieldname: 'description_html', translation: '<p>Monde</p>' },
      ],
      import_attachments: [file('a.txt', true), file('b.txt', false)],
    });
    assert.deepEqual((await portal(3)).articles, [
      { id: 1, title: 'Hello', locale: null, text: 'World', files: ['a.txt'] },
      { id: 1, title: 'Bonjour', locale: 'fr', text: 'Monde', files: ['a.txt'] },
    ]);
  });
});
