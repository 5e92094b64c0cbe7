import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Intent } from '../../../../src/model/intent.ts';
import { markerProperty } from '../../../../src/targets/halo/catalogue/markers.ts';
import { createSmallEngine } from '../small-engine.ts';
import { startDesk, tickets } from './small-desk.ts';

/** What a later run looks for after an earlier one left these open. */
const soughtOf = ({ key, marker, parentTargetId, fields }: Intent) => [
  { entity: key.entity, key, marker, parentTargetId, fields },
];

test('a ticket whose fate is unknown is still looked for below those of later batches', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'legacy' });
  t.after(() => tenant.close());
  const [lost, ...later] = tickets(model, 3);
  if (!lost) throw new Error('there is no ticket');
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'status', status: 504, times: 3 });
  const [outcome] = await engine.create([lost]);
  assert.equal(outcome?.kind, 'unknown');
  // Its number was given before those of the next batch; it is seen only after them.
  await tenant.post('/Tickets', [{ summary: 'late', third_party_id_string: 'none', tickettype_id: 1 }]);
  const late = (await tenant.rows('tickets')).find(({ third_party_id_string }) => third_party_id_string === 'none');
  for (const ticket of later) await engine.create([ticket]);
  const customfields = [{ name: markerProperty('tickets'), value: lost.marker }];
  await tenant.post('/Tickets', [{ id: late?.id ?? 0, customfields }]);

  const signal = new AbortController().signal;
  const found: string[][] = [];
  for await (const { targetIds } of tenant.target.reader.find(soughtOf(engine.intentOf(lost)), {
    patient: false,
    signal,
  })) {
    found.push(targetIds);
  }
  assert.deepEqual(found, [[String(late?.id)]]);
});

test('while a ticket of an earlier run is looked for, later batches do not hide it', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'legacy' });
  t.after(() => tenant.close());
  const [lost, second, third] = tickets(model, 3);
  if (!lost || !second || !third) throw new Error('there are no tickets');
  // Its process dies then: the next one has never heard of it.
  await engine.create([lost]);
  let isSeeking = true;
  const writer = tenant.target.writer(await tenant.catalogue(), () => isSeeking);
  const next = createSmallEngine(model, writer);
  const find = async () => {
    const options = { patient: false, signal: new AbortController().signal };
    const [found] = await Array.fromAsync(tenant.target.reader.find(soughtOf(engine.intentOf(lost)), options));
    return found?.targetIds.length;
  };
  await next.create([second]);
  assert.equal(await find(), 1);
  // As soon as nobody looks for it, the newest tickets are searched no further down than need be.
  isSeeking = false;
  await next.create([third]);
  assert.equal(await find(), 0);
});
