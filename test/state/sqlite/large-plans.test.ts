import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openState } from '../../../src/state/open-store.ts';
import { atEnd } from '../../support/at-end.ts';
import { storeOptions } from '../../support/open-test-store.ts';
import { sampleChange, sampleDesired, sampleHeader } from '../../support/samples.ts';

test('no statement of apply and status looks through the bodies of all changes, or through the whole ledger', async (t) => {
  const { connection, store } = await openState(storeOptions(t));
  atEnd(t, () => store.close());
  const statements = new Set<string>();
  const prepare = connection.database.prepare.bind(connection.database);
  connection.database.prepare = (sql: string) => {
    statements.add(sql);
    return prepare(sql);
  };
  const key = { entity: 'tickets', id: '1' } as const;
  for (const phase of ['write', 'link'] as const) {
    await store.countPhase('tickets', phase, null);
    await store.countPhase('tickets', phase, '4');
    await store.pageChanges({ entity: 'tickets', open: phase }, null, 10);
    await store.pageChanges({ entity: 'tickets', open: phase, ids: ['1'] }, null, 10);
    await store.settleChanges([{ key, phase, result: 'done', message: null }]);
  }
  await store.reopenChanges([key]);
  await store.countChanges();
  await store.countResults();
  await store.countResults({ since: '4' });
  await store.countOpenLinks();
  await store.countConflicts();
  const plans = [...statements]
    .filter((sql) => /\b(changes|ledger)\b/.test(sql))
    .flatMap((sql) => {
      const values = [...sql.matchAll(/\?/g)].map(() => null);
      const rows = prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[];
      return rows.map(({ detail }) => ({ sql, detail }));
    });
  assert.ok(plans.length >= 15, `${plans.length} steps seen`);
  assert.deepEqual(
    plans.filter(({ detail }) =>
      /^SCAN (changes|ledger)\b(?! USING (COVERING )?INDEX (changes_results|changes_links|ledger_theirs)$)/.test(
        detail,
      ),
    ),
    [],
  );
  const byIds = plans.filter(({ sql, detail }) => sql.includes('wanted') && /^SEARCH changes/.test(detail));
  assert.ok(
    byIds.length === 2 && byIds.every(({ detail }) => detail.includes('(entity=? AND id=?')),
    JSON.stringify(byIds),
  );
});

test('counts of one phase what it has to do and what is open', async (t) => {
  const { store } = await openState(storeOptions(t));
  atEnd(t, () => store.close());
  await store.beginPlan(sampleHeader);
  const entry = (id: string, changes: Parameters<typeof sampleChange>[1] = {}) =>
    sampleChange(sampleDesired('tickets', id), changes);
  await store.addChanges([
    entry('1', { links: true }),
    entry('2'),
    entry('3', { action: 'update', links: true }),
    entry('4', { action: 'skip' }),
    entry('5', { action: 'link', links: true }),
  ]);
  await store.finishPlan();
  assert.deepEqual(await store.countPhase('tickets', 'write', null), { total: 3, open: 3 });
  assert.deepEqual(await store.countPhase('tickets', 'link', null), { total: 1, open: 1 });
  const key = (id: string) => ({ entity: 'tickets', id }) as const;
  await store.settleChanges([
    { key: key('1'), phase: 'write', result: 'done', message: null },
    { key: key('2'), phase: 'write', result: 'failed', message: 'x' },
    { key: key('3'), phase: 'write', result: 'unknown', message: 'x' },
  ]);
  // One that is written and not linked as yet is done as far as writing goes.
  assert.deepEqual(await store.countPhase('tickets', 'write', null), { total: 3, open: 1 });
  assert.deepEqual(await store.countPhase('tickets', 'link', null), { total: 2, open: 2 });
  const [first] = await store.pageChanges({ entity: 'tickets' }, null, 1);
  assert.deepEqual(await store.countPhase('tickets', 'write', first?.cursor ?? null), { total: 2, open: 1 });
  assert.deepEqual(await store.countPhase('contacts', 'write', null), { total: 0, open: 0 });
});
