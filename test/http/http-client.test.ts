import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { test } from 'node:test';
import { HttpFailure } from '../../src/http/http-failure.ts';
import { createRedactor } from '../../src/http/redactor.ts';
import { connect, serve } from './loopback.ts';

test('a non-2xx answer is an answer', async (t) => {
  const server = await serve(t, (_, response) =>
    response.writeHead(404, { 'X-Why': 'gone' }).end('{"error":"RecordNotFound"}'),
  );
  const { client } = connect(t);
  const answer = await client.request({ method: 'GET', url: `${server.url}/x` });
  assert.equal(answer.status, 404);
  assert.equal(answer.headers['x-why'], 'gone');
  assert.deepEqual(answer.json(), { error: 'RecordNotFound' });
});

test('a form arrives whole, and again when it is repeated', async (t) => {
  const bodies: string[] = [];
  const server = await serve(t, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(Buffer.concat(chunks).toString());
    response.writeHead(bodies.length === 1 ? 429 : 200).end();
  });
  const { client } = connect(t);
  const body = new FormData();
  body.set('file', new Blob(['bytes']), 'a.txt');
  await client.request({ method: 'POST', url: server.url, body });
  assert.equal(bodies.length, 2);
  assert.equal(bodies[0], bodies[1]);
  assert.match(bodies[0] ?? '', /filename="a.txt"[\s\S]*bytes/);
});

test('429 is waited for and repeated, for a write too, as long as the server asks', async (t) => {
  let count = 0;
  const server = await serve(t, (_, response) => {
    count += 1;
    if (count === 1) response.writeHead(429, { 'retry-after': '7' }).end('Slow down');
    else response.end('ok');
  });
  const { client, clock } = connect(t);
  const answer = await client.request({ method: 'POST', url: server.url, body: '{}' });
  assert.equal(answer.text, 'ok');
  assert.deepEqual(clock.slept, [7_000]);
});

test('429 without Retry-After backs off, and its text teaches the limit', async (t) => {
  let count = 0;
  const server = await serve(t, (_, response) => {
    count += 1;
    if (count <= 3) response.writeHead(429).end('Rate Limit Reached - 300 Requests per rolling 5 minute window');
    else response.end('ok');
  });
  const budgets = { api: { requests: 500, windowMs: 300_000, share: 0.9 } };
  const { client, clock } = connect(t, { budgets });
  await client.request({ method: 'GET', url: server.url, bucket: 'api' });
  assert.deepEqual(clock.slept, [500, 1_000, 2_000]);
  assert.equal(client.usage('api').limit, 270);
  assert.equal(client.usage('api').sent, 4);
});

test('a 429 that never ends is handed back', async (t) => {
  const server = await serve(t, (_, response) => response.writeHead(429, { 'retry-after': '0' }).end());
  const { client } = connect(t);
  assert.equal((await client.request({ method: 'GET', url: server.url })).status, 429);
});

test('a 429 of one bucket holds back that bucket only', async (t) => {
  const server = await serve(t, (request, response) => {
    const narrow = request.url === '/narrow' && server.seen.filter(({ path }) => path === '/narrow').length === 1;
    response.writeHead(narrow ? 429 : 200, narrow ? { 'retry-after': '60' } : {}).end();
  });
  const { client, clock } = connect(t);
  await client.request({ method: 'GET', url: `${server.url}/wide`, bucket: 'wide' });
  assert.deepEqual(clock.slept, []);
  await client.request({ method: 'GET', url: `${server.url}/narrow`, bucket: ['narrow', 'wide'] });
  assert.deepEqual(clock.slept, [60_000]);
});

test('a safe request is repeated after a 503; a write is not', async (t) => {
  const server = await serve(t, (_, response) => response.writeHead(server.seen.length === 1 ? 503 : 200).end());
  const { client, clock } = connect(t);
  assert.equal((await client.request({ method: 'GET', url: server.url })).status, 200);
  assert.deepEqual(clock.slept, [500]);
  server.seen.length = 0;
  assert.equal((await client.request({ method: 'POST', url: server.url })).status, 503);
});

test('clients that fail together do not come back together: each waits from half to the whole of its time, by chance', async (t) => {
  const waits: number[] = [];
  for (const random of [() => 0, () => 0.5, undefined]) {
    const server = await serve(t, (_, response) => response.writeHead(server.seen.length <= 2 ? 503 : 200).end());
    const { client, clock } = connect(t, { random });
    await client.request({ method: 'GET', url: server.url });
    waits.push(...clock.slept);
  }
  const [first, second, third, fourth, ...chance] = waits;
  assert.deepEqual([first, second, third, fourth], [250, 500, 375, 750]);
  const [once = 0, again = 0] = chance;
  assert.ok(once >= 250 && once <= 500 && again >= 500 && again <= 1000, `${chance}`);
  assert.notEqual(again, 2 * once, 'each wait is drawn anew');
});

test('a server that is down is not waited for as long as it likes', async (t) => {
  const server = await serve(t, (_, response) => {
    response.writeHead(server.seen.length === 1 ? 503 : 200, { 'retry-after': '86400' }).end();
  });
  const { client, clock } = connect(t);
  await client.request({ method: 'GET', url: server.url });
  assert.deepEqual(clock.slept, [300_000]);
});

