import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listRuns } from '../../../src/engine/runs/list-runs.ts';
import type { LedgerRow } from '../../../src/model/ledger-row.ts';
import type { LockHolder } from '../../../src/model/state-summary.ts';
import { renderRuns } from '../../../src/ui/text/render-runs.ts';
import { openTestStore } from '../../support/open-test-store.ts';
import { migrated, rollBack } from '../rollback/taken-back.ts';

const holder = (alive: LockHolder['alive'], since = '2020-01-01T00:00:00.000Z'): LockHolder => ({
  owner: { pid: 1, processStart: '', host: 'h', command: 'apply', spec: 's.yaml', since },
  heartbeat: since,
  alive,
});

const timeout = 120_000;

describe('the list of runs', () => {
  it('says what each run wrote, and what of it was rolled back since', { timeout }, async (t) => {
    const { sides, spec } = await migrated(t);
    const [first] = await sides.records<Record<string, unknown>>('zendesk', 'tickets');
    await sides.edit('tickets', [{ ...first, subject: 'Edited' }]);
    await sides.edit('tickets', [{ ...first, id: 990_001, subject: 'Later' }]);
    await sides.migrate(spec, 'tickets');
    const list = () => sides.within(spec, ({ store }) => listRuns(store, null));
    const before = await list();
    const later = before.at(-1);
    assert.deepEqual([later?.wrote?.tickets, later?.rolledBack], [{ created: 1, updated: 1 }, 'no']);
    await rollBack(sides, spec, { scope: later?.id ?? '' });
    const [earliest, ...rest] = await list();
    assert.deepEqual(earliest, { ...before[0], standing: earliest?.standing });
    assert.deepEqual(rest.map(({ command, rolledBack, wrote }) => [command, rolledBack, wrote?.tickets]).at(-1), [
      'rollback',
      null,
      { deleted: 1 },
    ]);
    assert.deepEqual(rest.at(-2)?.rolledBack, 'yes');
  });

  it('says what of a run stays after a rollback', { timeout }, async (t) => {
    const { sides, spec } = await migrated(t, { tickets: 4 });
    const ticket = (await sides.within(spec, ({ store }) => store.pageLedger('tickets', null, 1)))[0];
    await sides.within(spec, ({ store }) =>
      store.putLedger([{ ...(ticket as LedgerRow), standing: { summary: 'x' } }]),
    );
    await rollBack(sides, spec);
    const [run] = await sides.within(spec, ({ store }) => listRuns(store, null));
    assert.deepEqual([run?.rolledBack, run?.standing.tickets], ['partly', 1]);
    assert.match(renderRuns(run ? [run] : [], { timezone: 'UTC', width: 80 }), /rolled back {2}but for [^.]*1 ticket/);
  });

  it('tells a run that is at work from one whose process is gone', async (t) => {
    const store = await openTestStore(t);
    await store.beginRun('apply');
    const { startedAt } = await store.beginRun('apply');
    const states = async (by: LockHolder | null) => (await listRuns(store, by)).map(({ state }) => state);
    assert.deepEqual(await states(holder('yes')), ['killed', 'running']);
    assert.deepEqual(await states(holder('elsewhere')), ['killed', 'running']);
    assert.deepEqual(await states(holder('no')), ['killed', 'killed']);
    assert.deepEqual(await states(null), ['killed', 'killed']);
    // Somebody else, who came after it.
    const later = new Date(Date.parse(startedAt) + 1000).toISOString();
    assert.deepEqual(await states(holder('yes', later)), ['killed', 'killed']);
  });
});
