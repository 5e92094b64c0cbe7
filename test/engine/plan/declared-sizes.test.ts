import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSides } from '../../support/open-sides.ts';

/** An account of which no file comes in the size that its API declares. */
test('files that come in another size than declared pass the canary, and a lost state brings none of them again', {
  timeout: 120_000,
}, async (t) => {
  const sides = await openSides(t, { tickets: 12 });
  await sides.fault('files', { match: { path: '*' }, kind: 'status', status: 200, body: 'abc' });
  const spec = await sides.spec();
  const files = async () => (await sides.records<{ filesize: number }>('halo', 'attachments')).length;

  await sides.migrate(spec, 'tickets');
  const before = await files();
  assert.ok(before > 4);
  const first = await sides.verify(spec);
  assert.deepEqual([first.entities.attachments.different, first.entities.attachments.missing], [0, 0]);

  sides.loseState();
  sides.takeFindings();
  await sides.migrate(spec, 'tickets');
  assert.equal(await files(), before, 'none stands twice');
  assert.deepEqual(
    sides.takeFindings().filter(({ code }) => code === 'W_CHILD_WITHDRAWN'),
    [],
  );
  const again = await sides.verify(spec);
  assert.deepEqual([again.entities.attachments.different, again.entities.attachments.missing], [0, 0]);
});
