import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { judgeUnfinished } from '../../../src/engine/apply/judge-unfinished.ts';
import { isRecovered } from '../../../src/engine/plan/compare-recovered.ts';
import { Failure } from '../../../src/model/failure.ts';
import type { TargetReader } from '../../../src/model/target-reader.ts';
import { MemoryTarget, type MemoryTargetOptions, type Standing } from '../../support/memory-target.ts';
import { planTickets } from '../../support/migrate-tickets.ts';
import { sampleChange, sampleComment, sampleDesired, sampleHeader } from '../../support/samples.ts';

const tickets = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sampleDesired('tickets', `${i + 1}`, {
      marker: `test:acme:ticket:${i + 1}`,
      children: [sampleComment(`c${i + 1}`)],
    }),
  );

async function openCanary(
  t: TestContext,
  options: MemoryTargetOptions & { tickets?: number; outgoing?: number | 'unchecked'; stopWhen?: string } = {},
) {
  const target = new MemoryTarget({ hint: { records: 2, bytes: 1e6 }, ...options });
  const canary = { tickets: options.tickets ?? 3, outgoing: options.outgoing ?? 0 };
  const stopWhen = { failed: options.stopWhen ?? '10%', ofLast: 500 };
  const engine = await planTickets(t, tickets(8), { target, spec: { canary, stopWhen } });
  const flown = () => engine.events.filter((event) => event.type === 'canary');
  const numbers = () => target.list('tickets').map(({ marker }) => marker?.split(':').at(-1));
  return { ...engine, target, flown, numbers };
}

/** Runs `then` before the target is first read back. */
function beforeReading(target: MemoryTarget, then: () => void): void {
  const { reader } = target;
  const read = reader.read.bind(reader);
  let done = false;
  Object.assign(reader, {
    read: (...args: Parameters<TargetReader['read']>) => {
      if (!done) then();
      done = true;
      return read(...args);
    },
  });
}

const first = (target: MemoryTarget) => target.list('tickets')[0] as Standing;

test('a few tickets go first and are read back; then all others go, and no canary ever again', async (t) => {
  const { context, target, flown, numbers, store } = await openCanary(t);
  let standing = 0;
  beforeReading(target, () => {
    standing = target.list('tickets').length;
  });
  const summary = await applyPlan(context);
  assert.equal(standing, 3, 'nothing but the canary stood when it was read back');
  assert.equal(summary.entities.tickets?.create, 8);
  assert.deepEqual(
    flown().map(({ tickets, equal, passed, outgoing }) => [tickets, equal, passed, outgoing]),
    [[3, 3, true, null]],
  );
  assert.deepEqual(numbers(), ['1', '2', '3', '4', '5', '6', '7', '8']);

  await store.beginPlan(sampleHeader);
  await store.addChanges(
    tickets(9)
      .slice(8)
      .map((desired) => sampleChange(desired)),
  );
  await store.finishPlan();
  await applyPlan(context);
  assert.equal(flown().length, 1);
});

test('a canary that differs pauses the run, names what differs, and nothing else is written', async (t) => {
  const { context, target, store, flown } = await openCanary(t);
  beforeReading(target, () => {
    first(target).fields = { name: 'changed by a rule' };
  });
  await assert.rejects(applyPlan(context), (error: Failure) => {
    assert.deepEqual([error.code, error.exitCode], ['E_CANARY', 1]);
    assert.match(error.message, /tickets\/1: name \(1 → https:\/\/acme\.haloitsm\.test\/tickets\/t1\)/);
    return true;
  });
  assert.equal(target.list('tickets').length, 3);
  assert.equal((await store.countResults()).tickets?.pending, 5);
  assert.equal(flown()[0]?.different, 1);
});

test('after a mend the next plan brings the canary up to date, and what was missing of it', async (t) => {
  const { context, target, store } = await openCanary(t);
  beforeReading(target, () => {
    first(target).fields = { name: 'changed by a rule' };
  });
  await assert.rejects(applyPlan(context), { code: 'E_CANARY' });
  assert.equal(await judgeUnfinished(context), 'replan');
  const [wrong, right] = await store.ledger('tickets', ['1', '2']);
  assert.ok(wrong && isRecovered(wrong), 'it is read back by the next plan, and never made again');
  assert.deepEqual(await store.children([{ entity: 'tickets', id: '1' }]), []);
  assert.ok(right?.complete);

  await store.beginPlan(sampleHeader, { supersede: true });
  const all = tickets(8).map((desired) =>
    sampleChange(desired, { action: desired.key.id === '1' ? 'update' : 'create' }),
  );
  await store.addChanges(all);
  await store.finishPlan();
  await applyPlan(context);
  assert.equal(first(target).fields.name, 'tickets 1');
  assert.equal(target.list('tickets').length, 8);
  assert.equal(target.list('comments').length, 8);
});

