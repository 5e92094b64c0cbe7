import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recoverLedger } from '../../../src/engine/plan/recover-ledger.ts';
import type { TargetReader } from '../../../src/model/target.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { sampleRow } from '../../support/samples.ts';

function targetWith(markers: string[]): MemoryTarget {
  const target = new MemoryTarget();
  for (const [index, marker] of markers.entries()) {
    const id = `t${index}`;
    const fields = { summary: id };
    target.records.set(id, { id, entity: 'tickets', marker, parentTargetId: null, fields, bytes: null });
  }
  return target;
}

describe('recovering a ledger', () => {
  it('joins what carries a marker of this source, and nothing else', async (t) => {
    const target = targetWith(['test:acme:ticket:7', 'test:other:ticket:8', 'note']);
    const { context, store } = await openPlanner(t, { target });
    await recoverLedger(context);
    const rows = await store.pageLedger('tickets', null, 10);
    assert.deepEqual(
      rows.map(({ key, targetId, kind, complete }) => [key.id, targetId, kind, complete]),
      [['7', 't0', 'create', false]],
    );
  });

  it('is done again from the start when it broke off', async (t) => {
    const target = targetWith(['test:acme:ticket:7', 'test:acme:ticket:8']);
    const { context, store } = await openPlanner(t, { target });
    await store.putLedger([sampleRow('tickets', '7', { targetId: 't0', complete: false, linked: false })]);
    await recoverLedger(context);
    assert.equal(await store.countLedger('tickets'), 2);
  });

  it('asks the target for nothing when the ledger knows its records', async (t) => {
    const { context, store } = await openPlanner(t, { target: targetWith(['test:acme:ticket:7']) });
    await store.putLedger([sampleRow('tickets', '1', { written: { summary: 'digest' } })]);
    const existing: TargetReader['existing'] = () => assert.fail('asked');
    await recoverLedger({ ...context, target: { ...context.target, reader: { ...context.target.reader, existing } } });
    assert.equal(await store.countLedger('tickets'), 1);
  });

  it('refuses a marker that names no record of its kind', async (t) => {
    const { context } = await openPlanner(t, { target: targetWith(['test:acme:contact:7']) });
    await assert.rejects(recoverLedger(context), { code: 'E_MARKERS', exitCode: 4 });
  });
});
