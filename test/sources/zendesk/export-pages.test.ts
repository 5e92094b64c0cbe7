import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type TestContext, test } from 'node:test';
import { createRedactor } from '../../../src/http/redactor.ts';
import { Failure } from '../../../src/model/failure.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { cursorExportPages, timeExportPages } from '../../../src/sources/zendesk/export-pages.ts';
import { ZendeskClient } from '../../../src/sources/zendesk/zendesk-client.ts';
import { readSettings } from '../../../src/sources/zendesk/zendesk-settings.ts';
import { createJumpingClock } from '../../http/jumping-clock.ts';
import { serve } from '../../http/loopback.ts';
import { never } from './open-account.ts';

const tickets = { path: 'tickets/cursor', key: 'tickets', include: 'metric_sets' };
const start = { cursor: null, from: null };
const organizations = { path: 'organizations', key: 'organizations' };

async function answering(t: TestContext, answer: (query: URLSearchParams) => JsonObject | number) {
  const listener: RequestListener = (request, response) => {
    const value = answer(new URL(request.url ?? '', 'http://x').searchParams);
    if (typeof value === 'number') response.writeHead(value).end('{}');
    else response.end(JSON.stringify(value));
  };
  const server = await serve(t, listener);
  const settings = readSettings({
    connector: 'zendesk',
    url: server.url,
    email: 'ops@acme.example',
    token: 'some-token',
  });
  const client = new ZendeskClient(settings, {
    clock: createJumpingClock(),
    redactor: createRedactor(),
  });
  t.after(() => client.http.close());
  return client;
}

async function collect(pages: AsyncIterable<{ rows: JsonObject[]; cursor: string | null; done: boolean }>) {
  const all = [];
  for await (const { rows, cursor, done } of pages) all.push({ ids: rows.map(({ id }) => id), cursor, done });
  return all;
}

test('a cursor export ends at end_of_stream, not at an empty page', async (t) => {
  const client = await answering(t, (query) => {
    assert.equal(query.get('include'), 'metric_sets', 'sideloads are asked for on every page');
    const at = Number(query.get('cursor') ?? 0);
    return { tickets: at === 1 ? [] : [{ id: at }], after_cursor: String(at + 1), end_of_stream: at === 2 };
  });
  assert.deepEqual(await collect(cursorExportPages(client, tickets, start, never)), [
    { ids: [0], cursor: '1', done: false },
    { ids: [], cursor: '2', done: false },
    { ids: [2], cursor: '3', done: true },
  ]);
});

test('an export that repeats itself is stopped', async (t) => {
  const cursor = await answering(t, () => ({ tickets: [], after_cursor: 'same', end_of_stream: false }));
  await assert.rejects(collect(cursorExportPages(cursor, tickets, start, never)), { code: 'E_SOURCE_LOOP' });
  const time = await answering(t, () => ({ organizations: [], end_time: 5, end_of_stream: false }));
  await assert.rejects(collect(timeExportPages(time, organizations, start, never)), { code: 'E_SOURCE_LOOP' });
});

test('a refused place is explained: another account stands at the address', async (t) => {
  const client = await answering(t, () => 422);
  await assert.rejects(collect(timeExportPages(client, organizations, { cursor: '5', from: null }, never)), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.code, 'E_SOURCE');
    assert.match(error.hint ?? '', /sandbox that was restarted.*--state DIR/);
    return true;
  });
});

test('an empty export keeps the place where it stood', async (t) => {
  const client = await answering(t, () => ({ tickets: [], after_cursor: null, end_of_stream: true }));
  assert.deepEqual(await collect(cursorExportPages(client, tickets, { cursor: 'here', from: null }, never)), [
    { ids: [], cursor: 'here', done: true },
  ]);
});

test('pages that are too much for the server become smaller', async (t) => {
  const sizes: number[] = [];
  const client = await answering(t, (query) => {
    const size = Number(query.get('per_page'));
    sizes.push(size);
    return size > 250 ? 504 : { tickets: [{ id: 1 }], after_cursor: 'a', end_of_stream: true };
  });
  const pages = await collect(cursorExportPages(client, tickets, start, never));
  assert.deepEqual(pages, [{ ids: [1], cursor: 'a', done: true }]);
  assert.equal(sizes.at(-1), 250);
});

test('a time export goes on where the page ended', async (t) => {
  const client = await answering(t, (query) => {
    const start = Number(query.get('start_time'));
    return {
      organizations: [{ id: start }],
      end_time: start + 1_000,
      end_of_stream: start > 1_000,
      next_page: 'never null',
    };
  });
  assert.deepEqual(await collect(timeExportPages(client, organizations, start, never)), [
    { ids: [1], cursor: '1001', done: false },
    { ids: [1001], cursor: '2001', done: true },
  ]);
});

test('an export begins at the time it is given', async (t) => {
  const asked: string[] = [];
  const client = await answering(t, (query) => {
    asked.push(`${query.get('start_time')} ${query.get('cursor')}`);
    return { tickets: [], organizations: [], after_cursor: 'a', end_time: 900, end_of_stream: true };
  });
  await collect(cursorExportPages(client, tickets, { cursor: null, from: 800 }, never));
  await collect(cursorExportPages(client, tickets, { cursor: 'b', from: 800 }, never));
  await collect(timeExportPages(client, organizations, { cursor: null, from: 800 }, never));
  await collect(timeExportPages(client, organizations, { cursor: '850', from: 800 }, never));
  assert.deepEqual(asked, ['800 null', 'null b', '800 null', '850 null']);
});

test('an export whose cursors go round in a circle is stopped', async (t) => {
  const asked: string[] = [];
  const client = await answering(t, (query) => {
    const at = Number(query.get('cursor') ?? 0);
    asked.push(String(at));
    return { tickets: [{ id: asked.length }], after_cursor: String(at < 9 ? at + 1 : 5), end_of_stream: false };
  });
  await assert.rejects(collect(cursorExportPages(client, tickets, start, never)), { code: 'E_SOURCE_LOOP' });
  assert.ok(asked.length < 40, `${asked.length} pages`);
});

test('an export that never ends is stopped: the same page under new cursors, nothing but empty pages', async (t) => {
  for (const rows of [[{ id: 1, updated_at: '2026-01-01T00:00:00Z' }], []]) {
    let count = 0;
    const client = await answering(t, () => ({ tickets: rows, after_cursor: String(count++), end_of_stream: false }));
    await assert.rejects(collect(cursorExportPages(client, tickets, start, never)), { code: 'E_SOURCE_LOOP' });
    assert.ok(count <= 100, `${count} pages`);
  }
});
