import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Existing } from '../../../../src/model/existing.ts';
import * as make from '../records.ts';
import { createSmallEngine } from '../small-engine.ts';
import { createMigration } from '../tenant.ts';
import { sourceKey, startDesk, tickets } from '../write/small-desk.ts';

const signal = new AbortController().signal;

test('tickets without a marker field are found again where a list shows no keys at all', async (t) => {
  const { tenant, model, engine } = await startDesk({
    profile: 'hostile',
    switches: { gatewayTimeout: 0 },
    migration: createMigration({ prepare: { markers: false } }),
  });
  t.after(() => tenant.close());
  const records = tickets(model, 7);
  await engine.create(records);
  const found: Existing[] = [];
  for await (const page of tenant.target.reader.existing('tickets')) found.push(...page);
  assert.deepEqual(
    found.map(({ marker }) => marker),
    records.map(({ marker }) => marker),
  );
});

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`all markers are found again in a ${profile} tenant, in pages`, async (t) => {
    const { tenant, model, engine } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const records = tickets(model, 130);
    await engine.create(records);
    await engine.create([model.synthetic('organizations', 'none', 'test:acme')]);
    await engine.create([model.synthetic('contacts', 'default', 'test:acme')]);

    const found: Existing[] = [];
    for (const entity of ['tickets', 'organizations', 'contacts'] as const) {
      for await (const page of tenant.target.reader.existing(entity))
        found.push(...page.filter(({ marker }) => marker));
    }
    const expected = [...engine.ids].filter(([key]) => !key.startsWith('customFields')).map(([, id]) => id);
    assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(expected));
    assert.equal(found.length, 132);
  });

  test(`what a crash left open is looked for in a ${profile} tenant`, async (t) => {
    const { tenant, model, engine } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const records = tickets(model, 6);
    await engine.create(records.slice(0, 4));

    const sought = records.slice(2).map((record) => ({
      entity: 'tickets' as const,
      key: record.key,
      marker: record.marker,
      parentTargetId: null,
      fields: {},
    }));
    const found = new Map<string, string[]>();
    for await (const each of tenant.target.reader.find(sought, { patient: true, signal })) {
      found.set(each.sought.key.id, each.targetIds);
    }
    assert.deepEqual(found.get('t002'), [engine.ids.get('tickets/t002')]);
    assert.deepEqual(found.get('t003'), [engine.ids.get('tickets/t003')]);
    assert.deepEqual(found.get('t004'), []);
  });
}

test('what was sent long ago is looked for once: no index lags that long', async (t) => {
  const { tenant, model } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  const sought = tickets(model, 1).map(({ key, marker }) => ({
    entity: 'tickets' as const,
    key,
    marker,
    parentTargetId: null,
    fields: {},
  }));
  async function countRequests(options: { patient: boolean; since?: number }): Promise<number> {
    const before = (await tenant.requests()).length;
    const found = await Array.fromAsync(tenant.target.reader.find(sought, { ...options, signal }));
    assert.deepEqual(
      found.map(({ targetIds }) => targetIds),
      [[]],
    );
    return (await tenant.requests()).length - before;
  }
  // The first look also learns what the tenant can do.
  await countRequests({ patient: false });
  const once = await countRequests({ patient: false });
  assert.equal(await countRequests({ patient: true, since: Date.now() - 3_600_000 }), once);
  // Sent just now, and a little later still, so that a slow machine has time for a second look.
  assert.ok((await countRequests({ patient: true, since: Date.now() + 2000 })) > once);
});

test('a write that nobody waited for may turn up as late as a request may take, and the index then lags', async (t) => {
  const { tenant } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  // Its patience is 120 ms: a tenant that is that fast does not work on a request for a minute.
  assert.equal(tenant.target.reader.lateness?.(), 360);
});

test('sites of one client stand for organizations where the spec says so', async (t) => {
  const migration = createMigration();
  migration.organizations = { ...migration.organizations, as: 'site', client: 'Acme Corp' };
  const { tenant, model: early } = await startDesk({ profile: 'modern', migration });
  t.after(() => tenant.close());
  assert.deepEqual(
    early.checkNames().map(({ pointer }) => pointer.join('.')),
    ['organizations.client'],
  );

  await tenant.post('/Client', [{ name: 'Acme Corp', _dont_fire_automations: true }]);
  const catalogue = await tenant.catalogue();
  const model = tenant.target.model(catalogue);
  const engine = createSmallEngine(model, tenant.target.writer(catalogue));
  assert.deepEqual(model.checkNames(), []);
  const { desired } = model.desire({
    entity: 'organizations',
    record: make.organization('o1', 'Berlin'),
    thread: null,
    mapped: make.mapped('o1', { name: 'Berlin', domain: 'berlin.example' }),
    directory: make.createDirectory(),
    sourceKey,
  });
  assert.ok(desired);
  const none = model.synthetic('organizations', 'none', sourceKey);
  const outcomes = await engine.create([desired, none]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['done', 'done'],
  );

  const client = (await tenant.rows('clients')).find((row) => row.name === 'Acme Corp');
  const [berlin, imported] = ['Berlin', 'Imported'].map((name) =>
    engine.ids.get(`organizations/${name === 'Berlin' ? 'o1' : 'none'}`),
  );
  assert.equal(berlin?.split('/')[0], String(client?.id));
  const existing = (await Array.fromAsync(tenant.target.reader.existing('organizations'))).flat();
  assert.deepEqual(
    existing.filter(({ marker }) => marker).map(({ id, name }) => [id, name]),
    [
      [berlin, 'Berlin'],
      [imported, 'Unknown'],
    ],
  );
  for await (const actual of tenant.target.reader.read('organizations', [berlin ?? ''], { children: false, signal })) {
    assert.deepEqual(model.compare(engine.resolved(desired), actual, 'fields'), []);
  }
  assert.deepEqual(await tenant.effects(), []);
});

test('an attachment is read back as it was sent, also where the tenant answers a link', async (t) => {
  for (const profile of ['modern', 'hostile'] as const) {
    const { tenant, model, engine } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const records = tickets(model, 1, { comments: true });
    await engine.create(records);
    await engine.createChildren(records);
    const [file] = await tenant.rows('attachments');
    const bytes = await tenant.target.reader.readFile(String(Math.trunc(Number(file?.id))), signal);
    assert.equal(Buffer.from(bytes).toString(), 'bytes t000');
  }
});

test('an image is uploaded and shown to whoever has its link', async (t) => {
  const { tenant, engine } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  assert.ok(engine);
  const writer = tenant.target.writer(await tenant.catalogue());
  const bytes = Buffer.from('89504e470d0a1a0a', 'hex');
  const link = await writer.uploadImage({ name: 'shot.png', contentType: 'image/png', bytes }, signal);
  const shown = await fetch(link);
  assert.equal(shown.headers.get('content-type'), 'image/png');
  assert.deepEqual(Buffer.from(await shown.arrayBuffer()), bytes);
});
