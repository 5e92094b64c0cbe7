import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Catalogue } from '../../../../src/model/catalogue.ts';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import * as make from '../records.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

let catalogue: Catalogue;

before(async () => {
  const tenant = await startTenant({ profile: 'modern' });
  catalogue = await tenant.catalogue();
  await tenant.close();
});

type Sections = Parameters<typeof createMigration>[0];
const modelOf = (spec: Sections = {}) =>
  createModel({ catalogue, migration: createMigration(spec), origin: '', memory: createMemory() });

const ann = make.person('c1', 'Ann Lee', {
  emails: ['ann@a.example', 'ann@b.example', 'ann@c.example', 'ann@d.example'],
  phones: ['+1', '+2', '+3', '+4'],
  organizationIds: ['o1', 'o2', 'o3'],
  tags: ['vip', 'press'],
  locale: 'pt-BR',
  timezone: 'Europe/Paris',
  details: 'Second floor',
  externalId: 'crm-7',
  suspended: true,
});

function contact(values: Record<string, string>, spec: Sections = {}) {
  const { desired, problems } = modelOf(spec).desire({
    entity: 'contacts',
    record: ann,
    thread: null,
    mapped: make.mapped('c1', { name: 'Ann Lee', emailaddress: 'ann@a.example', phonenumber: '+1', ...values }),
    directory: make.createDirectory(),
    sourceKey: 'zendesk:acme',
  });
  assert.deepEqual(problems, []);
  return desired?.fields ?? {};
}

test('a contact’s notes hold what Halo has no field for', () => {
  const { notes, lang } = contact({ email2: 'ann@b.example', homenumber: '+3', lang: 'pt-BR', notes: 'Likes tea' });
  assert.equal(lang, 'pt-br');
  assert.deepEqual(String(notes).split('\n'), [
    'Likes tea',
    '',
    'From zendesk:acme:',
    'Other e-mail addresses: ann@c.example, ann@d.example',
    'Other phone numbers: +2, +4',
    'Other organizations: Name of o2, Name of o3',
    'Time zone: Europe/Paris',
    'Tags: vip, press',
    'External id: crm-7',
    'Details: Second floor',
    'Suspended: yes',
  ]);
});

test('what the spec maps stays out of the notes; a language that the tenant lacks stands there', () => {
  const spec: Sections = {
    contacts: {
      fields: { notes: 'details' },
      customFields: { 'VIP tier': '"vip" in tags ? "Gold"', Ref: 'externalId', Zone: 'timezone' },
    },
  };
  const { notes, lang } = contact({ lang: 'xx' }, spec);
  assert.equal(lang, undefined);
  const lines = String(notes).split('\n');
  assert.ok(lines.includes('Language: pt-BR'));
  assert.ok(!lines.some((line) => /^(?:Tags|External id|Time zone|Details):/.test(line)));
});

test('an organization’s notes hold its other domains', () => {
  const desire = (spec: Sections) =>
    modelOf(spec).desire({
      entity: 'organizations',
      record: make.organization('o1', 'Acme', {
        domains: ['acme.example', 'acme.test'],
        tags: ['gold'],
        details: 'Since 1990',
      }),
      thread: null,
      mapped: make.mapped('o1', { name: 'Acme', domain: 'acme.example' }),
      directory: make.createDirectory(),
      sourceKey: 'zendesk:acme',
    }).desired?.fields;
  const notes = 'From zendesk:acme:\nOther domains: acme.test\nTags: gold\nDetails: Since 1990';
  assert.equal(desire({})?.notes, notes);
});

test('a team that is created has the members who stood before; an agent who is created brings the teams along', () => {
  const model = modelOf();
  const directory = make.createDirectory({
    'agents/agent1': { ref: { entity: 'agents', id: 'agent1', adopted: '7' } as never },
    'agents/agent2': { ref: null },
  });
  const common = { thread: null, directory, sourceKey: 'zendesk:acme' };
  const team = model.desire({
    entity: 'groups',
    record: { ...make.group('g1', 'Field Service'), memberIds: ['agent1', 'agent2', 'agent3'] },
    mapped: make.mapped('g1', { name: 'Field Service' }),
    ...common,
  }).desired;
  assert.deepEqual(Object.keys(team?.links ?? {}), ['agents#agent1']);
  const agent = model.desire({
    entity: 'agents',
    record: make.person('agent3', 'Gina Gray', { groupIds: ['g1'] }),
    mapped: make.mapped('agent3', { name: 'Gina Gray', email: 'gina@acme.example' }),
    ...common,
  }).desired;
  assert.deepEqual(agent?.fields['teams#g1'], { $ref: { entity: 'groups', id: 'g1' }, missing: 'omit' });
});
