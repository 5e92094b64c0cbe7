import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHtml } from '../../../../src/model/desired.ts';
import { startDesk, tickets } from './small-desk.ts';

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`only what changed is sent to a ${profile} tenant, and nothing is set off`, async (t) => {
    const { tenant, model, engine } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const records = tickets(model, 8, { comments: true });
    await engine.create(records);
    await engine.createChildren(records);
    const signal = new AbortController().signal;
    const [first] = records;
    const comment = first?.children.find(({ key }) => key.entity === 'comments');
    assert.ok(first && comment && isHtml(comment.fields.note_html ?? null));
    const ticketId = engine.ids.get('tickets/t000') ?? '';
    const sought = {
      entity: comment.key.entity,
      key: comment.key,
      marker: comment.marker,
      parentTargetId: ticketId,
      fields: engine.intentOf(comment).fields,
    };
    const found: string[] = [];
    for await (const each of tenant.target.reader.find([sought], { patient: false, signal }))
      found.push(...each.targetIds);
    assert.deepEqual(found, ['2']);

    const update = (more: object) => ({ operation: 'update', ...more }) as const;
    const outcomes = await engine.write([
      ...records.map((record) => ({
        ...engine.intentOf(record, update({ targetId: engine.ids.get(`tickets/${record.key.id}`) ?? null })),
        fields: { summary: `${record.label} (changed)`, tags: ['late'] },
      })),
      {
        ...engine.intentOf(comment, update({ targetId: '2', parentTargetId: ticketId })),
        fields: { note_html: '<p>Edited</p>' },
      },
    ]);

    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      Array(9).fill('done'),
    );
    const rows = (await tenant.rows('tickets')).filter((row) => String(row.summary).endsWith('(changed)'));
    assert.equal(rows.length, 8);
    assert.ok(rows.every((row) => row.status_id === 9 && String(row.dateoccurred).startsWith('20')));
    const action = (await tenant.rows('actions')).find((row) => row.note_html === '<p>Edited</p>');
    assert.equal(action?.who, 'Somebody');
    assert.deepEqual(await tenant.effects(), []);
  });
}

test('what was deleted is gone, and deleting it again is no error', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  const records = tickets(model, 2);
  await engine.create(records);
  const deletions = () =>
    records.map((record) =>
      engine.intentOf(record, { operation: 'delete', targetId: engine.ids.get(`tickets/${record.key.id}`) ?? null }),
    );
  // Gone, though nobody hears of it: sent again, it is not there any more.
  await tenant.fault({ match: { method: 'DELETE', path: '/api/Tickets/*' }, nth: 1, kind: 'commit-then-drop' });
  for (const outcome of [...(await engine.write(deletions())), ...(await engine.write(deletions()))]) {
    assert.equal(outcome.kind, 'done');
  }
  const left = await Array.fromAsync(
    tenant.target.reader.read('tickets', [...engine.ids.values()].slice(-2), {
      children: false,
      signal: new AbortController().signal,
    }),
  );
  assert.deepEqual(left, []);
});
