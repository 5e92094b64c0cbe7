import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Catalogue } from '../../../../src/model/catalogue.ts';
import type { TargetModel } from '../../../../src/model/target-model.ts';
import { readDetails } from '../../../../src/targets/halo/catalogue/catalogue-details.ts';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

let catalogue: Catalogue;
let model: TargetModel;

before(async () => {
  const tenant = await startTenant({ profile: 'modern' });
  catalogue = await tenant.catalogue();
  await tenant.close();
  model = createModel({
    catalogue,
    migration: createMigration(),
    origin: 'https://acme.example',
    memory: createMemory(),
  });
});

const nothing = { fields: {}, customFields: {} };

test('a value that is gone is emptied where the mapping still fills the property', () => {
  const mapping = {
    fields: { tags: 'tags', deadlinedate: 'dueAt', status: 'status', emailcclist: 'ccIds' },
    customFields: {},
  };
  const emptied = (property: string) => model.emptied?.('tickets', property, mapping);
  assert.deepEqual(emptied('tags'), []);
  assert.equal(emptied('deadlinedate'), '1900-01-01T00:00:00.000Z');
  assert.equal(emptied('emailcclist'), '');
  assert.equal(emptied('status_id'), undefined, 'there is no ticket without a status');
  assert.equal(emptied('category_1'), undefined, 'it is not mapped');
  assert.equal(emptied('takenby'), undefined, 'no mapping fills it');
});

test('custom fields are emptied by their label, as their type has it', () => {
  const field = readDetails(catalogue).fields.find(({ label }) => label === 'Product area') ?? assert.fail('no field');
  const customFields = { 'product AREA': 'custom.product_area' };
  assert.equal(model.emptied?.('tickets', field.name, { ...nothing, customFields }), null);
  assert.equal(model.emptied?.('tickets', field.name, nothing), undefined);
  assert.equal(model.emptied?.('groups', field.name, { ...nothing, customFields }), undefined);
});

test('comments and files can be hidden, ratings cannot', () => {
  assert.deepEqual(model.withdrawal?.({ entity: 'comments', id: '5' }), { hiddenfromuser: true });
  assert.deepEqual(model.withdrawal?.({ entity: 'attachments', id: '5' }), { showforusers: false });
  assert.equal(model.withdrawal?.({ entity: 'comments', id: 'feedback:5' }), null);
});

test('what keeps people out follows the source whatever else is kept', () => {
  const of = (entity: 'tickets' | 'articles' | 'contacts', fields: Record<string, boolean>) =>
    model.restricting?.({
      key: { entity, id: '1' },
      label: '',
      marker: null,
      fields,
      links: {},
      children: [],
      accepted: [],
    });
  assert.deepEqual(of('tickets', { showforusers: true }), ['details_html']);
  assert.deepEqual(of('tickets', { showforusers: false }), ['details_html', 'showforusers']);
  assert.deepEqual(of('articles', { inactive: false, showforall: true }), []);
  assert.deepEqual(of('articles', { inactive: true, showforall: false }), ['inactive', 'showforall']);
  assert.deepEqual(of('contacts', { inactive: true }), []);
});

test('a ticket that is gone is closed, hidden and counts as surveyed; a status that the tenant lacks is told', () => {
  const retire = (status: string) =>
    model.retire?.({ entity: 'tickets', id: '1' }, { status, sourceKey: 'zendesk:acme' });
  const { desired } = retire('Closed') ?? {};
  assert.equal(desired?.fields.showforusers, false);
  assert.equal(desired?.fields.surveysent, true);
  assert.equal(desired?.marker, 'zendesk:acme:ticket:1');
  const refused = retire('Nowhere');
  assert.equal(refused?.desired, null);
  assert.deepEqual(refused?.problems[0]?.pointer, ['tickets', 'gone']);
});
