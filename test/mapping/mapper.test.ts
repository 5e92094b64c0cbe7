import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createMapper, type Mapper } from '../../src/mapping/mapper.ts';
import type { JsonObject } from '../../src/model/json.ts';

const mappers: Mapper[] = [];
after(() => Promise.all(mappers.map((mapper) => mapper.close())));

async function open(fields: Record<string, unknown>, select: string | null = null): Promise<Mapper> {
  const mapping = { tickets: { fields, customFields: { 'Product area': '$raw.area' } } } as never;
  const mapper = await createMapper({ mapping, select, size: 1 });
  mappers.push(mapper);
  return mapper;
}

const ticket = (id: string, record: JsonObject, raw: JsonObject = {}) => ({ id, record, raw });

test('a record becomes values by target field, the platform’s own record is $raw', async () => {
  const mapper = await open({ summary: 'subject', tags: '$join(tags, ",")', none: 'priority', gone: 'nowhere' });
  const [mapped] = await mapper.map('tickets', [
    ticket('7', { subject: 'Printer', tags: ['a', 'b'], priority: null }, { area: 'Print' }),
  ]);
  assert.deepEqual(mapped, {
    id: '7',
    values: { summary: 'Printer', tags: 'a,b' },
    customFields: { 'Product area': 'Print' },
    problems: [],
  });
});

test('an entity without a mapping maps to nothing', async () => {
  const mapper = await open({});
  assert.deepEqual(await mapper.map('groups', [ticket('1', {})]), [
    { id: '1', values: {}, customFields: {}, problems: [] },
  ]);
});

test('value tables: entries, numbers and booleans by their text, empty, other, and values without an entry', async () => {
  const mapper = await open({
    status: { value: 'status', map: { new: 'New', true: 'Yes', 3: 'Three' }, empty: 'None' },
    level: { value: 'level', map: { low: 'Low' }, other: 'Some' },
    bare: { value: 'level', map: { low: null } },
  });
  const results = await mapper.map('tickets', [
    ticket('a', { status: 'new', level: 'low' }),
    ticket('b', { status: true, level: 'odd' }),
    ticket('c', { status: 3, level: null }),
    ticket('d', { status: null }),
    ticket('e', { status: 'nwe', level: 'constructor' }),
    ticket('f', { status: ['new', 'open'], level: 'low' }),
  ]);
  assert.deepEqual(
    results.map(({ values }) => values),
    [
      { status: 'New', level: 'Low' },
      { status: 'Yes', level: 'Some' },
      { status: 'Three' },
      { status: 'None' },
      { level: 'Some' },
      { level: 'Low' },
    ],
  );
  const blocked = results[4]?.problems.find(({ field }) => field === 'status');
  assert.equal(blocked?.kind, 'blocked');
  assert.equal(blocked?.code, 'E_UNMAPPED_VALUE');
  assert.deepEqual(blocked?.pointer, ['tickets', 'fields', 'status', 'map']);
  assert.equal(blocked?.value, 'nwe');
  assert.equal(blocked?.candidates?.[0], 'New');
  assert.equal(results[4]?.problems.find(({ field }) => field === 'bare')?.value, 'constructor');
  assert.deepEqual(
    results[5]?.problems.map(({ kind, code }) => [kind, code]),
    [['failed', 'E_MAPPING_RESULT']],
  );
});

test('an expression that throws fails its record, names its field and keeps the record’s text to itself', async () => {
  const mapper = await open({ number: '$number(subject)', summary: 'subject' });
  const results = await mapper.map('tickets', [ticket('1', { subject: 'my secret' }), ticket('2', { subject: '12' })]);
  assert.deepEqual(results[1], { id: '2', values: { number: 12, summary: '12' }, customFields: {}, problems: [] });
  const [problem] = results[0]?.problems ?? [];
  assert.equal(problem?.code, 'E_MAPPING_ERROR');
  assert.equal(problem?.field, 'number');
  assert.deepEqual(problem?.pointer, ['tickets', 'fields', 'number']);
  assert.doesNotMatch(JSON.stringify(problem), /secret/);
  assert.deepEqual(results[0]?.values, { summary: 'my secret' });
});

test('a result that is a function or not JSON is a problem', async () => {
  const mapper = await open({
    builtIn: '$sum',
    own: 'function($x) { $x }',
    inside: '{ "f": $sum }',
    proto: '{ "__proto__": { "polluted": true } }',
  });
  const [mapped] = await mapper.map('tickets', [ticket('1', {})]);
  assert.deepEqual(mapped?.values, {});
  assert.deepEqual(
    mapped?.problems.map(({ field, code }) => [field, code]),
    ['builtIn', 'own', 'inside', 'proto'].map((field) => [field, 'E_MAPPING_RESULT']),
  );
});

test('select gives true or false, or the record has a problem', async () => {
  const mapper = await open({}, 'status != "deleted" and updatedAt >= "2021-01-01"');
  const selected = await mapper.select([
    ticket('1', { status: 'open', updatedAt: '2022-05-01T00:00:00Z' }),
    ticket('2', { status: 'open', updatedAt: '2020-12-31T23:59:59Z' }),
    ticket('3', { status: 'open', updatedAt: null }),
  ]);
  assert.deepEqual(selected.slice(0, 2), [
    { id: '1', selected: true },
    { id: '2', selected: false },
  ]);
  const third = selected[2];
  assert.ok(third && 'problem' in third);
  assert.equal(third.problem.code, 'E_MAPPING_ERROR');
  assert.deepEqual(third.problem.pointer, ['tickets', 'select']);
});

test('select that gives text or nothing is a problem, not a choice', async () => {
  const mapper = await open({}, 'status');
  const selected = await mapper.select([
    ticket('1', { status: 'open' }),
    ticket('2', {}),
    ticket('3', { status: true }),
  ]);
  assert.deepEqual(
    selected.map((one) => ('problem' in one ? one.problem.code : one.selected)),
    ['E_SELECT_RESULT', 'E_SELECT_RESULT', true],
  );
});

test('without select every ticket goes that is not deleted', async () => {
  const mapper = await open({});
  const selected = await mapper.select([ticket('1', { deleted: false }), ticket('2', { deleted: true })]);
  assert.deepEqual(selected, [
    { id: '1', selected: true },
    { id: '2', selected: false },
  ]);
});

test('expressions that may not run are refused before any record', async () => {
  await assert.rejects(open({ summary: '$eval("1")' }), { code: 'E_EXPRESSION' });
  await assert.rejects(open({}, 'status = '), { code: 'E_EXPRESSION' });
});
