import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createManualClock } from '../kit/manual-clock.ts';
import { openTenant, signIn, type Tenant } from './harness.ts';

const clock = createManualClock();
let tenant: Tenant;

const token = (form: Record<string, string>, query = '') =>
  fetch(`${tenant.halo.authUrl}/token${query}`, { method: 'POST', body: new URLSearchParams(form) });

describe('signing in', () => {
  before(async () => {
    tenant = await openTenant({ clock, switches: { tokenLife: 60 } });
  });
  after(() => tenant.close());

  it('tells without a token where to sign in', async () => {
    const answer = await fetch(`${tenant.halo.url}/API/AuthInfo`);
    const { auth_url, tenant_id } = (await answer.json()) as Record<string, string>;
    assert.deepEqual([auth_url, tenant_id], [tenant.halo.authUrl, tenant.halo.tenant]);
  });

  it('gives a bearer token for the right credentials', async () => {
    const { clientId, clientSecret, tenant: name } = tenant.halo;
    assert.match(clientId, /^[0-9a-f-]{36}$/);
    const answer = await token(
      { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
      `?tenant=${name}`,
    );
    const body = (await answer.json()) as Record<string, unknown>;
    assert.deepEqual([answer.status, body.token_type, body.expires_in], [200, 'Bearer', 60]);
  });

  it('refuses the wrong ones with an OAuth error', async () => {
    const { clientId, clientSecret } = tenant.halo;
    const wrong = await token({ grant_type: 'client_credentials', client_id: clientId, client_secret: 'x' });
    assert.deepEqual([wrong.status, ((await wrong.json()) as { error: string }).error], [401, 'invalid_client']);
    const grant = await token({ grant_type: 'implicit', client_id: clientId, client_secret: clientSecret });
    assert.deepEqual(
      [grant.status, ((await grant.json()) as { error: string }).error],
      [400, 'unsupported_grant_type'],
    );
    const other = await token(
      { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
      '?tenant=other',
    );
    assert.equal(other.status, 400);
  });

  it('answers 401 without a body when there is no token or it has expired', async () => {
    const bare = await fetch(`${tenant.halo.url}/api/Team`);
    assert.deepEqual([bare.status, await bare.text()], [401, '']);
    assert.equal((await tenant.get('/api/Team')).status, 200);
    clock.advance(61_000);
    assert.equal((await tenant.get('/api/Team')).status, 401);
    const fresh = await signIn(tenant.halo);
    assert.equal((await tenant.send('GET', '/api/Team', undefined, { authorization: `Bearer ${fresh}` })).status, 200);
  });
});

describe('the limits of a tenant', () => {
  it('lets so many requests through in a rolling window, on the sandbox clock', async () => {
    const own = createManualClock();
    const limited = await openTenant({ clock: own, switches: { rateRequests: 3, rateWindow: 300 } });
    const statuses = async (count: number) => {
      const seen: number[] = [];
      for (let i = 0; i < count; i++) seen.push((await limited.get('/api/Team')).status);
      return seen;
    };
    assert.deepEqual(await statuses(2), [200, 200]);
    own.advance(200_000);
    assert.deepEqual(await statuses(2), [200, 429]);
    const refused = await limited.get('/api/Team');
    assert.equal(refused.text, 'Rate Limit Reached - 3 Requests per rolling 5 minute window.');
    assert.equal(refused.headers.get('retry-after'), '100');
    own.advance(100_000);
    assert.deepEqual(await statuses(3), [200, 200, 429]);
    await limited.close();
  });

  it('says what that is in real time', async () => {
    const fast = await openTenant({ timeScale: 60 });
    assert.deepEqual(fast.halo.rateLimit, { requests: 700, per: '5s' });
    await fast.close();
    const faster = await openTenant({ timeScale: 1000 });
    assert.deepEqual(faster.halo.rateLimit, { requests: 700, per: '300ms' });
    await faster.close();
  });

  it('takes only GET, POST and DELETE, and knows its routes in any letter case', async () => {
    const open = await openTenant();
    assert.equal((await open.send('PUT', '/api/Tickets', [])).status, 405);
    assert.equal((await open.send('PATCH', '/api/Tickets/1', {})).status, 405);
    assert.equal((await open.get('/API/tickets')).status, 200);
    assert.equal((await open.get('/api/Nonsense')).status, 404);
    await open.close();
  });

  it('can lose its permission while it runs', async () => {
    const open = await openTenant();
    assert.equal((await open.send('POST', '/_sandbox/switches', { permission: 'read' })).status, 200);
    assert.equal((await open.get('/api/Tickets')).status, 200);
    assert.equal((await open.send('POST', '/api/Tickets', [{ summary: 'a' }])).status, 403);
    await open.send('POST', '/_sandbox/switches', { permission: 'none' });
    assert.equal((await open.get('/api/Tickets')).status, 403);
    assert.equal((await open.send('POST', '/_sandbox/switches', { permission: 'some' })).status, 400);
    await open.close();
  });
});
