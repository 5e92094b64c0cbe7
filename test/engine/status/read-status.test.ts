import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { summarisePlan } from '../../../src/engine/plan/summarise-plan.ts';
import { rollback } from '../../../src/engine/rollback/rollback.ts';
import { runDue } from '../../../src/engine/schedule/run-due.ts';
import { readStatus } from '../../../src/engine/status/read-status.ts';
import { renderPlan } from '../../../src/ui/text/render-plan.ts';
import { renderStatus } from '../../../src/ui/text/render-status.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource, type Records } from '../../support/record-source.ts';
import { ticket } from '../../support/records.ts';
import { sampleChange, sampleDesired, sampleHeader, sampleIntent } from '../../support/samples.ts';

const now = '2026-06-01T12:00:00Z';
const timing = { cron: '0 3 * * *', timezone: 'UTC' };

const tickets = (...ids: string[]): Records => ({
  tickets: ids.map((id) => ticket(id, { subject: `Ticket ${id}` })),
  threads: ids.map((id) => ({ id, comments: [], sideConversations: [] })),
});

async function open(t: TestContext, spec = '') {
  const source = new RecordSource(tickets('1', '2'));
  const planner = await openPlanner(t, { source, spec });
  const clock = movingClock(now);
  planner.context.clock = clock;
  const { context } = planner;
  return {
    ...planner,
    clock,
    source,
    status: () => readStatus(context, context),
    offline: () => readStatus(context, null),
    migrate: () => runDue(context, { timing, onlyOverdue: false, skipBlocked: false }),
  };
}

