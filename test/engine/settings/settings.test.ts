import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createIntentIds } from '../../../src/engine/apply/intent-id.ts';
import { checkpoint } from '../../../src/engine/checkpoint.ts';
import { PlanTally } from '../../../src/engine/plan/plan-tally.ts';
import { PlanWriter } from '../../../src/engine/plan/plan-writer.ts';
import { planSettings } from '../../../src/engine/settings/plan-settings.ts';
import { restoreSettings } from '../../../src/engine/settings/restore-settings.ts';
import { setSettings } from '../../../src/engine/settings/set-settings.ts';
import { withMutedSettings } from '../../../src/engine/settings/with-muted-settings.ts';
import type { Intent } from '../../../src/model/intent.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import type { MutedSetting } from '../../../src/model/muted-setting.ts';
import type { TargetWriter } from '../../../src/model/target-writer.ts';
import { type EngineTestOptions, openEngine } from '../../support/engine-context.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { sampleChange, sampleDesired, sampleHeader } from '../../support/samples.ts';

const approval = 'ticketType/1/approval_process_id';
const ai = 'control/insights';

/** A tenant that is nothing but its settings, with an engine that has them planned. */
async function openSettings(
  t: TestContext,
  options: {
    live?: number;
    drops?: string[];
    acknowledge?: string[];
    writes?: boolean;
    engine?: EngineTestOptions;
  } = {},
) {
  const tenant = new Map<string, JsonValue>([
    [approval, 7],
    [ai, true],
  ]);
  const { context, store, target, events } = await openEngine(t, options.engine);
  Object.assign(context.migration, { acknowledge: options.acknowledge ?? [] });
  Object.assign(context, { loaded: { locate: () => undefined } });
  const setting = (id: string, wanted: JsonValue, more: Partial<MutedSetting> = {}): MutedSetting => ({
    id,
    title: id,
    value: tenant.get(id) ?? null,
    found: String(tenant.get(id)),
    wanted,
    menu: `Menu > ${id} > More`,
    required: true,
    live: null,
    ...more,
  });
  target.reader.settings = async () => [
    setting(approval, 0, { live: options.live ?? 0 }),
    setting(ai, false, { required: false }),
  ];
  target.reader.readSettings = async (ids) =>
    new Map(ids.flatMap((id) => (tenant.has(id) ? [[id, tenant.get(id) as JsonValue]] : [])));
  const writer: TargetWriter = {
    ...target.writer(),
    async *write(batch: readonly Intent[]) {
      for (const intent of batch) {
        if (!options.drops?.includes(intent.key.id)) tenant.set(intent.key.id, intent.fields.value ?? null);
        yield { kind: 'done', intent, targetId: intent.targetId, url: null, findings: [] };
      }
    },
  };
  const run = { context, writer, nextIntentId: createIntentIds(context.clock) };
  const codes = () => events.flatMap((event) => (event.type === 'finding' ? [event.finding.code] : []));
  const plan = async () => {
    await store.beginPlan(sampleHeader);
    const planWriter = new PlanWriter(context, new PlanTally({ showValues: false }), ['settings']);
    const { change, desired } = sampleChange(sampleDesired('tickets', '1'));
    if (options.writes ?? true) planWriter.tally.add(change, desired);
    await planSettings(context, planWriter);
    await store.finishPlan();
    return planWriter.tally;
  };
  return { tenant, store, run, plan, codes };
}

test('a plan shows what is muted, with its former and its wanted value', async (t) => {
  const { plan, store } = await openSettings(t);
  const tally = await plan();
  assert.equal(tally.entities().settings?.update, 2);
  const [first] = await store.pageChanges({ entity: 'settings' }, null, 10);
  assert.match(first?.change.reason ?? '', /approval_process_id: 7; becomes 0 while a run writes, and is put back/);
});

test('a plan that writes nothing mutes nothing', async (t) => {
  const { plan } = await openSettings(t, { writes: false });
  assert.deepEqual((await plan()).entities(), {});
});

test('settings are muted while the work runs and put back when it is done', async (t) => {
  const { plan, run, tenant, store } = await openSettings(t);
  await plan();
  await withMutedSettings(run, async () => {
    assert.deepEqual([...tenant.values()], [0, false]);
    assert.deepEqual(
      (await store.settings()).map(({ id, former, muted }) => [id, former, muted]),
      [
        [ai, true, true],
        [approval, 7, true],
      ],
    );
  });
  assert.deepEqual([...tenant.values()], [7, true]);
  assert.ok((await store.settings()).every(({ muted }) => !muted));
});

test('settings are put back when the work fails', async (t) => {
  const { plan, run, tenant } = await openSettings(t);
  await plan();
  await assert.rejects(
    withMutedSettings(run, async () => {
      throw new Error('broken');
    }),
    /broken/,
  );
  assert.deepEqual([...tenant.values()], [7, true]);
});