test('after a reset a write may have been done, a read is repeated', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.method === 'POST' || server.seen.length === 1) request.socket.destroy();
    else response.end('ok');
  });
  const { client } = connect(t);
  assert.equal((await client.request({ method: 'GET', url: server.url })).text, 'ok');
  await assert.rejects(client.request({ method: 'POST', url: server.url }), failure('E_CONNECTION_LOST', 'maybe'));
  assert.equal(server.seen.filter(({ method }) => method === 'POST').length, 1);
});

test('a body that breaks off is read again', async (t) => {
  const server = await serve(t, (request, response) => {
    response.writeHead(200, { 'content-length': '10' });
    if (server.seen.length > 1) return void response.end('0123456789');
    response.write('01234', () => request.socket.destroy());
  });
  const { client } = connect(t);
  assert.equal((await client.request({ method: 'GET', url: server.url })).text, '0123456789');
});

test('a write that found nobody listening was not sent, and goes out when somebody does', async (t) => {
  const free = createTcpServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const { client, clock } = connect(t);
  const request = client.request({ method: 'POST', url: `http://127.0.0.1:${port}/` });
  await assert.rejects(request, failure('E_CONNECT', 'no'));
  // A host that never answered is soon taken for a wrong one.
  assert.equal(clock.slept.length, 2);
});

test('a host that answered before is waited for longer when it is gone', async (t) => {
  const server = createServer((_, response) => response.writeHead(200, { connection: 'close' }).end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { client, clock } = connect(t);
  await client.request({ method: 'GET', url });
  await new Promise((resolve) => server.close(resolve));
  await assert.rejects(client.request({ method: 'POST', url }), failure('E_CONNECT', 'no'));
  assert.equal(clock.slept.length, 5);
});

test('silence ends: before the head and within the body', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.url === '/body') response.writeHead(200).write('some');
  });
  const { client } = connect(t);
  const options = { method: 'GET', retry: 'never', timeoutMs: 100 } as const;
  await assert.rejects(client.request({ ...options, url: `${server.url}/head` }), failure('E_TIMEOUT', 'maybe'));
  await assert.rejects(client.request({ ...options, url: `${server.url}/body` }), failure('E_TIMEOUT', 'maybe'));
});

test('a drip without an end ends too', async (t) => {
  const server = await serve(t, (_, response) => {
    const drip = setInterval(() => response.write('.'), 10);
    response.on('close', () => clearInterval(drip));
  });
  const { client } = connect(t);
  await assert.rejects(
    client.request({ method: 'GET', retry: 'never', timeoutMs: 50, url: server.url }),
    failure('E_TIMEOUT', 'maybe'),
  );
});

test('an answer larger than the cap is not held', async (t) => {
  const server = await serve(t, (_, response) => response.end('x'.repeat(2_000)));
  const { client } = connect(t, { maxTextBytes: 1_000 });
  await assert.rejects(client.request({ method: 'GET', url: server.url }), failure('E_TOO_LARGE', 'maybe'));
});

test('what is no JSON is said so, without its text', async (t) => {
  const server = await serve(t, (_, response) => response.end('<html>secret text</html>'));
  const { client } = connect(t);
  const answer = await client.request({ method: 'GET', url: server.url });
  assert.throws(
    () => answer.json(),
    (error: HttpFailure) => error.code === 'E_NOT_JSON' && !error.message.includes('secret'),
  );
});

test('a stop ends a request that waits and one that is on its way', async (t) => {
  const stop = new AbortController();
  const server = await serve(t, () => stop.abort());
  const { client } = connect(t);
  await assert.rejects(
    client.request({ method: 'POST', url: server.url, signal: stop.signal }),
    failure('E_ABORTED', 'maybe'),
  );
  await assert.rejects(
    client.request({ method: 'POST', url: server.url, signal: stop.signal }),
    failure('E_ABORTED', 'no'),
  );
});

test('a stream is handed over unread', async (t) => {
  const server = await serve(t, (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('bytes'),
  );
  const { client } = connect(t);
  const { status, headers, stream } = await client.open({ method: 'GET', url: server.url });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  assert.deepEqual([status, headers['content-type'], Buffer.concat(chunks).toString()], [200, 'text/plain', 'bytes']);
});

test('no message holds a secret', async (t) => {
  const redactor = createRedactor();
  redactor.add('s3cret.invalid');
  const { client, clock } = connect(t);
  const guarded = connect(t, { services: { clock, redactor } }).client;
  const request = { method: 'GET', url: 'http://s3cret.invalid/' } as const;
  await assert.rejects(client.request(request), /s3cret/);
  await assert.rejects(guarded.request(request), (error: HttpFailure) => !error.message.includes('s3cret'));
});

function failure(code: string, sent: 'no' | 'maybe') {
  return (error: unknown) => {
    assert.ok(error instanceof HttpFailure, String(error));
    assert.deepEqual([error.code, error.sent], [code, sent], error.message);
    return true;
  };
}
