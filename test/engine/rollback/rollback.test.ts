import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pullSnapshot } from '../../../src/engine/pull/pull-snapshot.ts';
import { planRollback } from '../../../src/engine/rollback/rollback.ts';
import type { KeptRecord } from '../../../src/engine/rollback/rollback-run.ts';
import { formatKey } from '../../../src/model/entity.ts';
import { sampleIntent } from '../../support/samples.ts';
import { ledgerSize, migrated, rollBack, tenant } from './taken-back.ts';

const timeout = 120_000;

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`everything that was created goes, and nothing else: ${profile}`, { timeout }, async (t) => {
    const { sides, spec, before } = await migrated(t, { profile });
    const planned = await rollBack(sides, spec, { plan: true });
    const done = await rollBack(sides, spec);
    assert.deepEqual(done.kept, []);
    assert.deepEqual(await tenant(sides), before);
    assert.deepEqual(planned.summary.entities, done.summary.entities);
    assert.deepEqual(await sides.effects(), []);
    assert.equal(await sides.within(spec, ledgerSize), 0);
  });
}

test('a plan says that it does not count what may stand unheard', { timeout }, async (t) => {
  const { sides, spec } = await migrated(t, { tickets: 4 });
  sides.takeFindings();
  const told = () => sides.takeFindings().filter(({ code }) => code === 'W_OPEN_WRITES').length;
  await rollBack(sides, spec, { plan: true });
  assert.equal(told(), 0);
  await sides.within(spec, ({ store }) => store.intend([sampleIntent('unheard')]));
  await rollBack(sides, spec, { plan: true });
  assert.equal(told(), 1);
});

test('comments are told as ours where the tenant shows no keys on them', { timeout }, async (t) => {
  const { sides, spec, before } = await migrated(t, { switches: { actionFields: 'never' } });
  assert.deepEqual((await rollBack(sides, spec)).kept, []);
  assert.deepEqual((await tenant(sides)).actions, before.actions);
});

test('what was rolled back can be applied again', { timeout }, async (t) => {
  const { sides, spec } = await migrated(t);
  const names = async () =>
    Object.fromEntries(
      Object.entries(await tenant(sides)).map(([kind, rows]) => [
        kind,
        rows
          .map((row) =>
            JSON.stringify(
              (row as { name?: unknown; summary?: unknown; note?: unknown }).name ??
                (row as { summary?: unknown }).summary ??
                (row as { note?: unknown }).note,
            ),
          )
          .toSorted(),
      ]),
    );
  const first = await names();
  await rollBack(sides, spec);
  await sides.migrate(spec, 'tickets');
  assert.deepEqual(await names(), first);
  const { entities, doubles } = await sides.verify(spec);
  assert.deepEqual([entities.tickets.different, entities.tickets.missing, doubles], [0, 0, 0]);
});

