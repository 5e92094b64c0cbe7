import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuration, parseShare } from '../../src/http/duration.ts';

test('durations', () => {
  const read = ['250ms', '5s', '5m', '1h', '2d', ' 1.5 s '].map(parseDuration);
  assert.deepEqual(read, [250, 5_000, 300_000, 3_600_000, 172_800_000, 1_500]);
  for (const text of ['', '5', 'm', '-5s', '0s', '5 minutes']) assert.equal(parseDuration(text), null, text);
});

test('shares', () => {
  assert.deepEqual(['50%', '100%', 0.25, '1'].map(parseShare), [0.5, 1, 0.25, 1]);
  for (const value of ['0%', '101%', 2, -1, 'half']) assert.equal(parseShare(value), null, String(value));
});
