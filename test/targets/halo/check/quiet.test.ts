import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createMigration, startTenant } from '../tenant.ts';

async function* nothing(): AsyncGenerator<never[]> {}

async function open(t: TestContext, canary: object = {}) {
  const migration = createMigration({ run: { canary } } as never);
  const tenant = await startTenant({ profile: 'modern', migration });
  t.after(() => tenant.close());
  const items = async () => {
    const catalogue = await tenant.catalogue();
    const input = { catalogue, fields: [], agents: nothing(), groups: nothing(), folders: nothing() };
    const found = tenant.target.reader.check?.(input, AbortSignal.timeout(20_000));
    return new Map((await Array.fromAsync(found ?? [])).map((item) => [item.id, item]));
  };
  const refuse = () =>
    tenant.fault({ match: { method: 'GET', path: '/api/Outgoing*' }, kind: 'status', status: 403 } as never);
  return { tenant, items, refuse };
}

test('the checklist says beforehand that outgoing mail must not be read', async (t) => {
  const { items, refuse } = await open(t);
  assert.equal((await items()).get('mail.list')?.status, 'pass');
  await refuse();
  const item = (await items()).get('mail.list');
  assert.equal(item?.status, 'warn');
  assert.match(item?.found ?? '', /after the first 100 tickets the run pauses/);
  assert.match(item?.remedy ?? '', /run\.canary\.outgoing: unchecked/);
});

test('the checklist does not ask for a list that the spec does not look at', async (t) => {
  const { items, refuse } = await open(t, { outgoing: 'unchecked' });
  await refuse();
  assert.equal((await items()).has('mail.list'), false);
});

test('the list of outgoing mail is asked for again after a server error', async (t) => {
  const { tenant } = await open(t);
  await tenant.fault({ match: { method: 'GET', path: '/api/Outgoing*' }, kind: 'status', status: 503, times: 1 });
  const pages = await Array.fromAsync(tenant.target.reader.outgoing?.('2020-01-01', AbortSignal.timeout(20_000)) ?? []);
  assert.deepEqual(pages.flat(), []);
  const asked = (await tenant.requests()).filter(({ path }) => path.startsWith('/api/Outgoing'));
  assert.deepEqual(
    asked.map(({ status }) => status),
    [503, 200],
  );
});
