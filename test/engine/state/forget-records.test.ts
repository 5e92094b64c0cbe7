import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForgettable, forgetRecords } from '../../../src/engine/state/forget-records.ts';
import { readForgotten } from '../../../src/engine/state/forgotten-memo.ts';
import { openState } from '../../../src/state/open-store.ts';
import { atEnd } from '../../support/at-end.ts';
import { storeOptions } from '../../support/open-test-store.ts';
import { sampleIntent, sampleRow } from '../../support/samples.ts';

const ticket = (id: string) => ({ entity: 'tickets' as const, id });

test('a record goes with its children and with what is not known of it; others stay', async (t) => {
  const state = await openState(storeOptions(t));
  atEnd(t, () => state.store.close());
  const { store } = state;
  const child = { key: { entity: 'comments' as const, id: '71' }, aggregate: ticket('7') };
  await store.putLedger([sampleRow('tickets', '7'), sampleRow('comments', '71', child), sampleRow('tickets', '8')]);
  await store.intend([sampleIntent('a', child), sampleIntent('b', { key: ticket('8') })]);
  assert.deepEqual(await findForgettable(state, [ticket('7')]), [
    { key: ticket('7'), targetId: 't7', children: 1, openWrites: 1 },
  ]);
  await forgetRecords(state, [ticket('7')]);
  assert.equal(await store.countLedger('tickets'), 1);
  assert.equal(await store.countLedger('comments'), 0);
  assert.deepEqual(
    (await store.openIntents(10)).map(({ id }) => id),
    ['b'],
  );
  assert.deepEqual(await readForgotten(store), [ticket('7')]);
});

test('a record that was never tried cannot be forgotten, and then none is', async (t) => {
  const state = await openState(storeOptions(t));
  atEnd(t, () => state.store.close());
  await state.store.putLedger([sampleRow('tickets', '7')]);
  await assert.rejects(findForgettable(state, [ticket('7'), ticket('9')]), {
    code: 'E_NOT_KNOWN',
    message: /tickets\/9/,
  });
});
