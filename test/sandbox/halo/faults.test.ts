import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
const stored = async () => (await tenant.records('tickets')).map(({ summary }) => summary);
const fault = (rule: object) => tenant.send('POST', '/_sandbox/faults', rule);
const post = (...names: string[]) =>
  tenant.send(
    'POST',
    '/api/Tickets',
    names.map((summary) => ({ summary })),
  );

describe('a Halo under faults', () => {
  before(async () => {
    tenant = await openTenant();
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('has written although the connection broke', async () => {
    await fault({ match: { method: 'POST', path: '/api/tickets' }, nth: 1, kind: 'commit-then-drop' });
    await assert.rejects(post('a'));
    assert.deepEqual(await stored(), ['a']);
  });

  it('has written nothing when it broke before', async () => {
    await fault({ match: { method: 'POST' }, nth: 1, kind: 'drop-before' });
    await assert.rejects(post('a'));
    assert.deepEqual(await stored(), []);
  });

  it('has written half an array', async () => {
    await fault({ match: { path: '/API/*' }, kind: 'partial', status: 504, times: 1 });
    assert.equal((await post('a', 'b', 'c', 'd')).status, 504);
    assert.deepEqual(await stored(), ['a', 'b']);
  });

  it('loses the right to write in mid-run', async () => {
    await fault({ match: { method: 'POST', path: '/api' }, nth: 2, times: 1000, kind: 'status', status: 403 });
    assert.deepEqual([(await post('a')).status, (await post('b')).status, (await post('c')).status], [201, 403, 403]);
    assert.equal((await tenant.get('/api/Tickets')).status, 200);
    await tenant.send('DELETE', '/_sandbox/faults');
    assert.equal((await post('d')).status, 201);
  });

  it('is slowed by its rate limit no longer than the scaled window', async () => {
    const fast = await openTenant({ timeScale: 200, switches: { rateRequests: 2, rateWindow: 300 } });
    const statuses = [(await fast.get('/api/Team')).status, (await fast.get('/api/Team')).status];
    let refused = 0;
    while ((await fast.get('/api/Team')).status === 429) {
      refused++;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual([statuses, refused > 0], [[200, 200], true]);
    await fast.close();
  });
});
