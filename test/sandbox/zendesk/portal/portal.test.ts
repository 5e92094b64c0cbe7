import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Harness, startHarness } from '../harness.ts';

interface Portal {
  user: { id: number; name: string; emails: string[] };
  tickets: {
    id: number;
    reference: string;
    subject: string;
    fields: Record<string, string>;
    messages: { author: string; at: string; text: string; files: string[] }[];
  }[];
  articles: { id: number; title: string; locale: string; text: string; files: string[] }[];
}

async function open(t: Parameters<typeof startHarness>[0], options = {}) {
  const harness = await startHarness(t, { tickets: 200, ...options });
  const cases = (await harness.get('/_sandbox/cases')).body as Record<string, number[]>;
  const idOf = (name: string) => cases[name]?.[0] ?? assert.fail(name);
  const portal = async (user: number) => (await harness.get(`/_sandbox/portal?user=${user}`)).body as Portal;
  const ticket = async (name: string) => (await harness.get(`/api/v2/tickets/${idOf(name)}`)).body.ticket;
  return { ...harness, idOf, portal, ticket };
}

const see = ({ tickets }: Portal, id: number) => tickets.find((ticket) => ticket.id === id);

async function anyEndUser(
  get: Harness['get'],
  test: (user: { id: number; tags: string[]; organization_id: number }) => boolean,
) {
  const { body } = await get('/_sandbox/records/users');
  return body.find(
    (user: { role: string; suspended: boolean }) => user.role === 'end-user' && !user.suspended && test(user as never),
  );
}

test('all end users are listed with their addresses; an unknown one is a 404', async (t) => {
  const { get, idOf } = await open(t);
  const list = (await get('/_sandbox/portal')).body as { id: number; emails: string[] }[];
  const users = (await get('/_sandbox/records/users')).body as { role: string }[];
  assert.equal(list.length, users.filter((user) => user.role === 'end-user').length);
  assert.equal(list.find(({ id }) => id === idOf('user-several-addresses'))?.emails.length, 3);
  assert.deepEqual(list.find(({ id }) => id === idOf('user-phone-only'))?.emails, []);
  assert.equal((await get('/_sandbox/portal?user=7')).status, 404);
});

test('a requester sees public comments alone, in order, as plain text with their files', async (t) => {
  const { portal, ticket, get, sandbox } = await open(t);
  const row = await ticket('private-first-comment');
  const seen = see(await portal(row.requester_id), row.id);
  const { comments } = (await get(`/api/v2/tickets/${row.id}/comments.json`)).body;
  assert.equal(seen?.reference, `zendesk:${new URL(sandbox.url).hostname}:ticket:${row.id}`);
  assert.equal(seen?.subject, row.subject);
  assert.deepEqual(
    seen?.messages.map((message) => message.at),
    comments
      .filter((comment: { public: boolean }) => comment.public)
      .map((comment: { created_at: string }) => comment.created_at),
  );
  assert.equal(seen?.messages.length, comments.length - 1);
  assert.ok(seen?.messages.every((message) => !/<[a-z]/.test(message.text)));
  const files = await ticket('duplicate-file-names');
  const messages = see(await portal(files.requester_id), files.id)?.messages;
  assert.deepEqual(messages?.[0]?.files, ['image.png', 'image.png']);
});

test('a ticket without a public comment is nobody’s, and a deleted one neither', async (t) => {
  const { portal, ticket, post, idOf } = await open(t);
  const hidden = await ticket('only-private-comments');
  assert.equal(see(await portal(hidden.requester_id), hidden.id), undefined);
  const gone = await ticket('closed');
  assert.ok(see(await portal(gone.requester_id), gone.id));
  await post('/_sandbox/records/tickets', { id: idOf('closed'), status: 'deleted' });
  assert.equal(see(await portal(gone.requester_id), gone.id), undefined);
});

test('people in copy see a ticket; people of the organization only where it is shared', async (t) => {
  const { portal, ticket, get, post } = await open(t);
  const copied = await ticket('ccs-and-followers');
  for (const id of copied.email_cc_ids) assert.ok(see(await portal(id), copied.id));
  const shared = await ticket('shared-with-organization');
  const colleague = await anyEndUser(
    get,
    (user) => user.organization_id === shared.organization_id && user.id !== shared.requester_id,
  );
  const seen = see(await portal(colleague.id), shared.id);
  assert.ok(seen?.messages.every((message) => message.text !== 'For us alone.'));
  const stranger = await anyEndUser(get, (user) => user.organization_id !== shared.organization_id);
  assert.equal(see(await portal(stranger.id), shared.id), undefined);
  await post('/_sandbox/records/organizations', { id: shared.organization_id, shared_tickets: false });
  await post('/_sandbox/records/users', { id: colleague.id, ticket_restriction: 'requested' });
  assert.equal(see(await portal(colleague.id), shared.id), undefined);
  await post('/_sandbox/records/users', { id: colleague.id, ticket_restriction: 'organization' });
  assert.ok(see(await portal(colleague.id), shared.id));
});

