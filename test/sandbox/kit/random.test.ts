import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createRandom } from '../../../src/sandbox/kit/random.ts';

it('repeats itself for a seed and differs for another', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return [random.next(), random.int(1, 6), random.pick(['a', 'b', 'c']), random.uuid(), random.chance(0.5)];
  };
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
});

it('forks by label, however far it has run', () => {
  const one = createRandom(1);
  const before = one.fork('tickets').next();
  one.next();
  assert.equal(one.fork('tickets').next(), before);
  assert.notEqual(one.fork('users').next(), before);
});

it('draws whole numbers within both bounds', () => {
  const random = createRandom(3);
  const drawn = new Set(Array.from({ length: 200 }, () => random.int(1, 3)));
  assert.deepEqual([...drawn].sort(), [1, 2, 3]);
});
