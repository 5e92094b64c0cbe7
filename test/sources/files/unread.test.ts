import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchAll, openExport, pullPages, unreadableOf } from './open-export.ts';

const id = 'id';
const fields = { subject: 'title', status: '"open"' };
const ticketStream = { path: 'tickets.jsonl', id, fields };
const lines = (...rows: (object | string)[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

test('a record without a usable id stands under its place, and the others arrive', async (t) => {
  const rows = lines({ id: 1, title: 'a' }, '{"id":', { title: 'no id' }, { id: { a: 1 } }, { id: 2, title: 'b' });
  const open = await openExport(t, { 'tickets.jsonl': rows }, { tickets: [ticketStream] });
  const pages = await pullPages(open, 'tickets');
  assert.deepEqual(
    pages.flatMap(({ records }) => records.map(({ record }) => record.id)),
    ['1', '2'],
  );
  assert.deepEqual(
    unreadableOf(pages).map(({ id, finding }) => [id, finding.code, finding.severity, finding.pointer?.join('.')]),
    ['21', '28', '46'].map((at) => [`tickets.jsonl#byte-${at}`, 'E_FILES_RECORD', 'error', 'source.streams.tickets.0']),
  );
  assert.deepEqual(
    unreadableOf(pages).map(({ finding }) => finding.message),
    [
      'tickets.jsonl: the record at byte 21 cannot be read: it is not JSON.',
      'tickets.jsonl: the record at byte 28 cannot be read: it has no id.',
      'tickets.jsonl: the record at byte 46 cannot be read: it has no id.',
    ],
  );
  assert.deepEqual(open.findings, []);
});

test('a record that is cut off keeps its id, and costs no other', async (t) => {
  const rows = [
    { id: 'fine' },
    { id: 'slow', evil: 'slow', text: `${'a'.repeat(40)}!` },
    { id: 'deep', evil: 'deep' },
    { id: 'last' },
  ];
  const deep = '($f := function($n) { 1 + $f($n + 1) }; $f(0))';
  const subject = `evil = "slow" ? $string($contains(text, /^(a+)+$/)) : evil = "deep" ? $string(${deep}) : "fine"`;
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify({ all: rows }) },
    { tickets: [{ path: 'a.json', records: 'all', id, fields: { ...fields, subject } }] },
  );
  const pages = await pullPages(open, 'tickets');
  assert.deepEqual(
    pages.flatMap(({ records }) => records.map(({ record }) => record.id)),
    ['fine', 'last'],
  );
  const unreadable = unreadableOf(pages);
  assert.deepEqual(unreadable.map((each) => each.id).sort(), ['deep', 'slow']);
  for (const { finding } of unreadable)
    assert.match(finding.message, /^a\.json: record [23] cannot be read: subject: /);
  const fetched = await fetchAll(open, 'tickets', ['fine', 'deep', 'nowhere']);
  assert.deepEqual(
    [fetched.records.map((each) => each.id), fetched.unreadable.map((each) => each.id), fetched.deleted],
    [['fine'], ['deep'], ['nowhere']],
  );
});

test('what `where` leaves out is not missed, whatever else is wrong with it', async (t) => {
  const rows = [{ id: 'out', kind: 'x', n: 0 }, { kind: 'x' }, { id: 'odd', kind: 7 }, { id: 'in', kind: 'y' }];
  const where = '$type(kind) = "number" ? kind : kind = "y"';
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify(rows) },
    { tickets: [{ path: 'a.json', id, where, fields: { ...fields, subject: 'n = 0 ? $count([1..99999999])' } }] },
  );
  const pages = await pullPages(open, 'tickets');
  assert.deepEqual(
    pages.flatMap(({ records }) => records.map(({ record }) => record.id)),
    ['in'],
  );
  assert.deepEqual(
    unreadableOf(pages).map((each) => [each.id, each.finding.message]),
    [['odd', 'a.json: record 3 cannot be read: where: it gave neither true nor false.']],
  );
});

test('an item of a list stands under its place in the record', async (t) => {
  const rows = [{ who: [{ id: 'ann' }, { name: 'nobody' }] }, { who: [{ id: 'bob' }] }];
  const stream = { path: 'a.json', each: 'who', id, fields: { name: 'name' } };
  const open = await openExport(t, { 'a.json': JSON.stringify(rows) }, { contacts: [stream] });
  const pages = await pullPages(open, 'contacts');
  assert.deepEqual(
    unreadableOf(pages).map((each) => [each.id, each.finding.message]),
    [['a.json#record-1.item-2', 'a.json: item 2 of record 1 cannot be read: it has no id.']],
  );
});