test('what people changed, answered or hung their own work on stays, with what it belongs to', {
  timeout,
}, async (t) => {
  const { sides, spec, halo } = await migrated(t);
  const rows = await sides.within(spec, ({ store }) => store.pageLedger('tickets', null, 100));
  const [edited, answered, handled, ...rest] = rows.filter(({ kind }) => kind === 'create');
  const contact = await sides.within(spec, async ({ store }) => {
    const contacts = (await store.pageLedger('contacts', null, 100)).filter(({ kind }) => kind === 'create');
    return contacts.at(-1);
  });
  assert.ok(edited && answered && handled && contact && rest.length > 0);
  await halo.post('Tickets', { id: Number(edited.targetId), summary: 'By hand' });
  await halo.post('Actions', {
    ticket_id: Number(answered.targetId),
    outcome: 'Private Note',
    note: 'Somebody was here',
  });
  await halo.post('Tickets', {
    summary: 'A new one',
    details: 'New',
    user_id: Number(contact.targetId),
    tickettype_id: 1,
  });
  const own = (await sides.records<{ id: number; summary: string }>('halo', 'tickets')).find(
    (row) => row.summary === 'A new one',
  );
  const planned = await rollBack(sides, spec, { plan: true });
  const { kept, summary } = await rollBack(sides, spec);
  const whyOf = new Map<string, string>(kept.map(([key, why]) => [key, why]));
  assert.equal(whyOf.get(formatKey(edited.key)), 'edited');
  assert.deepEqual(kept.find(([key]) => key === formatKey(edited.key))?.[2], ['summary']);
  assert.equal(whyOf.get(formatKey(answered.key)), 'answered');
  assert.equal(whyOf.get(formatKey(contact.key)), 'used');
  assert.equal(summary.entities.tickets?.kept, 2);
  assert.equal(summary.entities.tickets?.deleted, rest.length + 1);
  const counted = ({ entities: { customFields: _, ...others } }: typeof summary) => others;
  assert.deepEqual(counted(planned.summary), counted(summary));
  const left = await tenant(sides);
  const ids = (left.tickets as { id: number }[]).map(({ id }) => String(id));
  assert.ok([edited.targetId, answered.targetId, String(own?.id)].every((id) => ids.includes(id ?? '')));
  assert.ok((left.users as { id: number }[]).some(({ id }) => String(id) === contact.targetId));
});

test('who wrote in a ticket that stays does too', { timeout }, async (t) => {
  const { sides, spec, halo } = await migrated(t);
  const rows = async (entity: 'tickets' | 'contacts') =>
    (await sides.within(spec, ({ store }) => store.pageLedger(entity, null, 100))).filter(
      ({ kind, key }) => kind === 'create' && key.id !== 'default',
    );
  const [ticket] = await rows('tickets');
  const source = await sides.records<{ id: number; requester_id: number }>('zendesk', 'tickets');
  const requester = source.find(({ id }) => String(id) === ticket?.key.id)?.requester_id;
  const writer = (await rows('contacts')).find(({ key }) => key.id !== String(requester));
  assert.ok(ticket && writer);
  const ids = { id: 990_001, ticket_id: Number(ticket.key.id), author_id: Number(writer.key.id) };
  await sides.edit('comments', [{ ...ids, body: 'Me too', public: true }]);
  await sides.migrate(spec, 'tickets');
  await halo.post('Actions', {
    ticket_id: Number(ticket.targetId),
    outcome: 'Private Note',
    note: 'Somebody was here',
  });

  const planned = await rollBack(sides, spec, { plan: true });
  const { kept } = await rollBack(sides, spec);

  for (const list of [planned.kept, kept]) {
    const whyOf = new Map<string, string>(list.map(([key, why]) => [key, why]));
    assert.deepEqual([whyOf.get(formatKey(ticket.key)), whyOf.get(formatKey(writer.key))], ['answered', 'used']);
  }
  const users = (await tenant(sides)).users as { id: number }[];
  assert.ok(users.some(({ id }) => String(id) === writer.targetId));
});

test('of several runs one alone can be taken back', { timeout }, async (t) => {
  const { sides, spec } = await migrated(t);
  const before = await tenant(sides);
  const [first] = await sides.records<Record<string, unknown>>('zendesk', 'tickets');
  await sides.edit('tickets', [{ ...first, id: 990_001, subject: 'Later' }]);
  await sides.migrate(spec, 'tickets');
  const runs = await sides.within(spec, ({ store }) => store.runs());
  const last = runs.at(-1);
  assert.ok(last && runs.length >= 2);
  const { summary, kept } = await rollBack(sides, spec, { scope: last.id });
  assert.deepEqual([summary.entities.tickets?.deleted, kept], [1, []]);
  assert.deepEqual((await tenant(sides)).tickets?.length, before.tickets?.length);
  await assert.rejects(rollBack(sides, spec, { scope: 'nonsense' }), { code: 'E_RUN_UNKNOWN' });
});

