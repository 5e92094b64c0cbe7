import assert from 'node:assert/strict';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fetchAll, openExport, pullPages } from './open-export.ts';

const fields = { subject: '"Größe " & id', status: '"open"' };
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => String(from + n));
const streams = {
  tickets: [
    { path: 'a.json', id: 'id', fields },
    { path: 'b.jsonl', id: 'id', fields },
    { path: 'c.csv', id: 'id', fields },
  ],
};
const files = {
  'a.json': JSON.stringify(ids(1000, 1150).map((id) => ({ id }))),
  'b.jsonl': ids(2000, 2150)
    .map((id) => JSON.stringify({ id, text: 'ü' }))
    .join('\n'),
  'c.csv': `id,text\r\n${ids(3000, 3150)
    .map((id) => `${id},"ü\r\n"`)
    .join('\r\n')}`,
};
const all = [...ids(1000, 1150), ...ids(2000, 2150), ...ids(3000, 3150)];

test('a pull goes on from the cursor of any page', async (t) => {
  const open = await openExport(t, files, streams);
  const pages = await pullPages(open, 'tickets');
  const seen = pages.map(({ records }) => records.map(({ record }) => record.id));
  assert.deepEqual(seen.flat(), all);
  assert.ok(pages.length > 6);
  assert.deepEqual(
    pages.map(({ done }) => done),
    pages.map((_, index) => index === pages.length - 1),
  );
  for (const [index, { cursor }] of pages.entries()) {
    const rest = await pullPages(open, 'tickets', cursor);
    assert.deepEqual(
      rest.flatMap(({ records }) => records.map(({ record }) => record.id)),
      seen.slice(index + 1).flat(),
    );
  }
});

test('a cursor into a file that has changed since begins that file again', async (t) => {
  const before = await openExport(t, files, streams);
  const cursor = (await pullPages(before, 'tickets'))[2]?.cursor ?? '';
  const after = await openExport(t, { ...files, 'b.jsonl': `{"id":"new"}\n${files['b.jsonl']}` }, streams);
  await writeFile(join(after.folder, 'a.json'), '[]');
  await utimes(join(after.folder, 'a.json'), 0, 0);
  const rest = (await pullPages(after, 'tickets', cursor)).flatMap(({ records }) => records);
  assert.deepEqual(
    rest.map(({ record }) => record.id),
    ['new', ...ids(2000, 2150), ...ids(3000, 3150)],
  );
});

test('records are fetched by id from every format; unknown ids come back as gone', async (t) => {
  const open = await openExport(t, files, streams);
  const wanted = ['3149', '1000', 'nowhere', '2077', '3000'];
  const { records, deleted } = await fetchAll(open, 'tickets', wanted);
  assert.deepEqual(records.map(({ id, subject }) => [id, subject]).sort(), [
    ['1000', 'Größe 1000'],
    ['2077', 'Größe 2077'],
    ['3000', 'Größe 3000'],
    ['3149', 'Größe 3149'],
  ]);
  assert.deepEqual(deleted, ['nowhere']);
});

test('an id that stands in the files twice is reported, and the last one counts', async (t) => {
  const rows = '{"id":"1","n":"old"}\n{"id":"1","n":"new"}\n';
  const stream = { path: 'a.jsonl', id: 'id', fields: { subject: 'n', status: '"open"' } };
  const open = await openExport(t, { 'a.jsonl': rows }, { tickets: [stream] });
  const { records } = await fetchAll(open, 'tickets', ['1']);
  assert.deepEqual(
    records.map(({ subject }) => subject),
    ['new'],
  );
  assert.deepEqual(
    open.findings.map(({ code }) => code),
    ['W_FILES_DUPLICATE'],
  );
});

test('an aborted pull stops', async (t) => {
  const { source } = await openExport(t, files, streams);
  const abort = new AbortController();
  const pages = source.pull('tickets', null, abort.signal)[Symbol.asyncIterator]();
  await pages.next();
  abort.abort(new Error('enough'));
  await assert.rejects(pages.next(), /enough/);
});
