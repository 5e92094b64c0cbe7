import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planImplied } from '../../../src/engine/plan/plan-implied.ts';
import { PlanTally } from '../../../src/engine/plan/plan-tally.ts';
import { PlanWriter } from '../../../src/engine/plan/plan-writer.ts';
import { recoverLedger } from '../../../src/engine/plan/recover-ledger.ts';
import { noteUnknownSettings } from '../../../src/engine/settings/note-unknown-settings.ts';
import type { TargetReader } from '../../../src/model/target-reader.ts';
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

  it('knows a marker field by the name it was made under when its label was renamed', async (t) => {
    const target = targetWith(['test:acme:ticket:7']);
    const { context, store } = await openPlanner(t, { target });
    const field = {
      key: { entity: 'customFields', id: 'marker:tickets' },
      label: 'Deskhaul marker',
      marker: null,
      fields: { name: 'deskhaulmarker', label: 'Deskhaul marker' },
      links: {},
      children: [],
      accepted: [],
    } as const;
    const renamed = {
      id: 'f1',
      marker: null,
      name: 'Old key',
      keys: ['deskhaulmarker'],
      parentId: null,
      active: true,
      url: null,
    };
    const { reader } = context.target;
    const existing: TargetReader['existing'] = async function* (entity) {
      if (entity === 'customFields') yield [renamed];
      else yield* reader.existing(entity);
    };
    const planning = {
      ...context,
      model: {
        ...context.model,
        preparations: () => [{ ...field, fields: { ...field.fields }, children: [], accepted: [] }],
      },
      target: { ...context.target, reader: { ...reader, existing } },
    };
    await recoverLedger(planning);
    assert.equal(await store.countLedger('tickets'), 1);
    // And no second field is made beside it.
    await planImplied(
      planning,
      { entity: 'customFields', id: 'marker:tickets' },
      new PlanWriter(planning, new PlanTally({ showValues: false }), ['customFields']),
    );
    const [planned] = await store.pageChanges({ entity: 'customFields' }, null, 10);
    assert.deepEqual([planned?.change.action, planned?.change.targetId], ['adopt', 'f1']);
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

  it('says of settings that stand muted that nobody knows what they were, once something of ours is found', async (t) => {
    const told = async (markers: string[], value: boolean) => {
      const { context } = await openPlanner(t, { target: targetWith(markers) });
      const ai = { id: 'ai', title: 'AI', found: 'off', wanted: false, menu: 'Configuration > AI' };
      const more = { value, required: false, live: null };
      context.target.reader.settings = async () => [{ ...ai, ...more }];
      await recoverLedger(context);
      const tally = new PlanTally({ showValues: false });
      await noteUnknownSettings(context, tally);
      return tally.notices().map(({ finding }) => finding);
    };
    const [finding] = await told(['test:acme:ticket:7'], false);
    assert.equal(finding?.code, 'W_SETTINGS_UNKNOWN');
    assert.match(`${finding?.message} ${finding?.hint}`, /AI \(off\).*Configuration > AI/);
    assert.deepEqual(await told(['test:acme:ticket:7'], true), []);
    assert.deepEqual(await told(['note'], false), []);
  });
});
