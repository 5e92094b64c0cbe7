import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { createEvaluatorPool, type EvaluatorPool } from '../../../src/mapping/evaluator/pool.ts';
import type { JsonValue } from '../../../src/model/json.ts';

const paths = ['a', 'a.b', 'a.b.c', 'toString', 'a.length', ' b '];
let pool: EvaluatorPool;

before(async () => {
  // In brackets the same path is JSONata's to walk.
  const sets = {
    plain: paths.map((source, index) => ({ name: String(index), source })),
    walked: paths.map((source, index) => ({ name: String(index), source: `(${source})` })),
  };
  pool = await createEvaluatorPool({ sets, size: 1 });
});
after(() => pool.close());

test('an expression that only names a property gives what JSONata gives', async () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'length');
  const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<JsonValue[]>(null, true, 0, '', 'text', [], ['one'], [['x']], [{ b: 1 }]),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const record = fc.dictionary(key, value, { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 20 }), async (records) => {
      const inputs = records.map((input) => ({ input }));
      assert.deepEqual(await pool.evaluate('plain', inputs), await pool.evaluate('walked', inputs));
    }),
    { numRuns: 60 },
  );
});
