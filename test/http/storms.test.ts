import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { HttpFailure } from '../../src/http/http-failure.ts';
import { connect, serve } from './loopback.ts';

const minute = 60_000;
/** What the server says about when to come back, and how long is waited then; `random` is 1, so that a back-off is whole. */
const retryAfter: Record<string, { said: string | undefined; slept: number }> = {
  'a number of seconds': { said: '7', slept: 7_000 },
  'an HTTP date': { said: 'Mon, 05 Jan 2026 00:00:09 GMT', slept: 9_000 },
  'an HTTP date in the past': { said: 'Mon, 05 Jan 2015 00:00:09 GMT', slept: 500 },
  nothing: { said: undefined, slept: 500 },
  zero: { said: '0', slept: 500 },
  'a negative number': { said: '-30', slept: 500 },
  'a huge number': { said: '99999999999', slept: 15 * minute },
  nonsense: { said: 'soon', slept: 500 },
};

for (const [what, { said, slept }] of Object.entries(retryAfter)) {
  test(`a 429 that says ${what} in Retry-After is waited for within reason`, async (t) => {
    const server = await serve(t, (_, response) => {
      const first = server.seen.length === 1;
      // Dates are told by the server's own clock.
      response.setHeader('date', 'Mon, 05 Jan 2026 00:00:00 GMT');
      response.writeHead(first ? 429 : 200, first && said !== undefined ? { 'retry-after': said } : {}).end('{}');
    });
    const { client, clock } = connect(t);
    assert.equal((await client.request({ method: 'POST', url: server.url, body: '{}' })).status, 200);
    assert.deepEqual(clock.slept, [slept]);
  });
}

test('a token that expires within a storm of 429s is renewed once, and every request arrives once', async (t) => {
  let expired = false;
  let throttled = 0;
  const done: string[] = [];
  const server = await serve(t, (request, response) => {
    if (throttled < 12) {
      throttled += 1;
      if (throttled === 12) expired = true;
      return void response.writeHead(429, { 'retry-after': '2' }).end('Slow down');
    }
    if (expired && request.headers.authorization !== 'Bearer new') return void response.writeHead(401).end();
    done.push(request.url ?? '');
    response.end('{}');
  });
  let renewals = 0;
  let token = 'old';
  const { client, clock } = connect(t, {
    credentialHosts: [server.host],
    authorize: async (_, refresh) => {
      if (refresh) {
        renewals += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        token = 'new';
      }
      return { authorization: `Bearer ${token}` };
    },
    budgets: { api: { requests: 1_000, windowMs: 1_000, share: 1 } },
  });
  const paths = Array.from({ length: 10 }, (_, index) => `/${index}`);
  await Promise.all(
    paths.map((path) => client.request({ method: 'POST', url: server.url + path, body: '{}', bucket: 'api' })),
  );
  assert.equal(renewals, 1);
  assert.deepEqual(done.toSorted(), paths);
  assert.ok(Math.max(...clock.slept) <= 2_000, 'nobody waited longer than the server said');
});

test('a connection that the server closes while it idles costs a write its certainty, never a second sending', async (t) => {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => {
      const path = /^POST (\S+)/.exec(bytes.toString())?.[1];
      if (path === undefined) return;
      seen.push(path);
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}', () => setTimeout(() => socket.destroy(), 3));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { client } = connect(t);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let index = 0; index < 40; index += 1) {
    const path = `/${index}`;
    const failure = await client.request({ method: 'POST', url: url + path }).then(
      () => null,
      (error: unknown) => error,
    );
    const times = seen.filter((sent) => sent === path).length;
    if (failure === null) assert.equal(times, 1);
    else {
      assert.ok(failure instanceof HttpFailure && failure.sent === 'maybe', String(failure));
      assert.ok(times <= 1, `${path} arrived ${times} times`);
    }
    await new Promise((resolve) => setTimeout(resolve, index % 6));
  }
});
