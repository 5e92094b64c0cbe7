import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { openProbe, probeTenant } from '../../../src/engine/probe/probe-tenant.ts';
import { sweepProbes } from '../../../src/engine/probe/sweep-probes.ts';
import { atEnd } from '../../support/at-end.ts';
import { startChild } from '../../support/start-child.ts';
import { openProbing, type Probing } from './open-probing.ts';

/** What of a probe's work stands in the tenant. */
async function standing({ scene }: Probing): Promise<string[]> {
  const rows = async (entity: string) => await scene.records('halo', entity);
  const tickets = (await rows('tickets')).filter((row) => !row.deleted && JSON.stringify(row).includes('probe:'));
  const deleted = new Set((await rows('tickets')).filter(({ deleted }) => deleted).map(({ id }) => id));
  const actions = (await rows('actions')).filter(
    ({ ticket_id, outcome }) => deleted.has(ticket_id) && outcome !== 'Logged',
  );
  const files = (await rows('attachments')).filter((row) => JSON.stringify(row).includes('probe'));
  return [...tickets, ...actions, ...files].map((row) => JSON.stringify(row));
}

for (const [profile, odd] of [
  ['modern', ['Our key in lists of comments']],
  [
    'legacy',
    ['Filter by batch number', 'Filter by our key', 'Our key in lists of tickets', 'Our key in lists of comments'],
  ],
  ['hostile', ['Our key in lists of tickets', 'Our key in lists of comments', 'A file inside its comment']],
] as const) {
  test(`a probe learns how a ${profile} tenant behaves, and leaves nothing`, async (t) => {
    const probing = await openProbing(t, { profile, switches: { gatewayTimeout: 0 } });
    const { context, events, close } = await probing.open();
    atEnd(t, close);

    const { facts, left } = await probeTenant(context, await openProbe(context));

    assert.equal(facts.length, 19);
    assert.deepEqual(
      facts.filter(({ fine }) => !fine).map(({ title }) => title),
      odd,
    );
    assert.deepEqual(
      left.map(({ what }) => what),
      ['inline image'],
    );
    assert.deepEqual(await standing(probing), []);
    assert.deepEqual(await context.store.openIntents(10), []);
    assert.equal(await context.store.countLedger('tickets'), 0);
    assert.equal(events.filter(({ type }) => type === 'probe_fact').length, 19);
    assert.equal(context.store.capabilities.get('files.inside')?.value, profile !== 'hostile');
    const effects = (await probing.scene.effects()) as { entity: string }[];
    const loud = effects.filter(({ entity }) => entity === 'ticket' || entity === 'action');
    if (profile === 'modern') assert.deepEqual(loud, []);
  });
}

test('a tenant that keeps its own dates, authors and statuses is found out', async (t) => {
  const switches = {
    dateClosed: 'ignored',
    actionDate: 'ignored',
    actionAuthor: 'agent',
    actionFields: 'never',
  } as const;
  const probing = await openProbing(t, { switches });
  const { context, close } = await probing.open();
  atEnd(t, close);

  const { facts } = await probeTenant(context, await openProbe(context));

  const odd = facts.filter(({ fine }) => !fine).map(({ title }) => title);
  assert.deepEqual(odd, [
    'Closing date of a new ticket',
    'Date of a comment',
    'Author of a comment',
    'Our key in lists of comments',
  ]);
  assert.equal(context.store.capabilities.get('tickets.keeps.dateclosed')?.value, false);
});

