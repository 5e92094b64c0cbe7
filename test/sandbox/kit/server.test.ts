import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createClock } from '../../../src/sandbox/kit/clock.ts';
import { json, Refusal, type Route, text } from '../../../src/sandbox/kit/message.ts';
import type { RequestRecord } from '../../../src/sandbox/kit/request-log.ts';
import { createServer, type SandboxServer } from '../../../src/sandbox/kit/server.ts';

let rows: unknown[] = [];
let server: SandboxServer;

const routes: Route[] = [
  { method: 'GET', path: '/api/Things', handle: () => json(200, rows) },
  { method: 'GET', path: '/api/Things/:id', handle: ({ params }) => json(200, params) },
  {
    method: 'POST',
    path: '/api/Things',
    handle: (request) => {
      rows.push(...(request.json() as unknown[]));
      return json(201, { count: rows.length });
    },
  },
  { method: 'POST', path: '/form', handle: (request) => json(200, Object.fromEntries(request.form())) },
  {
    method: 'POST',
    path: '/upload',
    handle: (request) =>
      json(
        200,
        request.multipart().map((part) => ({ ...part, data: part.data.toString() })),
      ),
  },
  {
    method: 'GET',
    path: '/refused',
    handle: () => {
      throw new Refusal(text(418, 'no'));
    },
  },
  {
    method: 'GET',
    path: '/broken',
    handle: () => {
      throw new Error('oops');
    },
  },
  {
    method: 'GET',
    path: '/stream',
    handle: () => ({
      status: 200,
      body: (async function* () {
        yield 'one,';
        yield Buffer.from('two');
      })(),
    }),
  },
];

const post = (path: string, body: unknown) => fetch(server.url + path, { method: 'POST', body: JSON.stringify(body) });
const fault = async (rule: unknown) => {
  const answer = await post('/_sandbox/faults', rule);
  assert.equal(answer.status, 201);
  return ((await answer.json()) as { id: string }).id;
};

