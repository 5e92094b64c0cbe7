import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LoopDetector } from '../../../src/sources/zendesk/loop-detector.ts';

/** After how many steps a row is found to go round; null: never. */
function foundAfter(row: (step: number) => string): number | null {
  const detector = new LoopDetector();
  for (let step = 0; step < 5_000; step += 1) if (detector.repeats(row(step))) return step;
  return null;
}

test('notices every circle, wherever it begins and however long it is', () => {
  for (const lead of [0, 1, 7, 100]) {
    for (const length of [1, 2, 3, 50, 900]) {
      const found = foundAfter((step) => String(step < lead ? -step - 1 : lead + ((step - lead) % length)));
      assert.ok(found !== null && found <= 4 * (lead + length) + 2, `${lead} + ${length}: ${found}`);
    }
  }
});

test('takes no row for a circle that has none', () => {
  assert.equal(foundAfter(String), null);
});
