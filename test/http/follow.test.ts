import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HttpFailure } from '../../src/http/http-failure.ts';
import { connect, serve } from './loopback.ts';

const authorize = async () => ({ authorization: 'Bearer s3cret' });

test('credentials stay with their origin, also when a redirect leads back', async (t) => {
  const other = await serve(t, (_, response) => response.writeHead(302, { location: `${home.url}/back` }).end());
  const home = await serve(t, (request, response) => {
    if (request.url === '/back') response.end('here');
    else response.writeHead(302, { location: `${other.url}/away` }).end();
  });
  const { client } = connect(t, { authorize, credentialHosts: [home.host, other.host] });
  const answer = await client.request({
    method: 'GET',
    url: `${home.url}/start`,
    headers: { 'X-Own': 'yes', cookie: 'a=b' },
  });
  assert.equal(answer.text, 'here');
  assert.equal(home.seen[0]?.headers.authorization, 'Bearer s3cret');
  for (const { headers } of [other.seen[0], home.seen[1]].filter((seen) => seen !== undefined)) {
    assert.deepEqual([headers.authorization, headers.cookie, headers['x-own']], [undefined, undefined, undefined]);
  }
  assert.equal(other.seen.length, 1);
});

test('on the same origin credentials go along', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.url === '/b') response.end('b');
    else response.writeHead(302, { location: '/b' }).end();
  });
  const { client } = connect(t, { authorize, credentialHosts: ['127.0.0.1'] });
  await client.request({ method: 'GET', url: `${server.url}/a` });
  assert.deepEqual(
    server.seen.map(({ headers }) => headers.authorization),
    ['Bearer s3cret', 'Bearer s3cret'],
  );
});

test('hosts that are none of ours never see credentials', async (t) => {
  const server = await serve(t, (_, response) => response.end());
  const { client } = connect(t, { authorize, credentialHosts: ['acme.example'] });
  await client.request({ method: 'GET', url: server.url });
  assert.equal(server.seen[0]?.headers.authorization, undefined);
});

test('redirects end: five hops, http and https only', async (t) => {
  const server = await serve(t, (request, response) => {
    const locations: Record<string, string> = { '/loop': '/loop', '/file': 'file:///etc/passwd', '/bad': 'http://[' };
    response.writeHead(302, { location: locations[request.url ?? ''] ?? '' }).end();
  });
  const { client } = connect(t);
  const stopped = (error: unknown) => error instanceof HttpFailure && error.code === 'E_REDIRECT';
  for (const path of ['/loop', '/file', '/bad']) {
    await assert.rejects(client.request({ method: 'GET', url: server.url + path }), stopped, path);
  }
  assert.equal(server.seen.filter(({ path }) => path === '/loop').length, 6);
});

test('the redirect of a write is handed back', async (t) => {
  const server = await serve(t, (_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
  const { client } = connect(t);
  assert.equal((await client.request({ method: 'POST', url: server.url, body: '{}' })).status, 307);
  assert.equal(server.seen.length, 1);
});
