import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../../src/model/records.ts';
import type { HaloDetails } from '../../../../src/targets/halo/catalogue/catalogue-details.ts';
import { nameField } from '../../../../src/targets/halo/model/name-field.ts';
import { findOption, withOptionIds } from '../../../../src/targets/halo/model/option-value.ts';
import { mergeFields, planFields } from '../../../../src/targets/halo/model/planned-fields.ts';
import { field } from '../../../support/records.ts';
import { createMigration } from '../tenant.ts';

const options = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));

/** What becomes of custom fields of tickets in a tenant that has these fields. */
function plan(customFields: Record<string, unknown>, source: Field[], standing: HaloDetails['fields'] = []) {
  // What a plan of fields looks at; the rest of the details has nothing to do with it.
  const details = { fields: standing } as Partial<HaloDetails> as HaloDetails;
  const migration = createMigration({ tickets: { customFields } as never });
  const planned = planFields(source, details, migration);
  return { planned, merged: mergeFields(details, planned) };
}

const standingField = (label: string, type: number, ...labels: string[]): HaloDetails['fields'][number] => ({
  id: '50',
  name: `CF${label.toLowerCase().replaceAll(' ', '')}`,
  label,
  usage: 1,
  type,
  withTime: false,
  inputType: 0,
  limit: null,
  agentsOnly: false,
  options: labels.map((name, index) => ({ id: String(index + 1), name })),
});

test('a field gets the type and the options of the one it reads', () => {
  const { planned } = plan(
    { Area: 'custom.area', Count: 'custom.`count`', Regions: 'custom."regions"', Due: 'custom.due', Vip: 'custom.vip' },
    [
      field('area', 'select', { options: options('Billing', 'Stock, spare parts') }),
      field('count', 'integer'),
      field('regions', 'multiselect', { options: options('Europe') }),
      field('due', 'date'),
      field('vip', 'checkbox'),
    ],
  );
  assert.deepEqual(
    planned.map(({ label, field, missing }) => [label, field.type, field.inputType, missing]),
    [
      ['Area', 2, 0, ['Billing', 'Stock spare parts']],
      ['Count', 0, 1, []],
      ['Regions', 3, 0, ['Europe']],
      ['Due', 4, 0, []],
      ['Vip', 6, 0, []],
    ],
  );
});

test('a value table gives the options; what is no plain field becomes a text for agents', () => {
  const table = { value: 'custom.vip', map: { true: 'Yes', false: 'No' }, empty: 'Unknown' };
  const { planned } = plan({ Vip: table, Brand: 'brand', Both: 'custom.a & custom.b' }, [
    field('vip', 'checkbox', { visibleToUsers: true }),
  ]);
  assert.deepEqual(
    planned.map(({ label, field, missing, visible }) => [label, field.type, missing, visible]),
    [
      ['Vip', 2, ['Yes', 'No', 'Unknown'], true],
      ['Brand', 0, [], false],
      ['Both', 0, [], false],
    ],
  );
});

test('a key that the source does not have is not planned: it is misspelt', () => {
  assert.deepEqual(plan({ Area: 'custom.aera' }, [field('area', 'select')]).planned, []);
});

test('a standing field keeps its options and gets those that it lacks', () => {
  const { planned, merged } = plan(
    { Area: 'custom.area' },
    [field('area', 'select', { options: options('billing', 'Hardware') })],
    [standingField('Area', 2, 'Billing')],
  );
  assert.deepEqual(planned[0]?.missing, ['Hardware']);
  assert.deepEqual(
    merged[0]?.options.map(({ name }) => name),
    ['Billing', 'Hardware'],
  );
});

test('names have letters and digits only, and tell labels apart that are alike', () => {
  const taken = new Set(['productarea']);
  const isTaken = (name: string) => taken.has(name);
  assert.equal(nameField('Créé (le)', isTaken), 'creele');
  assert.match(nameField('Product area', isTaken), /^productarea[a-z0-9]{1,8}$/);
  assert.match(nameField('製品', isTaken), /^field[a-z0-9]{1,8}$/);
  assert.notEqual(nameField('製品', isTaken), nameField('地域', isTaken));
  assert.equal(nameField('x'.repeat(300), isTaken).length, 64);
});

test('options are found as Halo keeps them, and become its ids', () => {
  const field = standingField('Area', 3, 'Stock spare parts', 'Billing > Invoices');
  assert.equal(findOption(field.options, 'Stock, spare  parts')?.id, '1');
  assert.equal(findOption(field.options, 'Billing::Invoices')?.id, '2');
  assert.equal(findOption(field.options, 'Billing'), null);
  const values = { CFarea: [{ option: 'Billing::Invoices' }, { option: 'Stock, spare parts' }], summary: 'x' };
  assert.deepEqual(withOptionIds(values, 1, [field]), { properties: { CFarea: [1, 2], summary: 'x' }, missing: null });
  assert.deepEqual(withOptionIds({ CFarea: { option: 'None' } }, 1, [field]).missing, { field: 'Area', label: 'None' });
});