test('custom fields are seen by label where customers may see them, and only those of the form', async (t) => {
  const { portal, ticket, post, idOf } = await open(t);
  const row = await ticket('every-custom-field');
  await post('/_sandbox/records/tickets', { id: idOf('every-custom-field'), ticket_form_id: 0 });
  const { fields } = see(await portal(row.requester_id), row.id) ?? assert.fail();
  assert.equal(fields['Product area'], 'Hardware::Scanners::Handheld');
  assert.equal(fields['Contract customer'], 'Yes');
  assert.equal(fields['Steps to reproduce'], '1. Open\n2. Click\n3. Wait');
  for (const title of ['Internal code', 'Card used', 'Total time spent (sec)', 'Affected regions', 'Subject'])
    assert.equal(fields[title], undefined, title);
  await post('/_sandbox/records/tickets', { id: idOf('every-custom-field'), ticket_form_id: row.ticket_form_id });
  const onForm = see(await portal(row.requester_id), row.id)?.fields;
  assert.equal(onForm?.['Steps to reproduce'], undefined, 'the second form does not have it');
  assert.equal(onForm?.['Product area'], 'Hardware::Scanners::Handheld');
});

test('who is suspended or deleted sees nothing', async (t) => {
  const { portal, ticket } = await open(t, { awkward: 'all' });
  for (const name of ['requester-suspended', 'requester-deleted']) {
    const row = await ticket(name);
    const seen = await portal(row.requester_id);
    assert.deepEqual([seen.tickets, seen.articles], [[], []], name);
  }
});

test('an alias stands for the agent, and nobody is made up for authors that are gone', async (t) => {
  const { portal, ticket, get, post } = await open(t);
  const row = await ticket('author-deleted');
  const { messages } = see(await portal(row.requester_id), row.id) ?? assert.fail();
  assert.ok(messages.some((message) => message.author === 'Permanently Deleted User'));
  const users = (await get('/_sandbox/records/users')).body as { id: number; alias: string | null }[];
  const agent = users.find((user) => user.alias !== null);
  await post('/_sandbox/records/comments', { ticket_id: row.id, author_id: agent?.id, public: true, body: 'Hello' });
  await post('/_sandbox/records/comments', { ticket_id: row.id, author_id: -1, public: true, body: 'System' });
  const after = see(await portal(row.requester_id), row.id)
    ?.messages.slice(-2)
    .map((message) => message.author);
  assert.deepEqual(after, [agent?.alias, 'ACME']);
});

test('articles follow the user segments: everyone, signed-in, tags, organizations, agents and groups; drafts are hidden', async (t) => {
  const { portal, get, idOf, sandbox } = await open(t);
  const vip = await anyEndUser(get, (user) => user.tags.includes('vip'));
  const plain = await anyEndUser(get, (user) => user.tags.length === 0 && user.organization_id === null);
  const { organization_ids: partners } = (await get('/api/v2/help_center/user_segments')).body.user_segments[3];
  const partner = await anyEndUser(get, (user) => partners.includes(user.organization_id));
  const reads = async (user: number, name: string) =>
    (await portal(user)).articles.some((article) => article.id === idOf(`article-${name}`));
  for (const user of [vip, plain, partner]) {
    assert.ok(await reads(user.id, 'signed-in'));
    for (const name of ['draft', 'internal', 'segment-by-groups']) assert.ok(!(await reads(user.id, name)), name);
  }
  assert.deepEqual([await reads(vip.id, 'segment-by-tags'), await reads(plain.id, 'segment-by-tags')], [true, false]);
  const byOrganization = 'segment-by-organizations';
  assert.deepEqual([await reads(partner.id, byOrganization), await reads(plain.id, byOrganization)], [true, false]);
  const staff = (await get('/_sandbox/records/users')).body.filter(
    (user: { role: string; active: boolean }) => user.role !== 'end-user' && user.active,
  );
  const members = (await get('/_sandbox/records/group_memberships')).body.filter(
    (row: { group_id: number }) => row.group_id === 4_200_000_000_002,
  );
  for (const { id } of staff) {
    assert.ok(await reads(id, 'internal'));
    const isMember = members.some((row: { user_id: number }) => row.user_id === id);
    assert.equal(await reads(id, 'segment-by-groups'), isMember, String(id));
  }
  assert.equal(sandbox.staff.length, staff.length);
});

test('an article is seen in the languages that are published', async (t) => {
  const { portal, idOf, get } = await open(t);
  const anybody = await anyEndUser(get, () => true);
  const { articles } = await portal(anybody.id);
  const own = articles.filter((article) => article.id === idOf('article-translations'));
  assert.deepEqual(own.map((article) => article.locale).sort(), ['en-us', 'fr']);
  const files = articles.find((article) => article.id === idOf('article-attachments'))?.files;
  assert.deepEqual(files, ['manual.pdf', 'preise größe.csv']);
  const pictures = articles.find((article) => article.id === idOf('article-inline-images'))?.files;
  assert.deepEqual(pictures, ['button.png', 'dialog.png']);
});
