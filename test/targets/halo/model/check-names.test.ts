import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
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
        priorty: 'priority',
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
    ['tickets.fields.priorty', 'priorty', 'priority', 'blocked'],
    ['tickets.customFields.Product aera', 'Product aera', 'Product area', 'blocked'],
    ['tickets.reference.customField', 'Zendesk tickets', 'Zendesk ticket', 'blocked'],
    ['groups.match.Support', '1st Line Suport', '1st Line Support', 'blocked'],
    ['agents.match.old@acme.example', 'bobb@acme.example', 'bob@acme.example', 'blocked'],
  ]);
});