test('a run after one that was cut off keeps the former value, not the muted one', async (t) => {
  const { plan, run, tenant, store } = await openSettings(t);
  await plan();
  await setSettings(run);
  assert.deepEqual([...tenant.values()], [0, false]);
  const tally = await plan();
  assert.equal(tally.entities().settings?.update, 2);
  const [first] = await store.pageChanges({ entity: 'settings' }, null, 10);
  assert.match(first?.change.reason ?? '', /: 7, left muted by an earlier run;/);
  await setSettings(run);
  await restoreSettings(run);
  assert.deepEqual([...tenant.values()], [7, true]);
});

test('a run that goes on mutes again what the one before put back', async (t) => {
  const { plan, run, tenant } = await openSettings(t);
  await plan();
  const stop = withMutedSettings(run, async () => {
    throw new Error('stopped');
  });
  await assert.rejects(stop, /stopped/);
  await withMutedSettings(run, async () => assert.deepEqual([...tenant.values()], [0, false]));
  assert.deepEqual([...tenant.values()], [7, true]);
});

test('a crash between the note and the write leaves nothing to put back', async (t) => {
  const { plan, run, tenant, store } = await openSettings(t);
  await plan();
  await setSettings(run);
  tenant.set(approval, 7).set(ai, true);
  const restored = await restoreSettings(run);
  assert.deepEqual([...tenant.values()], [7, true]);
  assert.deepEqual(restored.restored.toSorted(), [ai, approval]);
  assert.ok((await store.settings()).every(({ muted }) => !muted));
});

test('what somebody changed meanwhile is theirs', async (t) => {
  const { plan, run, tenant, codes } = await openSettings(t);
  await plan();
  await setSettings(run);
  tenant.set(approval, 12);
  assert.deepEqual(await restoreSettings(run), { restored: [ai], changed: [approval], left: [] });
  assert.equal(tenant.get(approval), 12);
  assert.ok(codes().includes('W_SETTING_CHANGED'));
  await plan();
  await setSettings(run);
  await restoreSettings(run);
  assert.equal(tenant.get(approval), 12, 'the new value is the former one from now on');
});

test('a required setting that the tenant drops ends the run before it begins, and the others are put back', async (t) => {
  const { plan, run, tenant } = await openSettings(t, { drops: [approval] });
  await plan();
  let begun = false;
  await assert.rejects(
    withMutedSettings(run, async () => {
      begun = true;
    }),
    { code: 'E_SETTING_REFUSED', hint: /Menu > ticketType/ },
  );
  assert.equal(begun, false);
  assert.deepEqual([...tenant.values()], [7, true]);
});

test('another one that is dropped is told of', async (t) => {
  const { plan, run, tenant, codes } = await openSettings(t, { drops: [ai] });
  await plan();
  await withMutedSettings(run, async () => assert.equal(tenant.get(approval), 0));
  assert.deepEqual(codes(), ['W_SETTING_STAYS']);
});

test('approval stays on where people open tickets, until that is acknowledged', async (t) => {
  const blocked = await openSettings(t, { live: 3 });
  const tally = await blocked.plan();
  const [group] = tally.problems('blocked');
  assert.equal(group?.problem.code, 'E_APPROVAL_LIVE');
  assert.match(group?.problem.message ?? '', /3 tickets/);
  await assert.rejects(
    withMutedSettings(blocked.run, async () => {}),
    { code: 'E_BLOCKED' },
  );
  assert.equal(blocked.tenant.get(approval), 7);

  const acknowledged = await openSettings(t, { live: 3, acknowledge: ['approval-off-live'] });
  await acknowledged.plan();
  await withMutedSettings(acknowledged.run, async () => assert.equal(acknowledged.tenant.get(approval), 0));
  assert.equal(acknowledged.tenant.get(approval), 7);
});

test('settings are put back at the end of every window and muted again in the next', async (t) => {
  const clock = movingClock('2026-06-01T22:00:00Z');
  const days = ['mon', 'tue'] as const;
  const times = { windows: [{ days: [...days], from: '22:00', to: '23:00' }] };
  const { plan, run, tenant } = await openSettings(t, { engine: { clock, times } });
  await plan();
  const stood: string[] = [];
  const sleep = clock.sleep;
  clock.sleep = (ms, signal) => {
    stood.push(`between windows ${[...tenant.values()]}`);
    return sleep(Math.max(ms, 3_600_000), signal);
  };
  await withMutedSettings(run, async () => {
    stood.push(`in the first ${[...tenant.values()]}`);
    clock.pass(2 * 3_600_000);
    await checkpoint(run.context);
    stood.push(`in the second ${[...tenant.values()]}`);
  });
  assert.deepEqual([...new Set(stood)], ['in the first 0,false', 'between windows 7,true', 'in the second 0,false']);
  assert.deepEqual([...tenant.values()], [7, true]);
});
