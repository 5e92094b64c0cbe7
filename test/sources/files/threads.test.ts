import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchAll, openExport } from './open-export.ts';

const ticket = {
  n: 7,
  text: '**bold** <b onclick="x()">b</b>',
  by: 'ann',
  at: '2024-05-01 10:00',
  replies: [
    { id: 'r1', text: 'plain <b>', who: 'bob', at: '2024-05-03T10:00:00+02:00', secret: false },
    { id: 'r2', text: 'undated', who: null, name: 'Carol', secret: true },
  ],
  reviews: [{ text: 'in between', at: 1714608000000, who: 'dan' }],
};
const message = { body: 'text', authorId: 'who', authorName: 'name', createdAt: 'at' };
const stream = {
  path: 'a.json',
  id: 'n',
  fields: { subject: '"s"', status: '"open"' },
  opening: { bodyFormat: 'markdown', fields: { body: 'text', authorId: 'by', createdAt: 'at', public: true } },
  comments: [
    { each: 'replies', id: 'id', fields: { ...message, public: 'secret = false' } },
    { each: 'reviews', bodyFormat: 'html', fields: { ...message, public: 'true' } },
  ],
};

test('the opening message comes first, the lists follow by date, each in its format', async (t) => {
  const open = await openExport(t, { 'a.json': JSON.stringify([ticket]) }, { tickets: [stream] });
  const { records } = await fetchAll(open, 'threads', ['7']);
  const comments = records[0]?.comments ?? [];
  assert.deepEqual(
    comments.map(({ id, authorId, authorName, createdAt, public: isPublic }) => [
      id,
      authorId,
      authorName,
      createdAt,
      isPublic,
    ]),
    [
      ['7/opening', 'ann', null, '2024-05-01T10:00:00Z', true],
      ['7/comment-1-0', 'dan', null, '2024-05-02T00:00:00Z', true],
      ['r1', 'bob', null, '2024-05-03T08:00:00Z', true],
      ['r2', null, 'Carol', null, false],
    ],
  );
  assert.match(comments[0]?.html ?? '', /<strong>bold<\/strong>/);
  assert.doesNotMatch(comments[0]?.html ?? '', /onclick/);
  assert.deepEqual([comments[1]?.html, comments[1]?.text], ['in between', null]);
  assert.deepEqual([comments[2]?.html, comments[2]?.text], [null, 'plain <b>']);
  assert.deepEqual(open.findings, []);
});

test('what does not clearly say that it is public is private', async (t) => {
  const rows = [{ n: 1, replies: [{ p: true }, { p: 'true' }, { p: null }, {}, { p: 'maybe' }, { p: { a: 1 } }] }];
  const comments = [{ each: 'replies', fields: { body: '"x"', public: 'p' } }];
  const open = await openExport(t, { 'a.json': JSON.stringify(rows) }, { tickets: [{ ...stream, comments }] });
  const { records } = await fetchAll(open, 'threads', ['1']);
  assert.deepEqual(
    records[0]?.comments.slice(1).map((comment) => comment.public),
    [true, true, false, false, false, false],
  );
});

test('comments may stand in a file of their own', async (t) => {
  const files = {
    'a.json': JSON.stringify([{ n: 1 }, { n: 2 }]),
    'comments.csv':
      'id,ticket,text,at,internal\nc1,2,second,2024-01-02,yes\nc2,1,one,2024-01-01,no\nc3,2,first,2024-01-01,no\n',
  };
  const own = {
    path: 'comments.csv',
    id: 'id',
    fields: { ticketId: 'ticket', body: 'text', createdAt: 'at', public: 'internal = "no"' },
  };
  const tickets = [{ path: 'a.json', id: 'n', fields: { subject: '"s"', status: '"open"' } }];
  const open = await openExport(t, files, { tickets, comments: [own] });
  const { records, deleted } = await fetchAll(open, 'threads', ['1', '2', '3']);
  assert.deepEqual(
    records.map(({ id, comments }) => [id, comments.map((comment) => [comment.id, comment.text, comment.public])]),
    [
      ['1', [['c2', 'one', true]]],
      [
        '2',
        [
          ['c3', 'first', true],
          ['c1', 'second', false],
        ],
      ],
    ],
  );
  assert.deepEqual(deleted, ['3']);
});

test('comments with the same id stay apart', async (t) => {
  const rows = [{ n: 1, replies: [{ id: 'x' }, { id: 'x' }] }];
  const comments = [{ each: 'replies', id: 'id', fields: { body: '"x"', public: true } }];
  const { opening: _, ...bare } = stream;
  const open = await openExport(t, { 'a.json': JSON.stringify(rows) }, { tickets: [{ ...bare, comments }] });
  const { records } = await fetchAll(open, 'threads', ['1']);
  assert.deepEqual(
    records[0]?.comments.map(({ id }) => id),
    ['x', 'x#2'],
  );
  assert.equal(open.findings[0]?.code, 'W_FILES_DUPLICATE');
});
