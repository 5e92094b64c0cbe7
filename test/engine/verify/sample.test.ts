import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSample, shareRead } from '../../../src/engine/verify/sample.ts';
import { verifyMigration } from '../../../src/engine/verify/verify-migration.ts';
import { haloClient } from '../../support/halo-client.ts';
import { openSides } from '../../support/open-sides.ts';
import type { Scene } from '../../support/scene.ts';

test('few records are read back whole, of many a share; what lists tell of is always read', () => {
  assert.equal(shareRead('contacts', 5000, { level: 'fields', sample: 0.1 }), 1);
  assert.equal(shareRead('contacts', 5001, { level: 'fields' }), 0.02);
  assert.equal(shareRead('organizations', 5001, { level: 'full', sample: 0.5 }), 0.5);
  assert.equal(shareRead('contacts', 3, { level: 'counts' }), 0);
  assert.equal(shareRead('tickets', 300, { level: 'fields', sample: 0.1 }), 0.1);
  assert.equal(shareRead('articles', 90_000, { level: 'fields' }), 1);
});

test('a share takes the same records each time, and about as many as it says', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => `record ${n}`);
  const chosen = ids.filter(chooseSample(0.02));
  assert.deepEqual(chosen, ids.filter(chooseSample(0.02)));
  assert.ok(chosen.length > 50 && chosen.length < 200, String(chosen.length));
});

test('who is not read one by one is found in the list of all, or missing', async (t) => {
  const scene = await openSides(t, { tickets: 8 });
  const spec = await scene.spec();
  await scene.migrate(spec, 'tickets');
  const count = async () => {
    const before = (await scene.requests('halo')).length;
    const summary = await scene.within(spec, (context) => verifyMigration(context, { level: 'counts' }));
    const requests = (await scene.requests('halo')).slice(before);
    return {
      contacts: summary.entities.contacts,
      single: requests.filter(({ path }) => /^\/api\/(Users|Client)\/\d/.test(path)),
    };
  };
  const all = await count();
  assert.ok(all.contacts.expected > 3);
  assert.deepEqual([all.contacts.missing, all.contacts.different], [0, 0]);
  assert.deepEqual(all.single, []);

  assert.ok(await deleteOne(scene), 'every contact is in use');
  const without = await count();
  assert.equal(without.contacts.missing, 1);
  assert.equal(without.single.length, 1);
});

/** Deletes a contact of ours with the tickets that refer to somebody: Halo keeps whoever is in use. */
async function deleteOne(scene: Scene): Promise<boolean> {
  const halo = haloClient(scene.ready.halo);
  for (const { id } of await scene.records<{ id: number }>('halo', 'tickets')) await halo.delete(`Tickets/${id}`);
  const users = await scene.records<{ id: number; other5?: string }>('halo', 'users');
  for (const { id, other5 } of users) {
    const isGone =
      other5 &&
      (await halo.delete(`Users/${id}`).then(
        () => true,
        () => false,
      ));
    if (isGone) return true;
  }
  return false;
}
