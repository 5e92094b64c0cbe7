import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

test('a merged ticket names its winner, and only such tickets cost a request', async (t) => {
  const { source, stored, requested } = await openAccount(t, { tickets: 200 });
  const losers = (await stored('tickets')).filter((row) => (row.tags as string[]).includes('closed_by_merge'));
  const { records } = await gather(source.pull('tickets', null, never));
  assert.ok(losers.length > 0);
  for (const { id } of losers) {
    const winner = records.get(String(id))?.mergedIntoId ?? '';
    assert.ok(records.has(winner), `ticket ${id} was merged into ${winner}`);
  }
  const merged = [...records.values()].filter(({ mergedIntoId }) => mergedIntoId !== null);
  assert.equal(merged.length, losers.length);
  assert.equal((await requested()).filter(({ path }) => path.includes('/comments')).length, losers.length);
});
