import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HttpFailure } from '../../src/http/http-failure.ts';
import { connect, serve } from './loopback.ts';

const refused = (error: unknown) =>
  error instanceof HttpFailure && error.code === 'E_HOST_REFUSED' && error.sent === 'no';

test('private hosts are refused in every spelling, by name and by number', async (t) => {
  const server = await serve(t, (_, response) => response.end('inside'));
  const { client } = connect(t, { allowPrivate: [] });
  const hosts = [
    '127.0.0.1',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '[::ffff:127.0.0.1]',
    '[::1]',
  ];
  for (const host of hosts) {
    await assert.rejects(client.request({ method: 'GET', url: `http://${host}:${server.port}/` }), refused, host);
  }
  await assert.rejects(client.request({ method: 'GET', url: 'http://169.254.169.254/latest/meta-data' }), refused);
  assert.equal(server.seen.length, 0);
});

test('a name that resolves to private and public addresses is reached at the public ones only', async (t) => {
  const server = await serve(t, (_, response) => response.end('inside'));
  const asked: string[] = [];
  const { client } = connect(t, {
    allowPrivate: [],
    lookup: (hostname, _, callback) => {
      asked.push(hostname);
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ]);
    },
  });
  await assert.rejects(client.request({ method: 'GET', url: `http://files.example:${server.port}/` }), refused);
  assert.deepEqual(asked, ['files.example']);
  assert.equal(server.seen.length, 0);
});

test('a name that answers a public address when it is checked and a private one when it is used is refused', async (t) => {
  const server = await serve(t, (_, response) => response.end('inside'));
  let asked = 0;
  const { client } = connect(t, {
    allowPrivate: [],
    lookup(_, _options, callback) {
      const rebinding = {
        get address() {
          asked += 1;
          return asked === 1 ? '93.184.216.34' : '127.0.0.1';
        },
        family: 4,
      };
      callback(null, [rebinding]);
    },
  });
  await assert.rejects(client.request({ method: 'GET', url: `http://files.example:${server.port}/` }), refused);
  assert.ok(asked > 1);
  assert.equal(server.seen.length, 0);
});

test('an exempt host with a port exempts no other port', async (t) => {
  const open = await serve(t, (_, response) => response.end('open'));
  const closed = await serve(t, (_, response) => response.end('closed'));
  const { client } = connect(t, { allowPrivate: [open.host] });
  assert.equal((await client.request({ method: 'GET', url: open.url })).text, 'open');
  await assert.rejects(client.request({ method: 'GET', url: closed.url }), refused);
});

test('a redirect to a private host is refused', async (t) => {
  const inside = await serve(t, (_, response) => response.end('inside'));
  for (const target of [inside.url, `http://localhost:${inside.port}/`, 'http://[::ffff:10.0.0.1]/']) {
    const server = await serve(t, (_, response) => response.writeHead(302, { location: target }).end());
    const { client } = connect(t, { allowPrivate: [server.host] });
    await assert.rejects(client.request({ method: 'GET', url: server.url }), refused, target);
  }
  assert.equal(inside.seen.length, 0);
});
