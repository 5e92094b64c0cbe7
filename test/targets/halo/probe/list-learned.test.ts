import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../../../src/model/json.ts';
import { forgetHabits } from '../../../../src/targets/halo/probe/habits.ts';
import { listLearned } from '../../../../src/targets/halo/probe/list-learned.ts';
import { createMemory } from '../tenant.ts';

const known: [string, JsonValue][] = [
  ['arrays.max', 10],
  ['tickets.arraySize', { size: 8, ease: 100 }],
  ['arrays.answersAll', false],
  ['tickets.filter.third_party_id', false],
  ['lists.lagMs', 3_100],
  ['files.inside', true],
];

test('what was learned is told in words, with its date', () => {
  const told = listLearned(createMemory(new Map(known))).map(({ title, found }) => `${title}: ${found}`);

  assert.deepEqual(told, [
    'arrays: the tenant takes 10 at most',
    'tickets: up to 8 in one request',
    'answers to arrays: do not list all: ids are read back',
    'tickets are found: among the newest',
    'new records: in lists after 3.1 s',
    'files: inside their comments',
  ]);
  assert.equal(listLearned(createMemory(new Map(known)))[0]?.learnedAt, '2026-01-01T00:00:00Z');
});

test('a limit that was found by trying is told as such', () => {
  const found = listLearned(createMemory(new Map([...known, ['arrays.max.trial', { safe: 0, good: 0, wait: 10 }]])))[0];
  assert.equal(found?.found, 'up to 10 in one request, since more were refused');
});

test('a probe learns anew, also what the tenant once refused', () => {
  const trial = { safe: 9, good: 0, wait: 20 };
  const refused: [string, JsonValue][] = ['arrays.max', 'arrays.maxBytes'].flatMap((name): [string, JsonValue][] => [
    [name, 10],
    [`${name}.trial`, trial],
  ]);
  const values = new Map([...known, ...refused]);
  forgetHabits(createMemory(values));

  assert.deepEqual(listLearned(createMemory(values)), []);
  for (const [name] of refused) assert.equal(values.get(name), null);
});