describe('a sandbox server', () => {
  before(async () => {
    server = await createServer({
      name: 'things',
      clock: createClock({ timeScale: 1000 }),
      routes,
      bodyLimit: 1000,
      records: (entity) => (entity === 'things' ? rows : undefined),
      reset: () => {
        rows = [];
      },
      after: (_request, reply) => ({ ...reply, headers: { ...reply.headers, 'x-seen': 'yes' } }),
    }).listen();
  });
  after(() => server.close());
  beforeEach(async () => {
    await post('/_sandbox/reset', {});
  });

  it('matches routes in any letter case and keeps the case of parameters', async () => {
    const answer = await fetch(`${server.url}/API/things/AbC?x=1`);
    assert.deepEqual(await answer.json(), { id: 'AbC' });
    assert.equal(answer.headers.get('x-seen'), 'yes');
    assert.equal((await fetch(`${server.url}/api/nothing`)).status, 404);
  });

  it('answers refusals and errors of handlers', async () => {
    assert.equal((await fetch(`${server.url}/refused`)).status, 418);
    assert.equal((await fetch(`${server.url}/broken`)).status, 500);
  });

  it('reads forms, also with a file', async () => {
    const form = await fetch(`${server.url}/form`, { method: 'POST', body: new URLSearchParams({ a: 'b c' }) });
    assert.deepEqual(await form.json(), { a: 'b c' });
    const data = new FormData();
    data.set('ticket_id', '');
    data.set('file', new Blob(['a\r\n--b'], { type: 'image/png' }), 'ö.png');
    const upload = await fetch(`${server.url}/upload`, { method: 'POST', body: data });
    assert.deepEqual(await upload.json(), [
      { name: 'ticket_id', filename: null, contentType: null, data: '' },
      { name: 'file', filename: 'ö.png', contentType: 'image/png', data: 'a\r\n--b' },
    ]);
  });

  it('streams an answer and counts its bytes', async () => {
    assert.equal(await (await fetch(`${server.url}/stream`)).text(), 'one,two');
    assert.equal(server.log.list().at(-1)?.bytesOut, 7);
  });

  it('refuses a body that is too long, announced or not', async () => {
    assert.equal((await post('/api/things', ['x'.repeat(2000)])).status, 413);
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(2000));
        controller.close();
      },
    });
    const answer = await fetch(`${server.url}/api/things`, { method: 'POST', body: chunked, duplex: 'half' });
    assert.equal(answer.status, 413);
  });

  it('logs requests outside /_sandbox and lists stored rows', async () => {
    await post('/api/Things?q=1', [1, 2]);
    const log = (await (await fetch(`${server.url}/_sandbox/requests`)).json()) as RequestRecord[];
    assert.deepEqual(
      log.map(({ seq, method, path, status, bytesIn, bytesOut, fault }) => [
        seq,
        method,
        path,
        status,
        bytesIn,
        bytesOut,
        fault,
      ]),
      [[1, 'POST', '/api/Things?q=1', 201, 5, 11, null]],
    );
    assert.ok(!Number.isNaN(Date.parse(log[0]?.time ?? '')));
    assert.deepEqual(await (await fetch(`${server.url}/_sandbox/records/Things`)).json(), [1, 2]);
    assert.equal((await fetch(`${server.url}/_sandbox/records/none`)).status, 404);
    const totals = await (await fetch(`${server.url}/_sandbox/totals`)).json();
    assert.deepEqual(totals, { requests: 1, bytesIn: 5, bytesOut: 11, byMethod: { POST: 1 }, byStatus: { 201: 1 } });
  });

  describe('under a fault', () => {
    it('commits and drops', async () => {
      await fault({ match: { method: 'post', path: '/API/' }, kind: 'commit-then-drop', nth: 2 });
      assert.equal((await post('/api/things', [1])).status, 201);
      await assert.rejects(post('/api/things', [2]));
      assert.deepEqual(rows, [1, 2]);
      assert.equal((await post('/api/things', [3])).status, 201);
      assert.deepEqual(
        server.log.list().map(({ status }) => status),
        [201, 0, 201],
      );
    });

    it('commits and answers 504', async () => {
      await fault({ match: { path: '*/things' }, kind: 'commit-then-drop', status: 504, body: '<html>', times: 1 });
      const answer = await post('/api/things', [1]);
      assert.deepEqual([answer.status, await answer.text(), rows], [504, '<html>', [1]]);
      assert.equal((await post('/api/things', [1])).status, 201);
    });

    it('drops before, or answers a status, and nothing is committed', async () => {
      await fault({ match: { path: '/api' }, kind: 'drop-before', times: 1 });
      await fault({ match: {}, kind: 'status', status: 429, body: { wait: true }, every: 2 });
      await assert.rejects(post('/api/things', [1]));
      const answer = await post('/api/things', [1]);
      assert.deepEqual([answer.status, await answer.json(), rows], [429, { wait: true }, []]);
      assert.equal((await post('/api/things', [1])).status, 201);
      const listed = (await (await fetch(`${server.url}/_sandbox/faults`)).json()) as { struck: number }[];
      assert.deepEqual(
        listed.map(({ struck }) => struck),
        [1, 1],
      );
      await fetch(`${server.url}/_sandbox/faults`, { method: 'DELETE' });
      assert.deepEqual(server.faults.list(), []);
    });

    it('answers slowly, on the sandbox clock', async () => {
      await fault({ match: {}, kind: 'slow', delayMs: 1000 });
      assert.equal((await fetch(`${server.url}/api/things`)).status, 200);
    });

    it('holds a request until the faults are cleared, and carries it out though nobody listens any more', async () => {
      await fault({ match: { method: 'POST' }, nth: 1, kind: 'hold' });
      const hangUp = new AbortController();
      const held = fetch(`${server.url}/api/things`, { method: 'POST', body: '["late"]', signal: hangUp.signal });
      while (server.faults.list()[0]?.struck !== 1) await setImmediate();
      hangUp.abort();
      await assert.rejects(held);
      assert.deepEqual(rows, []);
      server.faults.clear();
      while (rows.length === 0) await setImmediate();
      assert.deepEqual(rows, ['late']);
    });

    it('cuts the answer in half', async () => {
      await post('/api/things', ['x'.repeat(100)]);
      await fault({ match: { method: 'GET' }, kind: 'truncate' });
      const received = await new Promise<{ announced: number; bytes: number; whole: boolean }>((resolve) => {
        get(`${server.url}/api/things`, { agent: false }, (response) => {
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.on('error', () => undefined);
          response.on('close', () =>
            resolve({ announced: Number(response.headers['content-length']), bytes, whole: response.complete }),
          );
        });
      });
      assert.deepEqual(received, { announced: 104, bytes: 52, whole: false });
    });

    it('carries out half of an array', async () => {
      await fault({ match: { method: 'POST' }, kind: 'partial', status: 502 });
      assert.equal((await post('/api/things', [1, 2, 3, 4, 5])).status, 502);
      assert.deepEqual(rows, [1, 2]);
    });

    it('strikes by chance, the same way for the same seed', async () => {
      const statuses = async () => {
        const other = await createServer({ name: 'x', clock: createClock(), routes, seed: 7 }).listen();
        other.faults.add({ match: {}, kind: 'status', status: 500, probability: 0.5 });
        const seen: number[] = [];
        for (let i = 0; i < 20; i++) seen.push((await fetch(`${other.url}/api/things`)).status);
        await other.close();
        return seen;
      };
      const first = await statuses();
      assert.deepEqual(new Set(first), new Set([200, 500]));
      assert.deepEqual(await statuses(), first);
    });

    it('refuses a rule that means nothing', async () => {
      for (const rule of [null, { kind: 'explode' }, { kind: 'status', nth: 1, every: 2 }, { kind: 'slow', times: 0 }])
        assert.equal((await post('/_sandbox/faults', rule)).status, 400);
    });
  });
});
