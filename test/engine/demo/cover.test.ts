import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverTraits } from '../../../src/engine/demo/cover.ts';
import { Shortlist } from '../../../src/engine/demo/shortlist.ts';

const few = [
  { id: '1', traits: ['open'] },
  { id: '2', traits: ['open', 'files', 'web'] },
  { id: '3', traits: ['hold', 'web'] },
  { id: '4', traits: ['closed', 'files', 'mail'] },
];

test('takes first what shows the most that nothing before it shows, and says what that is', () => {
  const { picks, uncovered } = coverTraits(few, { count: 3, kept: [] });
  assert.deepEqual(picks, [
    { id: '2', shows: ['open', 'files', 'web'] },
    { id: '4', shows: ['closed', 'mail'] },
    { id: '3', shows: ['hold'] },
  ]);
  assert.deepEqual(uncovered, []);
});

test('says what nobody shows when there is no room', () => {
  const { uncovered } = coverTraits(few, { count: 1, kept: [] });
  assert.deepEqual(uncovered, ['closed', 'hold', 'mail']);
});

test('keeps what an earlier demo chose, and fills up with what is new', () => {
  const { picks } = coverTraits(few, { count: 2, kept: ['1', 'gone'] });
  assert.deepEqual(
    picks.map(({ id }) => id),
    ['1', '4'],
  );
});

test('goes round again when all is shown, until there are enough or no more', () => {
  const { picks } = coverTraits(few, { count: 10, kept: [] });
  assert.deepEqual(
    picks.map(({ id }) => id),
    ['2', '4', '3', '1'],
  );
  assert.deepEqual(picks.at(-1), { id: '1', shows: ['again open'] });
});

test('candidates without any trait are taken last, and end the choice', () => {
  const { picks } = coverTraits([{ id: '0', traits: [] }, ...few], { count: 9, kept: [] });
  assert.equal(picks.length, 5);
  assert.equal(picks.at(-1)?.id, '0');
});

test('a shortlist holds few of many, every trait among them, and the same ones in any order', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({
    id: String(n),
    traits: [`status ${n % 7}`, ...(n === 4321 ? ['rare'] : [])],
  }));
  const listOf = (items: typeof many) => {
    const list = new Shortlist({ named: ['17'], size: 50 });
    for (const item of items) list.add(item);
    return list.list().map(({ id }) => id);
  };
  const ids = listOf(many);
  assert.ok(ids.length <= 50 + 2 * 8 + 1, String(ids.length));
  assert.ok(ids.includes('4321') && ids.includes('17'));
  assert.deepEqual(listOf([...many].reverse()), ids);
});

test('each that an earlier demo chose says what it shows, also where all is shown already', () => {
  const { picks } = coverTraits(few, { count: 4, kept: ['2', '4', '3', '1'] });
  assert.deepEqual(picks.at(-1), { id: '1', shows: ['again open'] });
});
