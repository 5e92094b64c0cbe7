import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as make from './records.ts';
import { createSmallEngine } from './small-engine.ts';
import { createMigration, startTenant } from './tenant.ts';

test('days arrive as days, or as their midnight where Halo keeps a time, and verify equal', async (t) => {
  const migration = createMigration({ timezone: 'Europe/Paris' });
  const tenant = await startTenant({ profile: 'modern', migration });
  t.after(() => tenant.close());
  await tenant.post('/FieldInfo', [
    { name: 'warranty', label: 'Warranty until', usage: 1, type: 4, inputtype: 0 },
    { name: 'reported', label: 'Reported on', usage: 1, type: 4, inputtype: 0 },
    { name: 'visit', label: 'Visit at', usage: 1, type: 4, inputtype: 1 },
  ]);
  const catalogue = await tenant.catalogue();
  const model = tenant.target.model(catalogue);
  const engine = createSmallEngine(model, tenant.target.writer(catalogue));
  await engine.create(model.preparations());
  const none = { ref: null, name: null, email: null, kind: null };
  const { desired, problems } = model.desire({
    entity: 'tickets',
    record: make.ticket('t1'),
    thread: { id: 't1', comments: [make.comment('k0')], sideConversations: [] },
    mapped: make.mapped(
      't1',
      {
        summary: 'Printer',
        status: 'Closed',
        tickettype: 'Incident',
        dateoccurred: '2021-03-04',
        dateclosed: '2021-07-05',
      },
      { 'Warranty until': '2021-07-14', 'Reported on': '2021-07-13T22:30:00Z', 'Visit at': '2021-07-14' },
    ),
    directory: { ...make.createDirectory(), contact: () => none, organization: () => none },
    sourceKey: 'test:acme',
  });
  assert.deepEqual(problems, []);
  assert.ok(desired);
  const [outcome] = await engine.create([desired]);
  assert.equal(outcome?.kind, 'done');

  const targetId = engine.ids.get('tickets/t1') ?? '';
  const signal = new AbortController().signal;
  for (const children of [false, true]) {
    let seen = 0;
    for await (const actual of tenant.target.reader.read('tickets', [targetId], { children, signal })) {
      seen += 1;
      assert.deepEqual(model.compare(engine.resolved(desired), actual, 'fields'), []);
      const { dateoccurred, dateclosed, CFwarranty, CFreported, CFvisit } = actual.fields;
      assert.deepEqual(
        [dateoccurred, dateclosed, CFwarranty, CFreported, CFvisit].map((value) => String(value).slice(0, 16)),
        ['2021-03-03T23:00', '2021-07-04T22:00', '2021-07-14T00:00', '2021-07-14T00:00', '2021-07-13T22:00'],
      );
    }
    assert.equal(seen, 1);
  }
});
