import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from './harness.ts';

const EXPORT = '/api/v2/incremental/organizations.json?start_time=0';

test('the eleventh export in a minute is refused, while other requests go on', async (t) => {
  const { get, clock } = await startHarness(t, { plan: 'enterprise' });
  for (let turn = 0; turn < 10; turn += 1) assert.equal((await get(EXPORT)).status, 200);
  const refused = await get(EXPORT);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '60');
  assert.equal(refused.body.error, 'APIRateLimitExceeded');
  assert.equal((await get('/api/v2/users/me.json')).status, 200);
  clock.advance(60_000);
  assert.equal((await get(EXPORT)).status, 200);
});

test('every answer tells what is left, in all spellings', async (t) => {
  const { get } = await startHarness(t, { plan: 'enterprise' });
  const { headers } = await get('/api/v2/tickets.json');
  assert.equal(headers.get('x-rate-limit'), '700');
  assert.equal(headers.get('x-rate-limit-remaining'), '699');
  assert.equal(headers.get('ratelimit-limit'), '700');
  assert.equal(headers.get('ratelimit-remaining'), '699');
  assert.equal(headers.get('ratelimit-reset'), '60');
  assert.equal(headers.get('zendesk-ratelimit-tickets-index'), 'total=100; remaining=99; resets=60');
  const missing = await get('/api/v2/tickets/1.json');
  assert.equal(missing.headers.get('x-rate-limit-remaining'), '698');
});

test('the Help Center has a bucket of its own', async (t) => {
  const { get } = await startHarness(t, { plan: 'team' });
  for (let turn = 0; turn < 200; turn += 1) await get('/api/v2/brands.json');
  assert.equal((await get('/api/v2/brands.json')).status, 429);
  const article = await get('/api/v2/help_center/articles.json?page[size]=1');
  assert.equal(article.status, 200);
  assert.equal(article.headers.get('x-rate-limit-remaining'), '199');
});

test('with a time scale, what a client is told to wait is real time', async (t) => {
  const { get } = await startHarness(t, { plan: 'enterprise', timeScale: 20 });
  for (let turn = 0; turn < 10; turn += 1) await get(EXPORT);
  assert.equal((await get(EXPORT)).headers.get('retry-after'), '3');
});