test('who accepts the difference goes on with the same plan', async (t) => {
  const { context, target, numbers } = await openCanary(t);
  beforeReading(target, () => {
    first(target).fields = { name: 'changed by a rule' };
  });
  await assert.rejects(applyPlan(context, { acceptCanary: true }), { code: 'E_CANARY' }, 'nothing was shown before');
  await assert.rejects(applyPlan(context, { command: 'schedule' }), { code: 'E_CANARY' }, 'nobody has gone on with it');
  assert.equal(await judgeUnfinished(context, { mend: false }), 'finish');
  await applyPlan(context, { acceptCanary: true });
  assert.equal(numbers().length, 8);
});

test('a second copy of a canary is found', async (t) => {
  const { context, target } = await openCanary(t);
  beforeReading(target, () => target.records.set('copy', { ...first(target), id: 'copy' }));
  await assert.rejects(applyPlan(context), /tickets\/1 stands 2 times: .*\/t1, .*\/copy/);
});

test('mail about the canary pauses the run; once it is mended only fresh tickets can show it', async (t) => {
  const { context, target, flown } = await openCanary(t);
  let isMailing = true;
  const mails: { id: string; ticketId: string; createdAt: null }[] = [];
  beforeReading(target, () => {
    if (isMailing) mails.push({ id: 'm1', ticketId: first(target).id, createdAt: null });
  });
  target.reader.outgoing = async function* () {
    yield [...mails, { id: 'm2', ticketId: 'somebody else’s', createdAt: null }];
  };
  await assert.rejects(applyPlan(context), /1 message left .* about https:\/\/acme\.haloitsm\.test\/tickets\/t1/);
  isMailing = false;
  await judgeUnfinished(context);
  await applyPlan(context);
  assert.deepEqual(
    flown().map(({ tickets, outgoing, passed }) => [tickets, outgoing, passed]),
    [
      [3, 1, false],
      [6, 0, true],
    ],
  );
});

test('announced mail is allowed', async (t) => {
  const { context, target, flown } = await openCanary(t, { outgoing: 1 });
  target.reader.outgoing = async function* () {
    yield [{ id: 'm1', ticketId: first(target).id, createdAt: null }];
  };
  await applyPlan(context);
  assert.deepEqual([flown()[0]?.outgoing, flown()[0]?.passed], [1, true]);
});

function refusingMail(target: MemoryTarget, code: string) {
  const mail = { asked: 0, refused: true };
  target.reader.outgoing = async function* () {
    mail.asked += 1;
    if (mail.refused) throw new Failure({ code, message: 'Halo refuses /Outgoing (403)', hint: 'Give it the role.' });
    yield [];
  };
  return mail;
}

test('where nobody can say whether mail left the run pauses, and says how to go on', async (t) => {
  const { context, target, flown, numbers } = await openCanary(t);
  const mail = refusingMail(target, 'E_PERMISSION');
  await assert.rejects(applyPlan(context), ({ code, message, hint }: Failure) => {
    assert.equal(code, 'E_CANARY');
    assert.match(message, /arrived, but .*\n {2}whether mail left because of them cannot be told: Halo refuses/);
    assert.match(hint ?? '', /Give it the role\. .*run\.canary\.outgoing: unchecked.*--accept-canary/);
    return true;
  });
  assert.deepEqual(numbers(), ['1', '2', '3']);
  mail.refused = false;
  await judgeUnfinished(context);
  await applyPlan(context);
  assert.deepEqual(
    flown().map(({ tickets, outgoing, passed }) => [tickets, outgoing, passed]),
    [
      [3, null, false],
      [3, 0, true],
    ],
  );
  assert.equal(numbers().length, 8);
});

test('mail is not looked for where the spec says so', async (t) => {
  const { context, target, flown, numbers } = await openCanary(t, { outgoing: 'unchecked' });
  const mail = refusingMail(target, 'E_PERMISSION');
  await applyPlan(context);
  assert.equal(mail.asked, 0);
  assert.deepEqual([flown()[0]?.outgoing, flown()[0]?.allowed, flown()[0]?.passed], [null, null, true]);
  assert.equal(numbers().length, 8);
});

test('a target that is away when mail is looked for ends the run, and the canary is not over', async (t) => {
  const { context, target, flown, numbers } = await openCanary(t);
  const mail = refusingMail(target, 'E_TARGET_UNREACHABLE');
  await assert.rejects(applyPlan(context), { code: 'E_TARGET_UNREACHABLE' });
  assert.deepEqual([numbers().length, flown().length], [3, 0]);
  mail.refused = false;
  await applyPlan(context);
  assert.deepEqual(
    flown().map(({ outgoing, passed }) => [outgoing, passed]),
    [[0, true]],
  );
  assert.equal(numbers().length, 8);
});

