import assert from 'node:assert/strict';
import { it } from 'node:test';
import { haloSwitches, parseSwitch, switchesOf } from '../../../src/sandbox/halo/switches.ts';

it('gives each profile its values, with changes on top', () => {
  const table = (['modern', 'legacy', 'hostile'] as const).map((profile) => {
    const { batchLimit, batchAnswer, batchAtomic, thirdPartyFilter, retryAfter, laterSpec } = switchesOf(profile);
    return [batchLimit, batchAnswer, batchAtomic, thirdPartyFilter, retryAfter, laterSpec];
  });
  assert.deepEqual(table, [
    [100, 'list', true, 'honoured', true, true],
    [10, 'last', true, 'ignored', false, false],
    [5, 'mixed', false, 'honoured', false, true],
  ]);
  assert.equal(switchesOf('modern', { batchLimit: 3 }).batchLimit, 3);
});

it('reads switches from a command line', () => {
  assert.deepEqual(parseSwitch('batchLimit', '7'), { batchLimit: 7 });
  assert.deepEqual(parseSwitch('retryAfter', 'false'), { retryAfter: false });
  assert.deepEqual(parseSwitch('downloadAs', 'link'), { downloadAs: 'link' });
  assert.deepEqual(parseSwitch('ignoredProperties', 'dateclosed'), { ignoredProperties: 'dateclosed' });
  for (const [name, value] of [
    ['batchlimit', '7'],
    ['batchLimit', 'many'],
    ['retryAfter', '1'],
    ['downloadAs', 'fax'],
    ['toString', 'x'],
  ] as const)
    assert.throws(() => parseSwitch(name, value), RangeError);
});

it('says of each switch what it decides', () => {
  for (const [name, { about }] of Object.entries(haloSwitches)) assert.ok(about.length > 10, name);
});
