import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { atEnd } from '../support/at-end.ts';
import { openToxicProxy, type ToxicProxy } from '../support/toxic-proxy.ts';

/** A proxy before a server that counts what it was asked and answers 1,000 bytes. */
async function open(t: TestContext): Promise<{ proxy: ToxicProxy; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    request.resume().on('end', () => response.end('x'.repeat(1000)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = await openToxicProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  atEnd(t, () => server.close());
  atEnd(t, () => server.closeAllConnections());
  atEnd(t, () => proxy.close());
  return { proxy, asked: () => asked };
}

const read = async (url: string, method = 'GET') => (await (await fetch(url, { method })).text()).length;

test('without a rule everything passes', async (t) => {
  const { proxy, asked } = await open(t);
  assert.equal(await read(proxy.url), 1000);
  assert.equal(asked(), 1);
});

test('a reset strikes the nth request that matches: on the way there it never arrives, on the way back it was carried out', async (t) => {
  const { proxy, asked } = await open(t);
  proxy.add({ toxic: { kind: 'reset' }, direction: 'request', match: /^POST/, nth: 2, times: 1 });
  assert.equal(await read(proxy.url), 1000);
  assert.equal(await read(proxy.url, 'POST'), 1000);
  await assert.rejects(read(proxy.url, 'POST'));
  assert.equal(asked(), 2);
  assert.equal(await read(proxy.url, 'POST'), 1000);
  proxy.clear();
  proxy.add({ toxic: { kind: 'reset' }, direction: 'answer', times: 1 });
  await assert.rejects(read(proxy.url));
  assert.equal(asked(), 4);
  assert.equal(proxy.struck(), 1);
});

test('an answer is cut after its first bytes', async (t) => {
  const { proxy, asked } = await open(t);
  proxy.add({ toxic: { kind: 'limit-data', bytes: 200 }, direction: 'answer' });
  await assert.rejects(read(proxy.url));
  assert.equal(asked(), 1);
});

test('slow and sliced answers arrive whole', async (t) => {
  for (const toxic of [
    { kind: 'latency', ms: 20 },
    { kind: 'bandwidth', bytesPerSecond: 20_000 },
    { kind: 'slicer', bytes: 100, ms: 1 },
  ] as const) {
    const { proxy } = await open(t);
    proxy.add({ toxic, direction: 'answer' });
    assert.equal(await read(proxy.url), 1000, toxic.kind);
    assert.equal(proxy.struck(), 1, toxic.kind);
  }
});

test('silence ends in a closed connection', async (t) => {
  const { proxy, asked } = await open(t);
  proxy.add({ toxic: { kind: 'timeout', ms: 30 }, direction: 'request', times: 1 });
  await assert.rejects(read(proxy.url));
  assert.equal(asked(), 0);
});

test('a connection that the server has closed is told late, and the next one works', async (t) => {
  const { proxy, asked } = await open(t);
  proxy.add({ toxic: { kind: 'slow-close', ms: 100 }, direction: 'answer', times: 1 });
  assert.equal(await read(proxy.url), 1000);
  await read(proxy.url, 'POST').catch(() => {});
  assert.equal(await read(proxy.url), 1000);
  assert.ok(asked() >= 2);
});

test('down, nobody gets through for a while', async (t) => {
  const { proxy, asked } = await open(t);
  proxy.add({ toxic: { kind: 'down', ms: 60_000 }, direction: 'request', times: 1 });
  await assert.rejects(read(proxy.url));
  await assert.rejects(read(proxy.url));
  assert.equal(asked(), 0);
  proxy.clear();
  assert.equal(await read(proxy.url), 1000);
});
