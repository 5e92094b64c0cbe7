import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Intent } from '../../../../src/model/intent.ts';
import { markerProperty } from '../../../../src/targets/halo/catalogue/markers.ts';
import type { TestTenant } from '../tenant.ts';
import { startDesk, tickets } from './small-desk.ts';

/** What a later run looks for after an earlier one left this open. */
const soughtOf = ({ key, marker, parentTargetId, fields, floor }: Intent) => [
  { entity: key.entity, key, marker, parentTargetId, fields, floor },
];

async function find(tenant: TestTenant, intent: Intent): Promise<string[]> {
  const { signal } = new AbortController();
  for await (const { targetIds } of tenant.target.reader.find(soughtOf(intent), { patient: false, signal })) {
    return targetIds;
  }
  return [];
}

test('a ticket whose fate is unknown is still looked for below those of later batches', async (t) => {
  const { tenant, model, engine, writer } = await startDesk({ profile: 'legacy' });
  t.after(() => tenant.close());
  const [lost, ...later] = tickets(model, 3);
  if (!lost) throw new Error('there is no ticket');
  const floor = await writer.floor?.('tickets', new AbortController().signal);
  const intent = engine.intentOf(lost, floor ? { floor } : {});
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'status', status: 504, times: 3 });
  const [outcome] = await engine.write([intent]);
  assert.equal(outcome?.kind, 'unknown');
  // Its number was given before those of the next batch; it is seen only after them.
  await tenant.post('/Tickets', [{ summary: 'late', third_party_id_string: 'none', tickettype_id: 1 }]);
  const late = (await tenant.rows('tickets')).find(({ third_party_id_string }) => third_party_id_string === 'none');
  for (const ticket of later) await engine.create([ticket]);
  const customfields = [{ name: markerProperty('tickets'), value: lost.marker }];
  await tenant.post('/Tickets', [{ id: late?.id ?? 0, customfields }]);
  assert.deepEqual(await find(tenant, intent), [String(late?.id)]);
});

test('what stands twice is found twice, however much was written in between, and nothing below the floor is read', async (t) => {
  const { tenant, model, engine, writer } = await startDesk({ profile: 'legacy' });
  t.after(() => tenant.close());
  const [first] = tickets(model, 1);
  if (!first) throw new Error('there is no ticket');
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ summary: `other ${index}`, tickettype_id: 1 }));
  const signal = new AbortController().signal;
  for (let batch = 0; batch < 11; batch += 1) await tenant.post('/Tickets', others(10));
  const floor = await writer.floor?.('tickets', signal);
  const intent = engine.intentOf(first, floor ? { floor } : {});
  await engine.write([intent]);
  for (let batch = 0; batch < 11; batch += 1) await tenant.post('/Tickets', others(10));
  const customfields = [{ name: markerProperty('tickets'), value: first.marker }];
  await tenant.post('/Tickets', [{ summary: 'copy', tickettype_id: 1, customfields }]);
  const lists = async () =>
    (await tenant.requests()).filter(({ method, path }) => method === 'GET' && /\/Tickets\?/.test(path)).length;
  assert.equal((await find(tenant, intent)).length, 2);
  // By now it is known that this tenant does not filter.
  const before = await lists();
  assert.equal((await find(tenant, intent)).length, 2);
  assert.equal((await lists()) - before, 2, 'of three pages the oldest is left out');
});
