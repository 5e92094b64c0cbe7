import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { exitCodeOfApply } from '../../../src/engine/apply/summarize.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { writeReport } from '../../../src/engine/report/write-report.ts';
import { verifyMigration } from '../../../src/engine/verify/verify-migration.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Store } from '../../../src/model/store.ts';
import { openExport } from '../../sources/files/open-export.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { storeOptions } from '../../support/open-test-store.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Row {
  id?: string;
  who?: string;
  title?: string;
  kind?: string;
  replies?: object[];
}

const evil = '$string([1..99999999])';
const streams = {
  contacts: [
    { path: 'people.jsonl', id: 'id', fields: { name: 'name', emails: 'mail' }, where: '$exists(kind) ? kind : true' },
  ],
  tickets: [
    {
      path: 'tickets.jsonl',
      id: 'id',
      fields: { subject: `kind = "evil" ? ${evil} : title`, status: '"open"', requesterId: 'who' },
      comments: [{ each: 'replies', id: 'id', fields: { body: 'text = "evil" ? [1..99999999] : text', public: true } }],
    },
  ],
};
const lines = (rows: (object | string)[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
const reply = (id: string, text = 'fine') => ({ id, text });

/** Ticket 3 and a message of ticket 5 take everything, one has no id, one line is torn; nobody can read who bob is. */
const broken: (Row | string)[] = [
  { id: '1', who: 'ann', title: 'fine', replies: [reply('c1')] },
  { who: 'ann', title: 'no id' },
  { id: '3', who: 'ann', title: 'endless', kind: 'evil' },
  '{"id":"4","who":',
  { id: '5', who: 'ann', title: 'evil reply', replies: [reply('c5', 'evil')] },
  { id: '6', who: 'bob', title: 'of somebody' },
];
const mended: Row[] = [
  { id: '1', who: 'ann', title: 'fine', replies: [reply('c1')] },
  { id: '2', who: 'ann', title: 'has an id' },
  { id: '3', who: 'ann', title: 'short' },
  { id: '4', who: 'ann', title: 'whole' },
  { id: '5', who: 'ann', title: 'good reply', replies: [reply('c5')] },
  { id: '6', who: 'bob', title: 'of somebody' },
];
const ann = { id: 'ann', name: 'Ann', mail: 'ann@acme.test' };
const bob = { id: 'bob', name: 'Bob', mail: 'bob@acme.test' };
const place = (index: number) => `tickets.jsonl#byte-${lines(broken.slice(0, index)).length + 1}`;
const unreadTickets = ['3', '5', place(1), place(3)];

/** One state and one target over the life of a test; the export changes between its runs. */
function openLife(t: TestContext) {
  const state = storeOptions(t);
  const target = new MemoryTarget();
  return async (tickets: (Row | string)[], people: object[], wrap = (source: Source) => source) => {
    const files = { 'tickets.jsonl': lines(tickets), 'people.jsonl': lines(people) };
    const { source } = await openExport(t, files, streams);
    const planner = await openPlanner(t, { state, target });
    return { ...planner, context: { ...planner.context, source: wrap(source) } };
  };
}

async function actionsOf(store: Store, entity: 'tickets' | 'contacts'): Promise<string[]> {
  const changes = await store.pageChanges({ entity }, null, 1000);
  return changes.map(({ change }) => `${change.key.id} ${change.action}`).sort();
}

/** Breaks off once, behind the first page of tickets; `cursors` are those from which tickets were pulled. */
function breakOnce(source: Source, cursors: (string | null)[]): Source {
  return {
    ...facade(source),
    async *pull(entity, cursor, signal) {
      if (entity === 'tickets') cursors.push(cursor);
      for await (const page of source.pull(entity, cursor, signal)) {
        yield page;
        if (entity === 'tickets' && cursors.length === 1) throw new Error('reset');
      }
    },
  };
}

function facade(source: Source): Source {
  return {
    account: () => source.account(),
    counts: () => source.counts(),
    pull: (...args) => source.pull(...args),
    fetch: (...args) => source.fetch(...args),
    openFile: (...args) => source.openFile(...args),
    requests: () => source.requests(),
    close: () => source.close(),
  };
}

describe('a source record that cannot be read', () => {
  it('fails in the plan, in the summaries, in the report and in verify', async (t) => {
    const open = openLife(t);
    const { context, store, events } = await open(broken, [ann, { ...bob, kind: 'neither true nor false' }]);
    const plan = await makePlan(context);
    assert.deepEqual(
      await actionsOf(store, 'tickets'),
      ['1 create', '6 create', ...unreadTickets.map((id) => `${id} fail`)].sort(),
    );
    assert.deepEqual(await actionsOf(store, 'contacts'), ['ann create', 'bob fail', 'default create']);
    assert.deepEqual([plan.entities.tickets?.failed, plan.entities.contacts?.failed], [4, 1]);
    const findings = events.flatMap((event) => (event.type === 'finding' ? event.finding : []));
    assert.ok(findings.some(({ code, message }) => code === 'E_FILES_RECORD' && /\(4 tickets, such as /.test(message)));

    const applied = await applyPlan(context);
    assert.deepEqual([applied.entities.tickets?.create, applied.entities.tickets?.failed], [2, 4]);
    assert.equal(applied.entities.contacts?.failed, 1);
    assert.equal(exitCodeOfApply(applied), 3);
    const report = JSON.parse(readFileSync((await writeReport(context, temporaryFolder(t))).json, 'utf8'));
    const failed = report.records.filter(({ status }: { status: string }) => status === 'failed');
    assert.deepEqual(
      failed.map(({ record }: { record: string }) => record).sort(),
      ['contacts/bob', ...unreadTickets.map((id) => `tickets/${id}`)].sort(),
    );
    for (const { reason } of failed) assert.match(reason, /^E_FILES_RECORD: .*cannot be read/);
    const { entities } = await verifyMigration(context, { level: 'fields' });
    assert.deepEqual([entities.tickets.expected, entities.tickets.missing], [6, 4]);
  });

  it('is remembered when the pull that met it broke off, and forgotten when it can be read', async (t) => {
    const open = openLife(t);
    const many = Array.from({ length: 120 }, (_, n) => ({ id: `x${n}`, who: 'ann', title: 'more' }));
    const cursors: (string | null)[] = [];
    const first = await open([...broken, ...many], [ann, bob], (source) => breakOnce(source, cursors));
    await assert.rejects(makePlan(first.context), /reset/);
    await makePlan(first.context);
    assert.ok(cursors.length === 2 && cursors[0] === null && cursors[1] !== null);
    const failed = (await actionsOf(first.store, 'tickets')).filter((line) => line.endsWith(' fail'));
    assert.deepEqual(failed, unreadTickets.map((id) => `${id} fail`).sort());
    const second = await open([...mended, ...many], [ann, bob]);
    const { entities } = await makePlan(second.context);
    assert.deepEqual([entities.tickets?.create, entities.tickets?.failed], [126, 0]);
    assert.equal(exitCodeOfApply(await applyPlan(second.context)), 0);
  });

  it('is not taken for gone when it was migrated before', async (t) => {
    const open = openLife(t);
    const good = await open(mended, [ann, bob]);
    await makePlan(good.context);
    await applyPlan(good.context);
    const bad = await open(broken, [ann, bob]);
    await makePlan(bad.context);
    assert.deepEqual(
      await actionsOf(bad.store, 'tickets'),
      ['1 unchanged', '2 skip', '4 skip', '6 unchanged', ...unreadTickets.map((id) => `${id} fail`)].sort(),
    );
    const again = await open(mended, [ann, bob]);
    const { entities } = await makePlan(again.context);
    assert.deepEqual([entities.tickets?.unchanged, entities.tickets?.create], [6, 0]);
  });
});
