import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRateHeaders, readRateText, readRetryAfter } from '../../src/http/rate-headers.ts';

const now = Date.UTC(2026, 0, 5, 12);

test('limits are read in every spelling seen', () => {
  const spellings: Record<string, string>[] = [
    { 'x-rate-limit': '700', 'x-rate-limit-remaining': '699' },
    { 'rate-limit': '700', 'rate-limit-remaining': '699', 'rate-limit-reset': '12' },
    { 'ratelimit-limit': '700, 700;w=60', 'ratelimit-remaining': '699', 'ratelimit-reset': '12' },
    { 'x-ratelimit-total': '700', 'x-ratelimit-remaining': '699' },
  ];
  for (const headers of spellings) {
    const { general } = readRateHeaders(headers, now);
    assert.equal(general.limit, 700, JSON.stringify(headers));
    assert.equal(general.remaining, 699, JSON.stringify(headers));
    if ('rate-limit-reset' in headers) assert.equal(general.resetMs, 12_000);
  }
});

test('a compound header speaks of the endpoint, not of the account', () => {
  const headers = { 'ratelimit-limit': '700', 'zendesk-ratelimit-tickets-index': 'total=100; remaining=99; resets=41' };
  const { general, specific } = readRateHeaders(headers, now);
  assert.deepEqual(general, { limit: 700 });
  assert.deepEqual(specific, { limit: 100, remaining: 99, resetMs: 41_000 });
});

test('a reset may be a time of day', () => {
  const { general } = readRateHeaders(
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1_000 + 30) },
    now,
  );
  assert.deepEqual(general, { remaining: 0, resetMs: 30_000 });
});

test('headers that say nothing teach nothing', () => {
  const { general, specific } = readRateHeaders({ 'ratelimit-limit': 'lots', 'ratelimit-policy': '"a";q=1' }, now);
  assert.deepEqual([general, specific], [{}, {}]);
});

test('Halo names its limit in the text of a 429', () => {
  assert.deepEqual(readRateText('Rate Limit Reached - 300 Requests per rolling 5 minute window'), { limit: 300 });
  assert.deepEqual(readRateText('Too many'), {});
});

test('Retry-After: seconds, fractions, a date, nothing, nonsense', () => {
  const read = (value: string, date?: string) =>
    readRetryAfter({ 'retry-after': value, ...(date ? { date } : {}) }, now);
  assert.equal(read('7'), 7_000);
  assert.equal(read('0.25'), 250);
  assert.equal(read('-3'), 0);
  assert.equal(read(new Date(now + 9_000).toUTCString()), 9_000);
  assert.equal(read(new Date(now - 9_000).toUTCString()), 0);
  assert.equal(read('Mon, 05 Jan 2026 10:00:30 GMT', 'Mon, 05 Jan 2026 10:00:00 GMT'), 30_000);
  assert.equal(read('soon'), null);
  assert.equal(readRetryAfter({}, now), null);
});
