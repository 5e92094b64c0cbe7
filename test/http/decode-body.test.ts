import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { readCapped } from '../../src/content/read-capped.ts';
import { connect, serve } from './loopback.ts';

const packings = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  'gzip, br': (bytes: Buffer) => brotliCompressSync(gzipSync(bytes)),
} as const;

for (const [name, pack] of Object.entries(packings)) {
  test(`a file that its host keeps packed (${name}) arrives as it was`, async (t) => {
    const server = await serve(t, (_, response) =>
      response.writeHead(200, { 'content-encoding': name }).end(pack(Buffer.from('{"plain":"file"}'))),
    );
    const { client } = connect(t);
    const { stream, headers } = await client.open({ method: 'GET', url: server.url });
    assert.equal(Buffer.from(await readCapped(stream, 100)).toString(), '{"plain":"file"}');
    assert.deepEqual([headers['content-encoding'], headers['content-length']], [undefined, undefined]);
    const answer = await client.request({ method: 'GET', url: server.url });
    assert.deepEqual(answer.json(), { plain: 'file' });
    assert.equal(server.seen[0]?.headers['accept-encoding'], 'identity');
  });
}

test('a little that unpacks to very much ends at the reader’s limit', async (t) => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const server = await serve(t, (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  const { client } = connect(t, { maxTextBytes: 1_000_000 });
  const { stream } = await client.open({ method: 'GET', url: server.url });
  await assert.rejects(readCapped(stream, 1_000_000), { code: 'E_FILE_TOO_LARGE' });
  await assert.rejects(client.request({ method: 'GET', url: server.url }), { code: 'E_TOO_LARGE' });
});

test('a packed body that breaks off is broken, not short', async (t) => {
  const half = gzipSync(Buffer.from('something that is longer than its half')).subarray(0, 20);
  const server = await serve(t, (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(half));
  const { client } = connect(t);
  const { stream } = await client.open({ method: 'GET', url: server.url });
  await assert.rejects(readCapped(stream, 1_000), /unexpected end of file/);
});

test('an empty answer is empty, however it says it is packed', async (t) => {
  const server = await serve(t, (_, response) =>
    response.writeHead(503, { 'content-encoding': 'gzip', 'content-length': '0' }).end(),
  );
  const { client } = connect(t);
  const { status, text } = await client.request({ method: 'POST', url: server.url });
  assert.deepEqual([status, text], [503, '']);
});

test('a packing nobody knows is no answer', async (t) => {
  const server = await serve(t, (_, response) => response.writeHead(200, { 'content-encoding': 'rot13' }).end('uryyb'));
  const { client } = connect(t);
  await assert.rejects(client.open({ method: 'GET', url: server.url }), { code: 'E_ENCODING' });
});
