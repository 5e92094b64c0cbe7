import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startZendeskSandbox } from '../../../../src/sandbox/zendesk/start-zendesk-sandbox.ts';
import { startHarness } from '../harness.ts';

function writeFolder(t: TestContext, files: Record<string, unknown[] | string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskhaul-data-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'files'));
  for (const [name, rows] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      typeof rows === 'string' ? rows : rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    );
  return folder;
}

const ACCOUNT = {
  'users.jsonl': [
    { id: 1, name: 'Ada Admin', email: 'ada@shop.example', role: 'admin' },
    { id: 2, name: 'Carl', email: 'carl@client.example', organization_id: 9 },
  ],
  'organizations.jsonl': [{ id: 9, name: 'Client', domain_names: ['client.example'] }],
  'groups.jsonl': [{ id: 5, name: 'Shop floor' }],
  'tickets.jsonl': [
    { id: 12, subject: 'Second', requester_id: 2, status: 'solved', updated_at: '2025-03-02T10:00:00Z' },
    { id: 11, subject: 'First', requester_id: 2, group_id: 5, updated_at: '2025-03-01T10:00:00Z' },
  ],
  'comments.jsonl': [
    {
      id: 101,
      ticket_id: 11,
      author_id: 2,
      html_body: '<p>See <img src="https://old.example/pic"></p>',
      created_at: '2025-03-01T09:00:00Z',
      attachments: [
        { id: 201, file_name: 'pic.txt', content_url: 'https://old.example/pic', path: 'files/pic.txt', inline: true },
        { id: 202, file_name: 'note.txt', content_base64: Buffer.from('hello').toString('base64') },
      ],
    },
    { ticket_id: 11, author_id: 1, body: 'Answer < 3', public: false },
  ],
  'articles.jsonl': [
    { id: 301, title: 'Manual', body: '<p>Read</p>', section_id: 302, draft: false, user_segment_id: null },
  ],
  'files/pic.txt': 'picture',
};

test('a folder of JSONL files is served as an account', async (t) => {
  const { sandbox, get } = await startHarness(t, { dataDir: writeFolder(t, ACCOUNT) });
  assert.equal(sandbox.email, 'ada@shop.example');
  const { body } = await get('/api/v2/incremental/tickets/cursor.json?start_time=0');
  assert.deepEqual(
    body.tickets.map((ticket: { subject: string }) => ticket.subject),
    ['First', 'Second'],
  );
  assert.equal(body.tickets[0].submitter_id, 2);
  assert.equal(body.tickets[0].priority, null);
  const { comments } = (await get('/api/v2/tickets/11/comments.json?include_inline_images=true')).body;
  assert.equal(comments.length, 2);
  assert.equal(comments[0].plain_body, 'See ');
  assert.match(comments[1].html_body, /Answer &lt; 3/);
  assert.equal((await get('/api/v2/groups.json')).body.groups[0].name, 'Shop floor');
  assert.equal((await get('/api/v2/organizations/count.json')).body.count.value, 1);
  assert.equal(
    (await get('/api/v2/organization_memberships.json')).body.organization_memberships[0].organization_id,
    9,
  );
  assert.equal((await get('/api/v2/help_center/articles/301.json')).body.article.title, 'Manual');
});

test('a folder can hold side conversations, rules and segments; the portal shows what its people see', async (t) => {
  const event = {
    id: 'e1',
    side_conversation_id: 's1',
    ticket_id: 11,
    type: 'create',
    created_at: '2025-03-01T09:00:00Z',
  };
  const { get } = await startHarness(t, {
    dataDir: writeFolder(t, {
      ...ACCOUNT,
      'side_conversations.jsonl': [{ id: 's1', ticket_id: 11, subject: 'Aside', events: [event] }],
      'macros.jsonl': [{ id: 401, title: 'Greeting', active: true, actions: [] }],
      'user_segments.jsonl': [{ id: 501, name: 'VIP', tags: ['vip'] }],
      'articles.jsonl': [...ACCOUNT['articles.jsonl'], { id: 303, title: 'Secret', body: 'x', user_segment_id: 501 }],
    }),
  });
  const sides = (await get('/api/v2/tickets/11/side_conversations.json?include=events')).body;
  assert.deepEqual([sides.side_conversations[0].subject, sides.events], ['Aside', [event]]);
  assert.equal((await get('/_sandbox/records/side_conversations')).body[0].events.length, 1);
  assert.equal((await get('/api/v2/macros.json')).body.count, 1);
  assert.equal((await get('/api/v2/triggers.json')).body.count, 0);
  assert.deepEqual((await get('/_sandbox/cases')).body, {});
  const portal = (await get('/_sandbox/portal?user=2')).body;
  assert.deepEqual(
    portal.tickets.map(({ subject, messages }: { subject: string; messages: unknown[] }) => [subject, messages.length]),
    [['First', 1]],
  );
  assert.deepEqual(
    portal.articles.map(({ title, locale, text }: { title: string; locale: string; text: string }) => [
      title,
      locale,
      text,
    ]),
    [['Manual', 'en-us', 'Read']],
  );
});

test('files come from the folder or from the row, by this server’s own addresses', async (t) => {
  const { sandbox, get } = await startHarness(t, { dataDir: writeFolder(t, ACCOUNT) });
  const [comment] = (await get('/api/v2/tickets/11/comments.json?include_inline_images=true')).body.comments;
  const texts = [];
  for (const file of comment.attachments) {
    assert.ok(file.content_url.startsWith(sandbox.url));
    const { headers } = await get(file.content_url);
    texts.push(await (await fetch(headers.get('location') ?? '')).text());
  }
  assert.deepEqual(texts, ['picture', 'hello']);
  assert.ok(comment.html_body.includes(comment.attachments[0].content_url));
});

test('an account without an administrator gets one', async (t) => {
  const { get } = await startHarness(t, { dataDir: writeFolder(t, { 'tickets.jsonl': [{ id: 1, subject: 'Only' }] }) });
  assert.equal((await get('/api/v2/users/me.json')).body.user.role, 'admin');
});

test('a broken line and a path outside the folder are named', async (t) => {
  const start = (files: Record<string, unknown[] | string>) =>
    startZendeskSandbox({ seed: 1, tickets: 0, dataDir: writeFolder(t, files) });
  await assert.rejects(start({ 'users.jsonl': '{"id":1}\n{"id":\n' }), /users\.jsonl:2/);
  const row = { id: 1, ticket_id: 1, attachments: [{ id: 2, path: '../../../../etc/hostname' }] };
  await assert.rejects(start({ 'tickets.jsonl': [{ id: 1 }], 'comments.jsonl': [row] }), /outside/);
});
