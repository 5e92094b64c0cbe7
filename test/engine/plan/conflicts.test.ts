import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { RunContext } from '../../../src/engine/context.ts';
import { summarisePlan } from '../../../src/engine/plan/summarise-plan.ts';
import { readStatus } from '../../../src/engine/status/read-status.ts';
import type { Change } from '../../../src/model/change.ts';
import { haloClient } from '../../support/halo-client.ts';
import { openSides } from '../../support/open-sides.ts';

interface HaloTicket {
  id: number;
  summary: string;
  status_id: number;
  last_update: string;
}

interface Row {
  id: number;
  ticket_id: number;
  note: string;
  customfields?: { value: unknown }[];
}

/** One migrated ticket that both sides can change. */
async function openBoth(t: TestContext, onConflict?: string) {
  const sides = await openSides(t, { tickets: 4 });
  const end: Record<string, string> =
    onConflict === undefined ? {} : { 'version: 1': `version: 1\nrun: { onConflict: ${onConflict} }` };
  const spec = await sides.spec(end);
  await sides.migrate(spec, 'tickets');
  const halo = haloClient(sides.ready.halo);
  const row = await sides.within(spec, async ({ store }: RunContext) => {
    const rows = await store.pageLedger('tickets', null, 100);
    return rows.find(({ kind }) => kind === 'create');
  });
  const id = Number(row?.targetId);
  const source = Number(row?.key.id);
  sides.takeFindings();
  return {
    sides,
    spec,
    halo,
    source,
    inHalo: async () => (await sides.records<HaloTicket>('halo', 'tickets')).find((ticket) => ticket.id === id),
    person: (changes: Record<string, unknown>) => halo.post('Tickets', { id, ...changes }),
    atSource: (changes: Record<string, unknown>) => sides.edit('tickets', [{ id: source, ...changes }]),
    standing: () => sides.within(spec, async (context) => (await readStatus(context, null)).conflicts),
    async migrate(): Promise<Change | undefined> {
      const changes = await sides.migrate(spec, 'tickets');
      return changes.find(({ key }) => key.id === String(source));
    },
  };
}

const timeout = 120_000;

test('a property that somebody changed in the target and that changed at the source stays, and is told once', {
  timeout,
}, async (t) => {
  const { sides, person, atSource, migrate, inHalo, source, standing } = await openBoth(t);
  assert.equal(await standing(), 0);
  await person({ summary: 'By hand' });
  await atSource({ subject: 'From the source', priority: 'low' });
  const change = await migrate();
  assert.deepEqual(
    change?.conflicts?.map(({ field, decision }) => [field, decision]),
    [['summary', 'keep']],
  );
  assert.ok(!change.fields.includes('summary') && change.fields.includes('priority_id'), String(change.fields));
  assert.equal((await inHalo())?.summary, 'By hand');
  assert.deepEqual(
    sides.takeFindings().flatMap(({ code, message }) => (code === 'W_CONFLICT' ? [message] : [])),
    ["Summary was changed both in the target and at the source: the target's value stays. (1)"],
  );

  assert.equal(await migrate(), undefined);
  await person({ summary: 'By hand again' });
  assert.equal(await migrate(), undefined);
  assert.equal(await standing(), 1, 'it still stands, although this plan did not find it again');
  assert.deepEqual(
    sides.takeFindings().filter(({ code }) => code === 'W_CONFLICT'),
    [],
  );

  await atSource({ subject: 'From the source again' });
  assert.deepEqual(
    (await migrate())?.conflicts?.map(({ field }) => field),
    ['summary'],
  );
  assert.equal((await inHalo())?.summary, 'By hand again');
  assert.equal(await standing(), 1, 'one property is one conflict, however often it is found');
  await atSource({ subject: 'By hand again' });
  await migrate();
  assert.equal(await standing(), 0, 'both sides agree');
  assert.ok(source > 0);
});

test('what somebody brought in line with the source is not sent, and no conflict', { timeout }, async (t) => {
  const { sides, person, atSource, migrate, inHalo } = await openBoth(t);
  await person({ summary: 'The same' });
  await atSource({ subject: 'The same' });
  const before = await inHalo();
  const change = await migrate();
  assert.deepEqual([change?.fields.includes('summary'), change?.conflicts], [false, undefined]);
  assert.equal((await inHalo())?.summary, before?.summary);
  assert.equal(await migrate(), undefined);
  assert.deepEqual(
    sides.takeFindings().filter(({ code }) => code === 'W_CONFLICT'),
    [],
  );
});

