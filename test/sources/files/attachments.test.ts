import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import type { FileRef } from '../../../src/model/records.ts';
import { atEnd } from '../../support/at-end.ts';
import { fetchAll, type OpenExport, openExport, pullAll, writeFolder } from './open-export.ts';

const statuses: Record<string, number> = { '/a.txt': 200, '/forbidden': 403, '/away': 302 };

async function serve(t: TestContext): Promise<string> {
  const server = createServer((request, response) => {
    response.statusCode = statuses[request.url ?? ''] ?? 404;
    response.setHeader('location', 'file:///etc/passwd');
    response.end('from the network');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(t, () => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stream = {
  path: 'a.json',
  id: 'id',
  fields: { subject: '"s"', status: '"open"' },
  opening: {
    fields: { body: '"see files"', public: true },
    attachments: [
      { each: 'files', name: 'name', contentType: 'mime', size: 'bytes', path: 'path', url: 'url', base64: 'data' },
    ],
  },
  comments: [
    {
      each: 'replies',
      fields: { body: '"x"', public: true },
      attachments: [{ each: 'files', id: 'fid', name: 'name', base64: 'data' }],
    },
  ],
};

async function openFiles(open: OpenExport): Promise<Record<string, { text: string } | { code: string }>> {
  const { records } = await fetchAll(open, 'threads', ['1']);
  const files = records[0]?.comments.flatMap(({ attachments }) => attachments) ?? [];
  const opened: Record<string, { text: string } | { code: string }> = {};
  for (const file of files) opened[file.name] = await openOne(open, file);
  return opened;
}

/** A failure's code; that it says nothing of the file's name is part of every test. */
async function openOne({ source, signal }: OpenExport, file: FileRef): Promise<{ text: string } | { code: string }> {
  try {
    const { stream: bytes } = await source.openFile(structuredClone(file), signal);
    return { text: (await buffer(bytes)).toString() };
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    if (code === 'E_FILE') assert.ok(!message.includes(file.name), message);
    return { code };
  }
}

test('bytes come from a path, an address or the record itself', async (t) => {
  const host = await serve(t);
  const ticket = {
    id: 1,
    files: [
      { name: 'path', path: 'files/ä.txt' },
      { name: 'url', url: `http://${host}/a.txt` },
      { name: 'base64', data: Buffer.from('in the record').toString('base64') },
      { name: 'data address', data: `data:text/plain;base64,${Buffer.from('data').toString('base64')}` },
      { name: 'gone path', path: 'files/none.txt' },
      { name: 'gone url', url: `http://${host}/none` },
      { name: 'kept url', url: `http://${host}/forbidden` },
      { name: 'url away', url: `http://${host}/away` },
      { name: 'nothing' },
    ],
    replies: [{ files: [{ fid: 'f1', name: 'of a reply', data: Buffer.from('reply').toString('base64') }] }],
  };
  const files = { 'a.json': JSON.stringify([ticket]), 'files/ä.txt': 'on disk' };
  const open = await openExport(t, files, { tickets: [stream] }, { fileHosts: [host] });
  assert.deepEqual(await openFiles(open), {
    path: { text: 'on disk' },
    url: { text: 'from the network' },
    base64: { text: 'in the record' },
    'data address': { text: 'data' },
    'gone path': { code: 'E_FILE_GONE' },
    'gone url': { code: 'E_FILE_GONE' },
    'kept url': { code: 'E_FILE' },
    'url away': { code: 'E_FILE_REFUSED' },
    nothing: { code: 'E_FILE_GONE' },
    'of a reply': { text: 'reply' },
  });
  assert.equal(open.source.requests(), 4);
});

test('the description of a file holds no bytes', async (t) => {
  const data = Buffer.alloc(3000, 'x').toString('base64');
  const ticket = { id: 1, files: [{ name: 'a', mime: 'text/plain', bytes: '3000', data }] };
  const open = await openExport(t, { 'a.json': JSON.stringify([ticket]) }, { tickets: [stream] });
  const { records } = await fetchAll(open, 'threads', ['1']);
  assert.deepEqual(records[0]?.comments[0]?.attachments, [
    {
      id: '1/opening/file-0-0',
      name: 'a',
      contentType: 'text/plain',
      size: 3000,
      url: null,
      inline: false,
      pointer: { path: null, base64: { entity: 'tickets', id: '1' } },
    },
  ]);
});

test('paths out of the data root and private hosts are refused, also through links', async (t) => {
  const host = await serve(t);
  const outside = await writeFolder(t, { 'secret.txt': 'secret' });
  const paths = ['../secret.txt', join(outside, 'secret.txt'), 'link/secret.txt', 'files/../../x', 'a\0b', '.'];
  const ticket = {
    id: 1,
    files: [...paths.map((path) => ({ name: path, path })), { name: 'url', url: `http://${host}/a.txt` }],
  };
  const open = await openExport(t, { 'a.json': JSON.stringify([ticket]) }, { tickets: [stream] });
  await symlink(outside, join(open.folder, 'link'));
  const opened = await openFiles(open);
  assert.deepEqual(opened, Object.fromEntries([...paths, 'url'].map((name) => [name, { code: 'E_FILE_REFUSED' }])));
});

test('streams outside of the data root are refused, also through links', async (t) => {
  const outside = await writeFolder(t, { 'a.json': '[]' });
  for (const path of ['../a.json', join(outside, 'a.json')]) {
    await assert.rejects(openExport(t, {}, { tickets: [{ ...stream, path }] }), { code: 'E_FILES_OUTSIDE' });
  }
});

test('articles have files and a body in their format', async (t) => {
  const article = {
    id: 'k1',
    t: 'Title',
    b: '# Head',
    files: [{ name: 'x', data: Buffer.from('x').toString('base64') }],
  };
  const articles = {
    path: 'a.json',
    id: 'id',
    fields: { title: 't', body: 'b', audience: 'who' },
    bodyFormat: 'markdown',
    attachments: [{ each: 'files', name: 'name', base64: 'data' }],
  };
  const open = await openExport(t, { 'a.json': JSON.stringify([article]) }, { articles: [articles] });
  const [record] = await pullAll(open, 'articles');
  assert.match(record?.html ?? '', /<h1[^>]*>Head<\/h1>/);
  assert.deepEqual([record?.audience, record?.status], ['agents', 'draft']);
  const file = record?.attachments[0];
  assert.ok(file);
  assert.deepEqual(await openOne(open, file), { text: 'x' });
});