test('of two records with one id the last one counts, read or not', async (t) => {
  const rows = lines(
    { id: 'a', title: 'was fine' },
    { id: 'a', kind: 1 },
    { id: 'b', kind: 1 },
    { id: 'b', title: 'is fine' },
  );
  const where = '$exists(kind) ? kind : true';
  const open = await openExport(t, { 'tickets.jsonl': rows }, { tickets: [{ ...ticketStream, where }] });
  const pages = await pullPages(open, 'tickets');
  assert.deepEqual(
    pages.flatMap(({ records }) => records.map(({ record }) => [record.id, record.subject])),
    [['b', 'is fine']],
  );
  assert.deepEqual(
    unreadableOf(pages).map((each) => each.id),
    ['a'],
  );
});

test('a pull that goes on sees each unreadable record once', async (t) => {
  const rows = Array.from({ length: 250 }, (_, n) => (n % 50 === 7 ? { n } : { id: n }));
  const comments = lines('{', { id: 'c1', ticket: '1', text: 'x' });
  const open = await openExport(
    t,
    { 'tickets.jsonl': lines(...rows), 'comments.jsonl': comments },
    {
      tickets: [ticketStream],
      comments: [{ path: 'comments.jsonl', id, fields: { ticketId: 'ticket', body: 'text', public: true } }],
    },
  );
  const pages = await pullPages(open, 'tickets');
  const seen = pages.map((page) => unreadableOf([page]).map((each) => each.id));
  assert.equal(new Set(seen.flat()).size, 6);
  for (const [index, { cursor, done }] of pages.entries()) {
    // Behind the last file there is no place to go on from: what lies there is looked at again.
    if (done || pages[index + 1]?.cursor === cursor) continue;
    const rest = unreadableOf(await pullPages(open, 'tickets', cursor)).map((each) => each.id);
    assert.deepEqual(new Set([...seen.slice(0, index + 1).flat(), ...rest]), new Set(seen.flat()));
  }
});

test('a message that cannot be read costs the thread of its ticket and no other', async (t) => {
  const tickets = [
    { id: 't1', replies: [{ text: 'fine' }] },
    { id: 't2', replies: [{ text: 'evil' }] },
    { id: 't3', broken: true, replies: [] },
    { id: 't4', replies: [] },
    { id: 't5', replies: [] },
  ];
  const comments = lines(
    { id: 'c1', ticket: 't1', text: 'fine' },
    { ticket: 't4', text: 'without an id' },
    { id: 'c3', ticket: 't5', text: 'evil' },
    '{"id":"c4"',
    { id: 'c5', text: 'of no ticket' },
  );
  const body = 'text = "evil" ? $count([1..99999999]) : text';
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify(tickets), 'comments.jsonl': comments },
    {
      tickets: [
        {
          ...ticketStream,
          path: 'a.json',
          comments: [{ each: 'broken ? $error("x") : replies', fields: { body, public: true } }],
        },
      ],
      comments: [{ path: 'comments.jsonl', id, fields: { ticketId: 'ticket', body, public: true } }],
    },
  );
  const { records, unreadable, deleted } = await fetchAll(open, 'threads', ['t1', 't2', 't3', 't4', 't5', 'gone']);
  assert.deepEqual(
    records.map((thread) => [thread.id, thread.comments.map(({ text }) => text)]),
    [['t1', ['fine', 'fine']]],
  );
  assert.deepEqual(deleted, ['gone']);
  const reasons = new Map(unreadable.map((each) => [each.id, each.finding.message]));
  assert.deepEqual([...reasons.keys()].sort(), ['t2', 't3', 't4', 't5']);
  assert.match(reasons.get('t2') ?? '', /^a\.json: record 2 cannot be read: comments\.0\/0\/body: /);
  assert.match(reasons.get('t3') ?? '', /^a\.json: record 3 cannot be read: comments\.0: /);
  assert.match(reasons.get('t4') ?? '', /^comments\.jsonl: the record at byte \d+ cannot be read: it has no id/);
  assert.match(reasons.get('t5') ?? '', /^comments\.jsonl: the record at byte \d+ cannot be read: body: /);
  // Nobody can tell whose the last two are: they count among the tickets.
  const beside = unreadableOf(await pullPages(open, 'tickets'));
  assert.deepEqual(
    beside.map((each) => [/^comments\.jsonl#byte-\d+$/.test(each.id), each.finding.message.replace(/\d+/, 'N')]),
    [
      [true, 'comments.jsonl: the record at byte N cannot be read: it is not JSON.'],
      [true, 'comments.jsonl: the record at byte N cannot be read: it names no ticket.'],
    ],
  );
});