test('an edit in the target that the source knows nothing of stays', { timeout }, async (t) => {
  const { person, atSource, migrate, inHalo } = await openBoth(t);
  await person({ summary: 'By hand' });
  await atSource({ priority: 'low' });
  const change = await migrate();
  assert.deepEqual(change?.conflicts, undefined);
  assert.equal((await inHalo())?.summary, 'By hand');
});

test('overwrite writes the source over it and says so', { timeout }, async (t) => {
  const { sides, person, atSource, migrate, inHalo, standing } = await openBoth(t, 'overwrite');
  await person({ summary: 'By hand' });
  await atSource({ subject: 'From the source' });
  const change = await migrate();
  assert.deepEqual(
    change?.conflicts?.map(({ decision }) => decision),
    ['overwrite'],
  );
  assert.equal((await inHalo())?.summary, 'From the source');
  assert.equal(await standing(), 0, 'it was overwritten');
  assert.equal(sides.takeFindings().filter(({ code }) => code === 'W_CONFLICT').length, 1);
});

test('fail leaves the record as it is', { timeout }, async (t) => {
  const { person, atSource, migrate, inHalo, standing } = await openBoth(t, 'fail');
  await person({ summary: 'By hand' });
  await atSource({ subject: 'From the source', priority: 'low' });
  const before = await inHalo();
  const change = await migrate();
  assert.equal(change?.action, 'fail');
  assert.deepEqual(
    change.problems.map(({ code }) => code),
    ['E_CONFLICT'],
  );
  assert.deepEqual(await inHalo(), before);
  assert.equal(await standing(), 1);
  await person({ summary: 'From the source' });
  await migrate();
  assert.equal(await standing(), 0, 'somebody settled it');
});

test('the plan shows the three values to whoever asks, and names the property to everybody', { timeout }, async (t) => {
  const { sides, spec, person, atSource, migrate } = await openBoth(t);
  await person({ summary: 'By hand' });
  await atSource({ subject: 'From the source' });
  await migrate();
  await sides.within(spec, async (context) => {
    const shown = await summarisePlan(context, { showValues: true });
    assert.deepEqual(
      shown.conflicts.lines.map(({ source, target }) => [source, target]),
      [['From the source', 'By hand']],
    );
    const quiet = await summarisePlan(context);
    assert.doesNotMatch(JSON.stringify(quiet), /By hand|From the source/);
    assert.deepEqual(
      quiet.conflicts.lines.map(({ field }) => field),
      ['Summary'],
    );
    assert.equal(quiet.conflicts.total, 1);
  });
});

test('a comment that somebody edited in the target stays when its text changes at the source', {
  timeout,
}, async (t) => {
  const { sides, halo, migrate } = await openBoth(t);
  const action = (await sides.records<Row>('halo', 'actions')).find(
    (row) => row.customfields?.some(({ value }) => /:comment:\d+$/.test(String(value))) && row.ticket_id === 1,
  );
  const id = Number(
    /\d+$/.exec(String(action?.customfields?.find(({ value }) => /:comment:/.test(String(value)))?.value))?.[0],
  );
  const [row] = await sides.records<{ id: number }>('zendesk', 'tickets');
  assert.ok(action && id && row);
  await halo.post('Actions', { id: action.id, ticket_id: 1, note_html: '<p>By hand</p>' });
  await sides.edit('comments', [{ ticket_id: row.id, id, body: 'Redacted at the source' }]);
  const change = await migrate();
  assert.deepEqual(
    change?.conflicts?.map(({ field }) => field),
    [`comments/${id}.note_html`],
  );
  const after = (await sides.records<Row>('halo', 'actions')).find(
    (each) => each.ticket_id === 1 && each.id === action.id,
  );
  assert.match(after?.note ?? '', /By hand/);
  assert.equal(await migrate(), undefined);
});

test('a verification counts what was left to somebody as announced', { timeout }, async (t) => {
  const { sides, spec, person, atSource, migrate } = await openBoth(t);
  await person({ summary: 'By hand' });
  await atSource({ subject: 'From the source' });
  await migrate();
  const { entities } = await sides.verify(spec);
  assert.deepEqual([entities.tickets.different, entities.tickets.missing], [0, 0]);
  assert.ok(entities.tickets.accepted > 0);
});

test('an update of what nobody touched reads each record once, and plans without updates read none', {
  timeout,
}, async (t) => {
  const { sides, atSource, migrate } = await openBoth(t);
  await atSource({ priority: 'low' });
  await migrate();
  const reads = async () =>
    (await sides.requests('halo')).filter(({ method, path }) => method === 'GET' && path.includes('ticketids=')).length;
  const before = await reads();
  await migrate();
  assert.equal(await reads(), before);
});
