import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTenant } from './harness.ts';

test('tells how many records stand', async (t) => {
  const tenant = await openTenant();
  t.after(() => tenant.close());
  const before = (await tenant.get('/_sandbox/counts')).body;
  await tenant.create('/api/Client', { name: 'Umbrella' });
  const after = (await tenant.get('/_sandbox/counts')).body;
  assert.equal(after.clients, before.clients + 1);
});
