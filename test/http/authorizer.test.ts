import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HttpFailure } from '../../src/http/http-failure.ts';
import { connect, serve } from './loopback.ts';

test('many refused requests lead to one refresh, and each is repeated once', async (t) => {
  let token = 1;
  let refreshes = 0;
  const server = await serve(t, (request, response) => {
    response.writeHead(request.headers.authorization === 'Bearer 2' ? 200 : 401).end();
  });
  const { client } = connect(t, {
    credentialHosts: [server.host],
    authorize: async (_, refresh) => {
      if (refresh) {
        refreshes += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        token += 1;
      }
      return { authorization: `Bearer ${token}` };
    },
  });
  const answers = await Promise.all([1, 2, 3, 4].map(() => client.request({ method: 'POST', url: server.url })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.equal(refreshes, 1);
});

test('a 401 that stays is handed back after one refresh', async (t) => {
  let token = 0;
  const server = await serve(t, (_, response) => response.writeHead(401).end());
  const { client } = connect(t, {
    credentialHosts: [server.host],
    authorize: async (_, refresh) => ({ authorization: `Bearer ${refresh ? ++token : token}` }),
  });
  assert.equal((await client.request({ method: 'GET', url: server.url })).status, 401);
  assert.equal(server.seen.length, 2);
});

test('credentials that cannot be had leave the request unsent', async (t) => {
  const server = await serve(t, (_, response) => response.end());
  const { client } = connect(t, {
    credentialHosts: [server.host],
    authorize: async () => {
      throw new HttpFailure({ code: 'E_NOT_JSON', sent: 'maybe', message: 'no token' });
    },
  });
  const unsent = (error: unknown) => error instanceof HttpFailure && error.sent === 'no';
  await assert.rejects(client.request({ method: 'POST', url: server.url }), unsent);
  assert.equal(server.seen.length, 0);
});
