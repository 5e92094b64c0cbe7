import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { isHtml } from '../../../../src/model/desired.ts';
import type { Outcome } from '../../../../src/model/intent.ts';
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

/** Eight tickets that stand, and their changes. */
async function startUpdates(t: TestContext, switches: Parameters<typeof startDesk>[0]['switches'] = {}) {
  const desk = await startDesk({ profile: 'modern', switches: { gatewayTimeout: 0, ...switches } });
  t.after(() => desk.tenant.close());
  const { tenant, model, engine } = desk;
  const records = tickets(model, 8);
  await engine.create(records);
  const before = (await tenant.requests()).length;
  return {
    tenant,
    update: () =>
      engine.write(
        records.map((record) => ({
          ...engine.intentOf(record, {
            operation: 'update',
            targetId: engine.ids.get(`tickets/${record.key.id}`) ?? null,
          }),
          fields: { summary: `${record.label} (changed)` },
        })),
      ),
    posts: async () => (await tenant.requests()).slice(before).filter(({ method }) => method === 'POST').length,
  };
}

const kinds = (outcomes: readonly Outcome[]) => new Set(outcomes.map(({ kind }) => kind));

test('a refusal about one record, whatever its words, does not shorten the arrays of the tenant', async (t) => {
  const { tenant, update } = await startUpdates(t);
  const body = { message: 'The Summary is longer than the maximum length of 255 characters, a limit of 300 items' };
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'status', status: 400, times: 2, body });
  assert.deepEqual(kinds(await update()), new Set(['done']));
  assert.equal(tenant.memory.get('arrays.max') ?? null, null);
});

test('what an array may hold is learned from a refused update as well', async (t) => {
  const { tenant, update, posts } = await startUpdates(t);
  const body = { message: 'A maximum of 3 records can be posted at once' };
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 1, kind: 'status', status: 400, body });
  assert.deepEqual(kinds(await update()), new Set(['done']));
  assert.equal(tenant.memory.get('arrays.max'), 3);
  assert.equal(await posts(), 4, 'the refused one, and 3 + 3 + 2');
});

test('an update that is too large is sent in lighter requests from then on', async (t) => {
  const { tenant, update } = await startUpdates(t);
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 1, kind: 'status', status: 413 });
  assert.deepEqual(kinds(await update()), new Set(['done']));
  assert.deepEqual(tenant.memory.get('tickets.arraySize'), { size: 5, ease: 4 });
  assert.equal(typeof tenant.memory.get('arrays.maxBytes'), 'number');
});

test('changes whose answers are all lost cost few requests, and nobody is blamed', async (t) => {
  const { tenant, update, posts } = await startUpdates(t);
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'drop-before' });
  assert.deepEqual(kinds(await update()), new Set(['unknown']));
  assert.equal(await posts(), 3);
});

test('a gateway that cuts every update off is not asked three times about each record', async (t) => {
  const { tenant, update, posts } = await startUpdates(t);
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'status', status: 502 });
  assert.deepEqual(kinds(await update()), new Set(['unknown']));
  assert.ok((await posts()) <= 10, `${await posts()} requests`);
});

test('a record whose change the server breaks on each time is refused; the others are written', async (t) => {
  const { tenant, update } = await startUpdates(t);
  const body = { ClassName: 'System.Exception', Message: 'Object reference not set' };
  // The array, its first half, a quarter, and the first record three times.
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth, kind: 'status', status: 500, body });
  }
  const outcomes = await update();
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.kind === 'rejected' ? outcome.code : outcome.kind)),
    ['halo_server', ...Array(7).fill('done')],
  );
});
