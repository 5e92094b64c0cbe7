import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openExport, pullAll } from './open-export.ts';

const id = 'id';
const fields = { subject: 'title', status: 'state', tags: 'labels', createdAt: 'at' };

test('a JSON list, JSONL and CSV give the same records', async (t) => {
  const rows = [
    { id: '1', title: 'Größe', state: 'open', labels: 'a', at: '2024-01-02' },
    { id: '2', title: 'two\nlines, "quoted"', state: 'closed', labels: null, at: null },
  ];
  const files = {
    'a.json': JSON.stringify(rows),
    'a.jsonl': `\uFEFF${rows.map((row) => JSON.stringify(row)).join('\r\n\r\n')}\n`,
    'a.csv':
      '\uFEFFid,title,state,labels,at\r\n1,Größe,open,a,2024-01-02\r\n\r\n2,"two\nlines, ""quoted""",closed,,\r\n',
    'a.txt': 'id;title;state;labels;at\n1;Größe;open;a;2024-01-02\n2;"two\nlines, ""quoted""";closed',
  };
  const read = async (stream: object) =>
    pullAll(await openExport(t, files, { tickets: [{ id, fields, ...stream }] }), 'tickets');
  const expected = await read({ path: 'a.json' });
  assert.deepEqual(
    expected.map(({ subject, status, tags, createdAt }) => ({ subject, status, tags, createdAt })),
    [
      { subject: 'Größe', status: 'open', tags: ['a'], createdAt: '2024-01-02T00:00:00Z' },
      { subject: 'two\nlines, "quoted"', status: 'closed', tags: [], createdAt: null },
    ],
  );
  assert.deepEqual(await read({ path: 'a.jsonl' }), expected);
  assert.deepEqual(await read({ path: 'a.csv' }), expected);
  assert.deepEqual(await read({ path: 'a.txt', format: 'csv', delimiter: ';' }), expected);
});

test('records may lie deep in a document, and be the values of an object', async (t) => {
  const document = { export: { tickets: { 'T-1': { title: 'one' }, 'T-2': { title: 'two' } } } };
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify(document) },
    {
      tickets: [
        { path: 'a.json', records: 'export.tickets', id: '$key', fields: { subject: 'title', status: '"open"' } },
      ],
    },
  );
  assert.deepEqual(
    (await pullAll(open, 'tickets')).map((ticket) => [ticket.id, ticket.subject]),
    [
      ['T-1', 'one'],
      ['T-2', 'two'],
    ],
  );
});

test('where chooses records, each makes several of one', async (t) => {
  const rows = [
    { kind: 'ticket', people: [{ n: 'Ann' }, { n: 'Bob' }] },
    { kind: 'note', people: [{ n: 'Eve' }] },
    { kind: 'ticket', people: { n: 'Ann' } },
    { kind: 'ticket' },
  ];
  const stream = { path: 'a.json', where: 'kind = "ticket"', each: 'people', id: 'n', fields: { name: 'n' } };
  const open = await openExport(t, { 'a.json': JSON.stringify(rows) }, { contacts: [stream] });
  assert.deepEqual(
    (await pullAll(open, 'contacts')).map(({ name }) => name),
    ['Ann', 'Bob'],
  );
  assert.deepEqual(open.findings, []);
});

test('files that cannot be read are one clear failure', async (t) => {
  const cases: [string, string, object][] = [
    ['E_FILES_MISSING', '[]', { path: 'b.json' }],
    ['E_FILES_FORMAT', '[]', { path: 'a.json.bak' }],
    ['E_FILES_JSON', '[{]', { path: 'a.json' }],
    ['E_FILES_RECORDS', '{"a":[]}', { path: 'a.json', records: 'b' }],
    ['E_FILES_RECORDS', '{"a":"text"}', { path: 'a.json', records: 'a' }],
    ['E_FILES_CSV', 'id,title\n1,"never closed', { path: 'a.json', format: 'csv' }],
  ];
  for (const [code, content, stream] of cases) {
    const files = { 'a.json': content, 'a.json.bak': content };
    const read = async () => pullAll(await openExport(t, files, { tickets: [{ id, fields, ...stream }] }), 'tickets');
    await assert.rejects(read(), { code }, code);
  }
});

test('counts are of lines and lists; what records hold inside is not counted', async (t) => {
  const files = { 'a.csv': 'id\n1\n2\n3', 'b.jsonl': '{}\n{}\n', 'c.json': '[1,2,3,4]' };
  const { source } = await openExport(t, files, {
    groups: [{ path: 'a.csv', id, fields: { name: 'id' } }],
    tickets: [{ path: 'b.jsonl', id, fields }],
    organizations: [{ path: 'c.json', id: '$string($)', fields: { name: 'id' } }],
    contacts: [{ path: 'c.json', each: '$', id, fields }],
  });
  const { groups, tickets, organizations, contacts } = await source.counts();
  assert.deepEqual(
    { groups, tickets, organizations, contacts },
    { groups: 3, tickets: 2, organizations: 4, contacts: undefined },
  );
});
