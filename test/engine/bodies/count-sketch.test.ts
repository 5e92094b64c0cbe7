import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CountSketch } from '../../../src/engine/bodies/count-sketch.ts';
import { digest } from '../../../src/model/digest.ts';

test('a key is never counted too low', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200 }), (numbers) => {
      const sketch = new CountSketch();
      const counts = new Map<string, number>();
      for (const key of numbers.map(digest)) {
        sketch.add(key);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      for (const [key, count] of counts) assert.ok(sketch.atMost(key) >= count);
    }),
    { numRuns: 20 },
  );
});

test('among many keys nearly all are counted right', () => {
  const sketch = new CountSketch();
  for (let n = 0; n < 50_000; n += 1) sketch.add(digest(n));
  let wrong = 0;
  for (let n = 0; n < 50_000; n += 1) if (sketch.atMost(digest(n)) > 1) wrong += 1;
  assert.ok(wrong < 100, `${wrong} of 50,000`);
});
