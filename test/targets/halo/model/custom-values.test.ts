import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Catalogue } from '../../../../src/model/catalogue.ts';
import type { JsonObject, JsonValue } from '../../../../src/model/json.ts';
import type { Field } from '../../../../src/model/records.ts';
import type { TargetModel } from '../../../../src/model/target-model.ts';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import * as make from '../records.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

let catalogue: Catalogue;

const migration = createMigration({
  tickets: {
    customFields: { 'Internal code': 'custom.internal_code', Region: '$uppercase(custom.region)', Tree: 'custom.tree' },
  },
});

before(async () => {
  const tenant = await startTenant({ profile: 'modern', migration });
  await tenant.post('/FieldInfo', [
    { name: 'internalcode', label: 'Internal code', usage: 1, type: 0, characterlimit: 10 },
    { name: 'region', label: 'Region', usage: 1, type: 0, onlyshowforagents: true },
    { name: 'count', label: 'Count', usage: 1, type: 0, inputtype: 1 },
    { name: 'amount', label: 'Amount', usage: 1, type: 0, inputtype: 4 },
    { name: 'notes', label: 'Long notes', usage: 1, type: 1 },
    { name: 'due', label: 'Due', usage: 1, type: 4 },
    { name: 'vip', label: 'VIP', usage: 1, type: 6 },
    { name: 'opening', label: 'Opening', usage: 1, type: 5 },
    {
      name: 'tree',
      label: 'Tree',
      usage: 1,
      type: 2,
      inputtype: 1,
      new_values: 'Billing>Invoices,Hardware::Printers,Élan',
    },
    { name: 'many', label: 'Many', usage: 1, type: 3, new_values: 'Red,Green,Blue' },
  ]);
  catalogue = await tenant.catalogue();
  await tenant.close();
});

function modelOf(): TargetModel {
  return createModel({ catalogue, migration, origin: '', memory: createMemory() });
}

function convert(custom: JsonObject, model = modelOf()) {
  const { desired, problems } = model.desire({
    entity: 'tickets',
    record: make.ticket('1'),
    thread: { id: '1', comments: [], sideConversations: [] },
    mapped: make.mapped('1', { summary: 'x', status: 'New' }, custom),
    directory: make.createDirectory(),
    sourceKey: 'zendesk:acme',
  });
  return { fields: desired?.fields ?? {}, accepted: desired?.accepted ?? [], problems };
}

test('values take the form of their field, whatever type they come in', () => {
  const kept: [label: string, name: string, value: JsonValue, written: JsonValue][] = [
    ['Internal code', 'CFinternalcode', 12, '12'],
    ['Internal code', 'CFinternalcode', true, 'true'],
    ['Internal code', 'CFinternalcode', ['a', 'b'], 'a, b'],
    ['Internal code', 'CFinternalcode', { id: '7', name: 'Supplies' }, 'Supplies'],
    ['Internal code', 'CFinternalcode', { id: '7' }, '7'],
    ['Count', 'CFcount', '12.0', '12'],
    ['Count', 'CFcount', -3, '-3'],
    ['Amount', 'CFamount', 12.5, '12.5'],
    ['Long notes', 'CFnotes', 'a\nb', 'a\nb'],
    ['Due', 'CFdue', '2021-07-14', '2021-07-14T00:00:00.000Z'],
    ['VIP', 'CFvip', 'Yes', true],
    ['VIP', 'CFvip', 0, false],
    ['Tree', 'CFtree', 'billing::invoices', { option: 'Billing>Invoices' }],
    ['Tree', 'CFtree', ['Hardware::Printers'], { option: 'Hardware::Printers' }],
    ['Tree', 'CFtree', 'elan', { option: 'Élan' }],
    ['Many', 'CFmany', ['green', 'Red', 'GREEN'], [{ option: 'Green' }, { option: 'Red' }]],
    ['Many', 'CFmany', 'Blue', [{ option: 'Blue' }]],
  ];
  for (const [label, name, value, written] of kept) {
    const { fields, problems } = convert({ [label]: value });
    assert.deepEqual(problems, [], label);
    assert.deepEqual(fields[name], written, `${label} ${JSON.stringify(value)}`);
  }
});

test('a value that a field cannot hold is a problem that names the field and says what it is, not what it says', () => {
  const refused: [label: string, value: JsonValue, code: string, kind: string][] = [
    ['Count', 'twelve', 'E_NOT_A_NUMBER', 'failed'],
    ['Count', 1.5, 'E_NOT_A_NUMBER', 'failed'],
    ['Amount', '1,5', 'E_NOT_A_NUMBER', 'failed'],
    ['Due', 'soon', 'E_NOT_A_DATE', 'failed'],
    ['VIP', 'perhaps', 'E_NOT_A_CHECK', 'failed'],
    ['Opening', '08:00', 'E_FIELD_TYPE', 'failed'],
    ['Tree', ['Billing>Invoices', 'Élan'], 'E_ONE_VALUE', 'failed'],
    ['Many', ['Red', 'Grean'], 'E_UNKNOWN_NAME', 'blocked'],
  ];
  for (const [label, value, code, kind] of refused) {
    const { problems } = convert({ [label]: value });
    assert.deepEqual(
      problems.map((each) => [each.code, each.kind, each.field]),
      [[code, kind, label]],
    );
    assert.ok(problems[0]?.message.includes(label));
    assert.ok(kind === 'blocked' || !problems[0]?.message.includes(String(value)), problems[0]?.message);
  }
  assert.equal(convert({ Many: ['Grean'] }).problems[0]?.candidates?.[0], 'Green');
});

test('a text that is too long is cut, and that is announced', () => {
  const { fields, accepted } = convert({ 'Internal code': '123456789012' });
  assert.equal(fields.CFinternalcode, '1234567890');
  assert.deepEqual(
    accepted.map(({ code, field }) => [code, field]),
    [['W_TEXT_CUT', 'CFinternalcode']],
  );
});

test('what only agents saw goes into no field that end users see', () => {
  const field = (key: string, visibleToUsers: boolean): Field => ({
    ...{ id: key, url: null, createdAt: null, updatedAt: null, of: 'tickets', key, title: `Source ${key}` },
    ...{ type: 'text', options: [], active: true, visibleToUsers },
  });
  const judge = (fields: Field[], shownToUsers: boolean) => {
    const ids = (catalogue.details.fields as { id: string }[]).map(({ id }) => id);
    const forms = [{ id: '1', name: 'Incident', shown: ids, shownToUsers: shownToUsers ? ids : [], statuses: null }];
    const model = createModel({
      catalogue: { ...catalogue, details: { ...catalogue.details, forms } },
      migration,
      origin: '',
      memory: createMemory(),
    });
    model.prepare?.({ fields });
    return convert({ 'Internal code': 'x', Region: 'y' }, model).problems;
  };
  const hidden = [field('internal_code', false), field('region', false)];
  const [problem, ...more] = judge(hidden, true);
  assert.deepEqual(more, []);
  assert.deepEqual([problem?.code, problem?.kind, problem?.field], ['E_FIELD_VISIBLE', 'blocked', 'Internal code']);
  assert.match(problem?.hint ?? '', /Only show for Agents/);
  assert.deepEqual(judge(hidden, false), []);
  assert.deepEqual(judge([field('internal_code', true), field('region', false)], true), []);
  // An expression that happens to name a longer key reads another field.
  assert.deepEqual(judge([field('internal', false)], true), []);
});
