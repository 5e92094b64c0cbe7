import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import * as make from '../records.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

test('every name of the spec that the tenant lacks is found at its place, with the near ones', async (t) => {
  const migration = createMigration({
    groups: { match: { Support: '1st Line Suport' }, missing: 'create', default: 'Managers' },
    agents: {
      match: { 'old@acme.example': 'bobb@acme.example' },
      assignee: { missing: 'unassigned' },
      author: { missing: 'name' },
    },
    tickets: {
      client: 'ticket',
      fields: {
        status: { value: 'status', map: { open: 'In Progres', new: 'New' }, empty: 'Nwe' },
        tickettype: '"Incidnt"',
      },
      customFields: { 'Product aera': 'custom.area' },
      reference: { customField: 'Zendesk tickets', link: false },
    },
  });
  const tenant = await startTenant({ profile: 'modern', migration });
  t.after(() => tenant.close());
  const model = createModel({
    catalogue: await tenant.catalogue(),
    migration,
    origin: 'https://acme.example',
    memory: createMemory(),
  });

  const found = model
    .checkNames()
    .map(({ pointer, value, candidates, kind }) => [pointer.join('.'), value, candidates?.[0], kind]);

  assert.deepEqual(found, [
    ['tickets.fields.status.map.open', 'In Progres', 'In Progress', 'blocked'],
    ['tickets.fields.status.empty', 'Nwe', 'New', 'blocked'],
    ['tickets.fields.tickettype', 'Incidnt', 'Incident', 'blocked'],
    ['tickets.customFields.Product aera', 'Product aera', 'Product area', 'blocked'],
    ['tickets.reference.customField', 'Zendesk tickets', 'Zendesk ticket', 'blocked'],
    ['groups.match.Support', '1st Line Suport', '1st Line Support', 'blocked'],
    ['agents.match.old@acme.example', 'bobb@acme.example', 'bob@acme.example', 'blocked'],
  ]);
});

test('a client that does not exist blocks every organization that is to be a site of it', async (t) => {
  const migration = createMigration();
  migration.organizations = { ...migration.organizations, as: 'site', client: 'Acme Holding' };
  const tenant = await startTenant({ profile: 'modern', migration });
  t.after(() => tenant.close());
  const catalogue = await tenant.catalogue();
  const model = createModel({ catalogue, migration, origin: 'https://acme.example', memory: createMemory() });
  const { desired, problems } = model.desire({
    entity: 'organizations',
    record: make.organization('1', 'Acme'),
    thread: null,
    mapped: make.mapped('1', { name: 'Acme' }),
    directory: make.createDirectory(),
    sourceKey: 'zendesk:acme',
  });
  assert.equal(desired, null);
  const { pointer, ...check } = model.checkNames()[0] ?? assert.fail('nothing is checked');
  assert.deepEqual(pointer, ['organizations', 'client']);
  assert.deepEqual(problems, [check]);
});