test('fields are taken off the forms and deleted; options that were added stay', { timeout }, async (t) => {
  const { sides, spec, before } = await migrated(
    t,
    { tenant: 'unprepared', tickets: 6 },
    { 'prepare:': 'prepare:\n  customFields: true' },
  );
  const shown = (rows: unknown[] = []) => (rows as { fields?: unknown[] }[]).map(({ fields }) => fields?.length);
  const during = await tenant(sides);
  assert.notDeepEqual(shown(during.tickettypes), shown(before.tickettypes));
  assert.ok((during.fields?.length ?? 0) > (before.fields?.length ?? 0));
  const { kept } = await rollBack(sides, spec);
  assert.deepEqual(
    kept.filter(([key]) => !key.startsWith('customFields/options:')),
    [],
  );
  const after = await tenant(sides);
  assert.deepEqual(shown(after.tickettypes), shown(before.tickettypes));
  assert.deepEqual(after.fields?.length, before.fields?.length);
});

test('what the target refuses to delete is told and stays ours; a lost answer makes no difference', {
  timeout,
}, async (t) => {
  const { sides, spec } = await migrated(t, { tickets: 6 });
  await sides.fault('halo', {
    match: { method: 'DELETE', path: '/api/Users/*' },
    kind: 'status',
    status: 400,
    body: 'in use',
  });
  await sides.fault('halo', { match: { method: 'DELETE', path: '/api/Tickets/*' }, kind: 'commit-then-drop', nth: 2 });
  const { kept, summary } = await rollBack(sides, spec);
  assert.ok(summary.entities.contacts && summary.entities.contacts.refused > 0);
  assert.equal(summary.entities.contacts.deleted, 0);
  assert.equal(summary.entities.tickets?.unknown, 0);
  assert.ok(kept.filter(([key]) => key.startsWith('contacts/')).every(([, why]) => why === 'refused'));
  const rows = await sides.within(spec, ({ store }) => store.countLedger('contacts'));
  assert.equal(rows, summary.entities.contacts.refused);
  await sides.clearFaults('halo');
  assert.deepEqual((await rollBack(sides, spec)).kept, []);
});

test('what a plan has recovered from the target after a lost state can be taken back', { timeout }, async (t) => {
  const { sides, spec, before } = await migrated(t, { tickets: 6 });
  sides.loseState();
  await sides.migrate(spec, 'tickets');
  const { kept } = await rollBack(sides, spec);
  assert.deepEqual(
    kept.filter(([key]) => /^(tickets|articles|contacts)/.test(key)),
    [],
  );
  assert.deepEqual((await tenant(sides)).tickets, before.tickets);
});

test('whoever asks for values sees what was written beside what stands now, where the source still has it', {
  timeout,
}, async (t) => {
  const { sides, spec, halo } = await migrated(t, { tickets: 4 });
  const rows = await sides.within(spec, ({ store }) => store.pageLedger('tickets', null, 100));
  const [ticket] = rows.filter(({ kind }) => kind === 'create');
  assert.ok(ticket);
  const before = (await sides.records<{ id: number; summary: string }>('halo', 'tickets')).find(
    ({ id }) => String(id) === ticket.targetId,
  );
  await halo.post('Tickets', { id: Number(ticket.targetId), summary: 'By hand', priority_id: 4 });
  const shown = async (showValues: boolean) => {
    const kept: KeptRecord[] = [];
    await sides.within(spec, (context) =>
      planRollback(context, { scope: null, showValues, onKept: (each) => kept.push(each) }),
    );
    return kept.find(({ row }) => row.key.id === ticket.key.id);
  };
  const asked = await shown(true);
  assert.deepEqual([asked?.was?.Summary, asked?.now.Summary], [before?.summary, 'By hand']);
  assert.equal((await shown(false))?.was, undefined);
  await sides.edit('tickets', [{ id: Number(ticket.key.id), subject: 'Another one' }]);
  await sides.within(spec, (context) => pullSnapshot(context));
  assert.equal((await shown(true))?.was?.Summary, undefined);
});
