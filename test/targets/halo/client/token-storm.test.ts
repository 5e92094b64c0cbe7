import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createRedactor } from '../../../../src/http/redactor.ts';
import { systemClock } from '../../../../src/http/system-clock.ts';
import { openApi } from '../../../../src/targets/halo/client/halo-api.ts';
import { readSettings } from '../../../../src/targets/halo/client/settings.ts';

test('a token that ends in a storm of 429 is renewed once for all, and every request gets through once', async (t) => {
  let valid = 1;
  let tokens = 0;
  let taken = 0;
  const throttled = new Set<string>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    const send = (status: number, body: unknown, headers = {}) =>
      response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
    const path = request.url ?? '';
    if (path.startsWith('/auth/token')) {
      tokens += 1;
      // Slow enough for all the others to meet the old one.
      setTimeout(() => send(200, { access_token: `token-${tokens}`, expires_in: 3600 }), 50);
    } else if (!path.startsWith('/api/Tickets')) send(404, '');
    else if (request.headers.authorization !== `Bearer token-${valid}`) send(401, '');
    else if (!throttled.has(path)) {
      throttled.add(path);
      send(429, 'Rate Limit Reached - 700 Requests per rolling 5 minute window.', { 'retry-after': '0' });
    } else {
      taken += 1;
      send(request.method === 'POST' ? 201 : 200, { id: taken });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rateLimit = { requests: 100_000, per: '3s', share: '100%' };
  const settings = readSettings({ connector: 'halo', url, clientId: 'id', clientSecret: 'secret', rateLimit });
  const api = openApi(settings, { clock: systemClock, redactor: createRedactor(), warn: () => {} });
  t.after(async () => {
    await api.close();
    server.close();
  });
  const { signal } = new AbortController();
  await api.reading.get('/Tickets/0', {}, { signal });
  assert.equal(tokens, 1);

  valid = 2;
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => [
      api.reading.get(`/Tickets/${index + 1}`, {}, { signal }),
      api.writing.post(`/Tickets/post-${index}`, [{}], signal),
    ]).flat(),
  );

  assert.equal(tokens, 2);
  assert.equal(taken, 25);
  assert.equal(answers.length, 24);
});