test('a run that was stopped in its canary goes on with the same one', async (t) => {
  const { context, target, run, numbers, events } = await openCanary(t, {
    onBatch: ([intent]) => {
      if (intent?.key.id === '3') run.controls.stop();
    },
  });
  await assert.rejects(applyPlan(context), { code: 'E_INTERRUPTED' });
  const standing = target.list('tickets').length;
  const again = { ...context, stopping: () => false, signal: new AbortController().signal };
  let flew = 0;
  beforeReading(target, () => {
    flew = numbers().length;
  });
  await applyPlan(again);
  assert.deepEqual([standing, flew, numbers().length], [3, 3, 8]);
  assert.equal(events.filter((event) => event.type === 'canary').length, 1);
});

test('a record that fails for a reason of its own does not hold the others back', async (t) => {
  const { context, flown } = await openCanary(t, {
    fault: ({ key }) => (key.id === '2' ? { kind: 'reject' } : undefined),
    stopWhen: '50%',
  });
  const summary = await applyPlan(context);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [7, 1]);
  assert.deepEqual([flown()[0]?.failed, flown()[0]?.equal, flown()[0]?.passed], [1, 2, true]);
});

test('more failures than any other records may have hold the others back', async (t) => {
  const { context, target } = await openCanary(t, {
    fault: ({ key }) => (key.id === '2' ? { kind: 'reject' } : undefined),
  });
  await assert.rejects(applyPlan(context), /1 ticket of 3 failed, each with its reason above \(run\.stopWhen: 10%\)/);
  assert.equal(target.list('tickets').length, 2);
});

test('a canary of which nobody knows the whole has not passed: the same command looks for it first, then goes on', async (t) => {
  let isSilent = true;
  const { context, target, flown, numbers } = await openCanary(t, {
    fault: ({ key }) => (isSilent && key.id === '2' ? { kind: 'silence' } : undefined),
  });
  await assert.rejects(applyPlan(context), { code: 'E_CANARY', message: /nobody knows what came of 1 of 3 tickets/ });
  assert.equal(target.list('tickets').length, 3);
  isSilent = false;
  assert.equal(await judgeUnfinished(context), 'finish');
  await applyPlan(context, { command: 'schedule' });
  assert.deepEqual(
    flown().map(({ unknown, equal, passed }) => [unknown, equal, passed]),
    [
      [1, 2, false],
      [0, 3, true],
    ],
  );
  assert.deepEqual(numbers(), ['1', '2', '3', '4', '5', '6', '7', '8']);
});

test('who was told that a ticket of the canary is unknown may go on without it', async (t) => {
  const { context, store, target } = await openCanary(t, {
    fault: ({ key }) => (key.id === '2' ? { kind: 'silence' } : undefined),
  });
  await assert.rejects(applyPlan(context, { acceptCanary: true }), { code: 'E_CANARY' }, 'nothing was shown before');
  const standing = target.list('tickets')[1];
  if (standing) target.records.set('double', { ...standing, id: 'double' });
  await assert.rejects(applyPlan(context), { code: 'E_CANARY' }, 'it stands twice, and so stays unknown');
  const summary = await applyPlan(context, { acceptCanary: true });
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.unknown], [7, 1]);
  assert.equal((await store.countResults()).tickets?.pending, 0);
});

test('a canary of which nothing arrived is flown again', async (t) => {
  let isFaulty = true;
  const { context, store, flown } = await openCanary(t, {
    tickets: 20,
    fault: () => (isFaulty ? { kind: 'reject' } : undefined),
  });
  await applyPlan(context);
  isFaulty = false;
  await store.beginPlan(sampleHeader);
  await store.addChanges(tickets(8).map((desired) => sampleChange(desired)));
  await store.finishPlan();
  await applyPlan(context);
  assert.deepEqual(
    flown().map(({ equal, failed }) => [equal, failed]),
    [
      [0, 8],
      [8, 0],
    ],
  );
});

test('of a canary that was deleted in the target everything is made again', async (t) => {
  const { context, target, store } = await openCanary(t);
  beforeReading(target, () => {
    first(target).fields = { name: 'changed by a rule' };
  });
  await assert.rejects(applyPlan(context), { code: 'E_CANARY' });
  target.records.delete(first(target).id);
  assert.equal(await judgeUnfinished(context), 'replan');
  assert.deepEqual(await store.ledger('tickets', ['1']), []);
  assert.deepEqual(await store.children([{ entity: 'tickets', id: '1' }]), []);
});
