import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import jsonata from 'jsonata';
import { zoneDays } from '../../../src/mapping/evaluator/zone-days.ts';
import { listDays } from '../../../src/mapping/list-days.ts';
import { createMapper, type Mapper } from '../../../src/mapping/mapper.ts';
import type { JsonObject } from '../../../src/model/json.ts';

/** What an expression gives once its days are those of a zone. */
async function evaluate(source: string, record: JsonObject, zone = 'Europe/Paris'): Promise<unknown> {
  const expression = jsonata(source);
  zoneDays(expression.ast(), listDays(source, zone));
  return await expression.evaluate(record, { raw: record });
}

const eve = '2020-12-31T22:59:59.999Z';
const midnight = '2020-12-31T23:00:00Z';
const after1 = '2020-12-31T23:00:00.001Z';
const evening = '2021-01-01T22:59:59Z';
const morrow = '2021-01-01T23:00:00.000Z';
const all = [eve, midnight, after1, evening, morrow];

/** Which of the five instants an operator takes, in a zone whose 1 January 2021 begins at `midnight` and ends at `morrow`. */
const operators: [operator: string, turned: string, taken: string[]][] = [
  ['<', '>', [eve]],
  ['<=', '>=', [eve, midnight, after1, evening]],
  ['>', '<', [morrow]],
  ['>=', '<=', [midnight, after1, evening, morrow]],
  ['=', '=', [midnight, after1, evening]],
  ['!=', '!=', [eve, morrow]],
];

for (const [operator, turned, taken] of operators) {
  test(`createdAt ${operator} a day, also the other way round`, async () => {
    for (const source of [`createdAt ${operator} "2021-01-01"`, `"2021-01-01" ${turned} createdAt`]) {
      const results: string[] = [];
      for (const createdAt of all) if (await evaluate(source, { createdAt })) results.push(createdAt);
      assert.deepEqual(results, taken, source);
    }
  });
}

test('the same second is the same time, with or without fractions', async () => {
  for (const createdAt of ['2020-12-31T23:00:00Z', '2020-12-31T23:00:00.000Z']) {
    assert.equal(await evaluate('createdAt >= "2021-01-01"', { createdAt }), true);
    assert.equal(await evaluate('createdAt > "2021-01-01"', { createdAt }), false);
  }
});

test('every instant field, wherever it stands', async () => {
  for (const field of ['createdAt', 'updatedAt', 'solvedAt', 'closedAt', 'dueAt']) {
    for (const source of [
      `${field} >= "2021-01-01"`,
      `$.${field} >= "2021-01-01"`,
      `$$.${field} >= '2021-01-01'`,
      `(${field}) >= "2021-01-01"`,
      `(nothing ? ${field} : ${field}) >= "2021-01-01"`,
      `\`${field}\` >= "2021-01-01" and true`,
      `inner[${field} >= "2021-01-01"].${field} >= "2021-01-01"`,
      `$map([1], function() { inner.${field} >= "2021-01-01" })`,
      `($day := function() { ${field} >= "2021-01-01" }; $day())`,
      `[{ "is": ${field} >= "2021-01-01" }].is`,
    ]) {
      const record = { [field]: midnight, inner: { [field]: midnight } };
      assert.equal(await evaluate(source, record), true, source);
      // Without the zone the eve is still of the old year.
      assert.notEqual(await jsonata(source).evaluate(record), true, source);
    }
  }
});

test('what is no instant field, no day or the platform’s own stays as it was', async () => {
  const record = { birthday: '2021-01-01', createdAt: midnight, status: 'new', custom: { day: '2021-01-01' } };
  for (const source of [
    'birthday = "2021-01-01"',
    'custom.day >= "2021-01-01"',
    'createdAt < "2021-01-01T00:00:00Z"',
    'createdAt < "2021-02-30"',
    'createdAt < "2021"',
    '$raw.createdAt < "2021-01-01"',
    '$raw.($[createdAt < "2021-01-01"].status = "new")',
    'createdAt & "2021-01-01" = "2020-12-31T23:00:00Z2021-01-01"',
    'createdAt in ["2020-12-31T23:00:00Z", "2021-01-01"]',
  ]) {
    assert.equal(await evaluate(source, record), true, source);
  }
});

const nothing: JsonObject[] = [{}, { createdAt: null }, { createdAt: '' }, { createdAt: 0 }];

test('where there is no instant, a comparison is what it always was', async () => {
  for (const operator of ['<', '<=', '>', '>=', '=', '!=']) {
    for (const record of nothing) {
      const source = `createdAt ${operator} "2021-01-01"`;
      const settle = (result: Promise<unknown>) => result.catch(({ code }) => code);
      assert.equal(await settle(evaluate(source, record)), await settle(jsonata(source).evaluate(record)), source);
    }
  }
});

const mappers: Mapper[] = [];
after(() => Promise.all(mappers.map((mapper) => mapper.close())));

test('select and mappings take the zone of the spec, in the process that evaluates', async () => {
  const selected: Record<string, boolean[]> = {};
  for (const timezone of [undefined, 'Europe/Paris', 'America/New_York']) {
    const mapping = { tickets: { fields: { era: 'createdAt < "2021-01-01" ? "old" : "new"' }, customFields: {} } };
    const mapper = await createMapper({ mapping, select: 'createdAt >= "2021-01-01"', timezone, size: 1 });
    mappers.push(mapper);
    const records = ['2020-12-31T23:30:00Z', '2021-01-01T00:00:00Z', '2021-01-01T05:00:00Z'].map(
      (createdAt, index) => ({
        id: String(index),
        record: { createdAt },
        raw: null,
      }),
    );
    const taken = (await mapper.select(records)).map((one) => 'selected' in one && one.selected);
    const mapped = (await mapper.map('tickets', records)).map(({ values }) => values.era === 'new');
    assert.deepEqual(mapped, taken);
    selected[timezone ?? 'none'] = taken;
  }
  assert.deepEqual(selected, {
    none: [false, true, true],
    'Europe/Paris': [true, true, true],
    'America/New_York': [false, false, true],
  });
});