test('what a probe wrote is deleted also when it fails half-way, and what stays is named', async (t) => {
  const probing = await openProbing(t);
  const { context, close } = await probing.open();
  atEnd(t, close);
  await probing.scene.fault('halo', {
    match: { method: 'GET', path: '/api/TicketApproval' },
    kind: 'status',
    status: 418,
  });

  await assert.rejects(probeTenant(context, await openProbe(context)), { code: 'E_TARGET_ANSWER' });
  assert.deepEqual(await standing(probing), []);

  await probing.scene.clearFaults('halo');
  await probing.scene.fault('halo', {
    match: { method: 'DELETE', path: '/api/Tickets/*' },
    kind: 'status',
    status: 400,
  });
  const { left } = await probeTenant(context, await openProbe(context));
  assert.deepEqual(
    left.map(({ what }) => what),
    ['ticket', 'inline image'],
  );
  assert.match(left[0]?.url ?? '', /ticket/);
});

for (const [path, name] of [
  ['/api/Tickets', 'while its ticket is on the way'],
  ['/api/Actions', 'while its comments are on the way'],
  ['/api/Attachment/image', 'before it deletes anything'],
] as const) {
  test(`of a probe that is killed ${name} the next look removes all`, async (t) => {
    const probing = await openProbing(t);
    const { scene } = probing;
    await scene.fault('halo', { match: { method: 'POST', path }, kind: 'commit-then-drop', status: 504, times: 1 });
    await scene.fault('halo', { match: { method: 'GET', path: '/api/*' }, kind: 'slow', delayMs: 8_000 });
    await killDuring(t, probing, path);
    await scene.clearFaults('halo');

    const { context, close } = await probing.open();
    atEnd(t, close);
    assert.ok((await context.store.openIntents(10)).length > 0);
    const { removed, left } = await sweepProbes(context);

    assert.deepEqual({ removed, left }, { removed: 1, left: [] });
    assert.deepEqual(await standing(probing), []);
    assert.deepEqual(await context.store.openIntents(10), []);
  });
}

test('an apply removes what a killed probe left, and makes no record of it', async (t) => {
  const probing = await openProbing(t);
  await probing.scene.fault('halo', { match: { method: 'GET', path: '/api/*' }, kind: 'slow', delayMs: 8_000 });
  await killDuring(t, probing, '/api/Actions');
  await probing.scene.clearFaults('halo');
  const { context, close } = await probing.open();
  atEnd(t, close);

  await makePlan(context);
  await applyPlan(context);

  assert.deepEqual(await standing(probing), []);
  assert.deepEqual(
    (await context.store.pageLedger('tickets', null, 100)).filter(({ key }) => key.id.startsWith('probe:')),
    [],
  );
});

test('a spec that names no place for a probe is refused, and so is one that does not stand', async (t) => {
  const probing = await openProbing(t);
  const { context, close } = await probing.open();
  atEnd(t, close);
  const { migration } = context;
  const before = await probing.scene.writes();
  const target = migration.target as { probe?: { client: string; user: string; ticketType?: string } };
  const probe = target.probe as { client: string; user: string };

  target.probe = { ...probe, client: 'Nobody' };
  await assert.rejects(openProbe(context), { code: 'E_PROBE', message: /no client "Nobody"/ });
  target.probe = { ...probe, user: 'nobody@acme.example' };
  await assert.rejects(openProbe(context), { code: 'E_PROBE', message: /no user with the address nobody@acme/ });
  target.probe = { ...probe, ticketType: 'Wish' };
  await assert.rejects(openProbe(context), { code: 'E_PROBE', message: /no ticket type "Wish"/, hint: /Incident/ });
  delete target.probe;
  await assert.rejects(openProbe(context), { code: 'E_PROBE', message: /does not say where/, hint: /target:/ });
  assert.equal(await probing.scene.writes(), before);
});

/** Kills a probing process once the tenant has answered a write to this path. */
async function killDuring(t: TestContext, { scene, spec }: Probing, path: string): Promise<void> {
  const child = await startChild(t, new URL('./probing-child.ts', import.meta.url), {
    spec,
    state: scene.state,
    env: scene.env,
  });
  const isReached = async () =>
    (await scene.requests('halo')).some((request) => request.method === 'POST' && request.path === path);
  while (!(await isReached())) await sleep(10);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