describe('the status of a migration', () => {
  it('is drained when the target has all that the source has', async (t) => {
    const { migrate, status } = await open(t);
    await migrate();
    const drained = await status();
    assert.equal(drained.drained, true);
    assert.deepEqual(drained.backlog, {});
    assert.equal(drained.lastRun?.outcome, 'done');
    assert.match(renderStatus(drained, Date.parse(now)), /nothing has changed since[\s\S]*Drained/);
  });

  it('counts what is new, changed and gone at the source since', async (t) => {
    const { migrate, status, source, store } = await open(t);
    await migrate();
    Object.assign(source.records, tickets('2', '3', '4'));
    source.records.tickets?.splice(0, 1, ticket('2', { subject: 'edited' }));
    const before = await store.head();
    const { drained, backlog, estimate } = await status();
    assert.equal(drained, false);
    assert.deepEqual(backlog, { tickets: { changed: 4, more: false } });
    assert.equal(estimate?.requests, 4);
    assert.deepEqual(await store.head(), before, 'asking changed the state');
    assert.deepEqual((await status()).backlog, backlog, 'asking twice gives another answer');
    await migrate();
  });

  it('is not drained once all was taken back, until it is applied again', async (t) => {
    const { context, migrate, status } = await open(t);
    await migrate();
    await rollback(context, { scope: null });
    const taken = await status();
    assert.deepEqual([taken.drained, taken.completed], [false, null]);
    assert.match(
      renderStatus(taken, Date.parse(now)),
      /rolled back since[\s\S]*Not drained: apply brings what is missing/,
    );
    await migrate();
    assert.equal((await status()).drained, true);
  });

  it('stays drained where a rollback finds nothing to take back', async (t) => {
    const { context, migrate, status, store } = await open(t);
    await migrate();
    await store.beginRun('apply');
    await store.endRun('done');
    const last = (await store.runs()).at(-1);
    await rollback(context, { scope: last?.id ?? '' });
    assert.equal((await status()).drained, true);
  });

  it('names the command that comes next', async (t) => {
    const { migrate, status } = await open(t);
    await migrate();
    const failed = { ...(await status()), drained: false, failed: 2 };
    assert.match(renderStatus(failed, Date.parse(now)), /Not drained: retry tries again what failed/);
    assert.match(renderStatus({ ...failed, open: 1 }, Date.parse(now)), /Not drained: apply brings what is missing/);
  });

  it('says of a rollback that left records that they stayed', async (t) => {
    const { store, status } = await open(t);
    await store.beginRun('rollback');
    await store.endRun('incomplete');
    assert.match(
      renderStatus(await status(), Date.parse(now)),
      /rollback of .*: finished, but some records stayed after/,
    );
  });

  it('tells a run that writes now from one that was killed', async (t) => {
    const { context, store, clock } = await open(t);
    const render = async (alive: 'yes' | 'no') => {
      const since = '2026-01-01T00:00:00.000Z';
      const owner = { pid: 4711, processStart: '', host: 'worker', command: 'apply', spec: 'acme.yaml', since };
      return renderStatus(await readStatus(context, context, { owner, heartbeat: since, alive }), clock.now());
    };
    await store.beginRun('apply');
    await store.intend([sampleIntent('i1')]);
    assert.match(await render('yes'), /it runs now \(process 4711 on worker\)/);
    assert.match(await render('yes'), /1 write on the way[\s\S]*a run is writing now/);
    assert.match(await render('no'), /killed before its end/);
    assert.match(await render('no'), /1 write without a known outcome/);
  });

  it('names a rollback that did not come to its end, and what goes on with it', async (t) => {
    const { context, migrate, store, status } = await open(t);
    await migrate();
    await store.beginRun('rollback');
    assert.match(renderStatus(await status(), Date.parse(now)), /rollback goes on where it stopped/);
    await assert.rejects(migrate(), { code: 'E_ROLLBACK_UNFINISHED', exitCode: 4 });
    await rollback(context, { scope: null });
    assert.doesNotMatch(renderStatus(await status(), Date.parse(now)), /goes on where it stopped/);
    await migrate();
  });

  it('is not drained while a plan waits to be applied', async (t) => {
    const { context, status } = await open(t);
    await makePlan(context);
    const { drained, completed, plan, backlog } = await status();
    assert.deepEqual([drained, completed, backlog], [false, null, {}]);
    assert.equal(plan?.left.tickets, 2);
  });

  it('tells what lacks only its links from what is not written', async (t) => {
    const { store, status } = await open(t);
    const parent = { $ref: { entity: 'tickets', id: '1' }, missing: 'omit' } as const;
    const linked = sampleDesired('tickets', '2', { links: { parent } });
    await store.beginPlan(sampleHeader);
    await store.addChanges([sampleChange(sampleDesired('tickets', '1')), sampleChange(linked)]);
    await store.finishPlan();
    await store.markPlan('started');
    await store.settleChanges([{ key: linked.key, phase: 'write', result: 'done', message: null }]);
    assert.match(
      renderStatus(await status(), Date.parse(now)),
      /: half applied; 1 ticket left; 1 ticket written, links to follow\n/,
    );
    const rest = [{ key: { entity: 'tickets', id: '1' }, phase: 'write', result: 'done', message: null }] as const;
    await store.settleChanges(rest);
    const { drained, plan } = await status();
    assert.deepEqual([drained, plan?.left, plan?.links], [false, {}, { tickets: 1 }]);
  });

  it('claims nothing of a source that was not asked', async (t) => {
    const { migrate, offline, source } = await open(t);
    await migrate();
    const asked = source.asked.length;
    const status = await offline();
    assert.deepEqual([status.drained, status.backlog, status.estimate], [false, null, null]);
    assert.equal(source.asked.length, asked);
    assert.match(renderStatus(status, Date.parse(now)), /not known: the source was not asked/);
  });

  it('is not drained while nobody knows what came of a write, and while a setting is off', async (t) => {
    const { migrate, status, store } = await open(t);
    await migrate();
    await store.intend([sampleIntent('i1')]);
    await store.putSettings([{ id: 's', title: 'Approval', menu: 'm', former: true, wanted: false, muted: true }]);
    const { drained, open: writes, muted } = await status();
    assert.deepEqual([drained, writes, muted], [false, 1, ['Approval']]);
  });

  it('says what decides in a delta, and whether the cutover has passed', async (t) => {
    const spec = 'cutover: { at: "2026-06-01T18:00:00Z" }\nrun: { onConflict: overwrite }';
    const { status, clock, context, events } = await open(t, spec);
    const before = renderStatus(await status(), clock.now());
    assert.match(before, /Cutover +2026-06-01 18:00:00 UTC, to come: until then the source is the master/);
    assert.match(before, /After it +new tickets still come, new comments still come, fields stay as they are/);
    assert.match(before, /New mapping +touches all records, after the cutover new records only/);
    assert.match(before, /Gone tickets +told, and left as they are \(tickets.gone: leave\); those deleted after/);
    assert.match(before, /Conflicts +none; the source's value is written over it \(run.onConflict: overwrite\)/);
    clock.set('2026-06-01T18:00:00Z');
    const { rules } = await status();
    assert.deepEqual([rules.cutover?.passed, rules.cutover?.at], [true, '2026-06-01T18:00:00.000Z']);
    assert.match(renderStatus(await status(), clock.now()), /passed: the target is the master/);
    await makePlan(context);
    const planned = events.find((event) => event.type === 'plan_summary');
    assert.deepEqual(planned?.type === 'plan_summary' && planned.rules, rules);
    assert.match(
      renderPlan(await summarisePlan(context)),
      /Cutover: 2026-06-01 18:00:00 UTC, passed[\s\S]*Conflicts: the source/,
    );
  });

  it('keeps to the width of the terminal', async (t) => {
    const { status, clock } = await open(t, 'cutover: { at: "2026-06-01" }\ntimezone: Europe/Paris');
    for (const line of renderStatus(await status(), clock.now(), 80).split('\n')) assert.ok(line.length <= 80, line);
  });

  it('says when it may write and when the next run is due', async (t) => {
    const spec = 'run: { windows: [{ from: "22:00", to: "06:00" }], delta: { cron: "0 3 * * *" } }';
    const { status, clock } = await open(t, spec);
    const closed = await status();
    assert.deepEqual(closed.window, { open: false, until: '2026-06-01T22:00:00.000Z' });
    assert.equal(closed.nextRun, '2026-06-02T03:00:00.000Z');
    clock.set('2026-06-01T23:00:00Z');
    const later = await status();
    assert.deepEqual(later.window, { open: true, until: '2026-06-02T06:00:00.000Z' });
    assert.match(renderStatus(later, clock.now()), /open until 2026-06-02 06:00:00 UTC, 7 h/);
  });
});
