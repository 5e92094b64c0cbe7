import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { applyPlan } from '../../src/engine/apply/apply-plan.ts';
import { judgeUnfinished } from '../../src/engine/apply/judge-unfinished.ts';
import { makePlan } from '../../src/engine/plan/make-plan.ts';
import { listDoubles } from '../support/halo-markers.ts';
import { openSides, type Sides } from '../support/open-sides.ts';

for (const profile of ['modern', 'legacy'] as const) {
  test(`a state older than the target, ${profile}`, { timeout: 120_000 }, async (t) => {
    const { sides, spec, migrate, keep, restore, exportState, importAnew } = await migrated(t, profile);

    await t.test('writes nothing again after an older export was imported', async () => {
      await exportState();
      await goOn(sides, 1);
      await migrate();
      const before = await countAll(sides);
      assert.deepEqual(codes(sides), []);
      await importAnew();
      await migrate();
      await assertOnce(sides, before);
      assert.deepEqual(codes(sides), ['W_STATE_BEHIND']);
      assert.deepEqual(await migrate(), [], 'all of it is known');
      assert.deepEqual(codes(sides), []);
    });

    await t.test('writes nothing again after the whole folder was restored', async () => {
      await keep();
      await goOn(sides, 2);
      await migrate();
      const before = await countAll(sides);
      await restore();
      await migrate();
      await assertOnce(sides, before);
      assert.deepEqual(codes(sides), ['W_STATE_BEHIND']);
    });

    await t.test('writes no comment again where nothing but comments was new', async () => {
      await keep();
      await comment(sides, 3);
      await migrate();
      const before = await countAll(sides);
      await restore();
      // This one is new: it is written, and those that stand are not.
      await comment(sides, 4);
      await migrate();
      await assertOnce(sides, { ...before, actions: (before.actions ?? 0) + 1 });
      assert.deepEqual(codes(sides), ['W_STATE_BEHIND']);
    });

    await t.test('goes on with a plan that was half applied when the folder was kept', async () => {
      await goOn(sides, 5);
      await sides.within(spec, async (context) => {
        await makePlan(context);
        await context.store.markPlan('started');
      });
      await keep();
      const finish = () =>
        sides.within(spec, async (context) => {
          assert.equal(await judgeUnfinished(context), 'finish');
          await applyPlan(context, { skipBlocked: true });
        });
      await finish();
      const before = await countAll(sides);
      assert.deepEqual(codes(sides), []);
      await restore();
      await finish();
      await assertOnce(sides, before);
      assert.deepEqual(codes(sides), ['W_STATE_BEHIND']);
    });
  });
}

/** A migration that was completed, and what a user then keeps of its state. */
async function migrated(t: TestContext, profile: 'modern' | 'legacy') {
  const sides = await openSides(t, { tickets: 3, profile });
  const spec = await sides.spec();
  const migrate = async () => (await sides.migrate(spec, 'tickets')).filter(({ action }) => action !== 'skip');
  await migrate();
  const folder = sides.stateFolder();
  const kept = `${folder}-kept`;
  const file = join(sides.folder, 'export.jsonl');
  const run = async (...args: string[]) => {
    const result = await sides.run(['state', ...args, '--state', folder]);
    assert.equal(result.exitCode, 0, String(result.stderr));
  };
  const replace = async (from: string, to: string) => {
    await rm(to, { recursive: true, force: true });
    await cp(from, to, { recursive: true });
  };
  return {
    sides,
    spec,
    migrate,
    keep: () => replace(folder, kept),
    restore: () => replace(kept, folder),
    exportState: () => run('export', spec, '--out', file),
    async importAnew() {
      await rm(folder, { recursive: true });
      await run('import', spec, file);
    },
  };
}

/** At the source: somebody without an address writes for the first time, and somebody else once more. */
async function goOn(sides: Sides, n: number): Promise<void> {
  const id = 990_000 + n;
  await sides.edit('users', [{ id, name: `Newcomer ${n}`, role: 'end-user', email: null }]);
  await sides.edit('tickets', [{ id, subject: 'later', description: 'x', requester_id: id }]);
  await sides.edit('comments', [{ id: id + 1000, ticket_id: id, body: 'Any news?', public: true }]);
  await comment(sides, n);
}

async function comment(sides: Sides, n: number): Promise<void> {
  const [known] = await sides.records<{ id: number }>('zendesk', 'tickets');
  const row = { id: 995_000 + n, ticket_id: known?.id, body: `Word ${n}.`, public: true };
  await sides.edit('comments', [row]);
}

async function countAll(sides: Sides): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entity of ['clients', 'sites', 'users', 'tickets', 'actions', 'attachments', 'articles', 'faqlists']) {
    counts[entity] = (await sides.records('halo', entity)).length;
  }
  return counts;
}

async function assertOnce(sides: Sides, before: Record<string, number>): Promise<void> {
  assert.deepEqual(await countAll(sides), before);
  assert.deepEqual(await listDoubles(sides), []);
}

const codes = (sides: Sides) => sides.takeFindings().flatMap(({ code }) => (code === 'W_STATE_BEHIND' ? [code] : []));
