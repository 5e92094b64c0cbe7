import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunContext } from '../../../src/engine/context.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { rollback } from '../../../src/engine/rollback/rollback.ts';
import type { Store } from '../../../src/model/store.ts';
import { ledgerSize, migrated, tenant } from './taken-back.ts';

const died = new Error('died');

/** The same state, which dies before the given call of a method; everything it did before is kept. */
function dying(store: Store, method: 'intend' | 'forgetLedger' | 'settle', call: number): Store {
  let calls = 0;
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (name === method) calls += 1;
        if (calls >= call) throw died;
        return (value as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
}

const deaths = [
  ['intend', 1],
  ['forgetLedger', 1],
  ['settle', 1],
  ['forgetLedger', 4],
  ['settle', 5],
  ['intend', 5],
] as const;

test('a rollback that dies at any point goes on and ends as if it had not', { timeout: 120_000 }, async (t) => {
  const { sides, spec, before } = await migrated(t, { tickets: 15 });
  for (const [method, call] of deaths) {
    await assert.rejects(
      sides.within(spec, (context: RunContext) =>
        rollback({ ...context, store: dying(context.store, method, call) }, { scope: null }),
      ),
      died,
      `${method} ${call}`,
    );
  }
  const summary = await sides.within(spec, (context) => rollback(context, { scope: null }));
  const counts = Object.values(summary.entities);
  assert.ok(counts.every(({ kept, refused, unknown }) => kept + refused + unknown === 0));
  assert.deepEqual(await tenant(sides), before);
  assert.equal(await sides.within(spec, ledgerSize), 0);
});

test('a plan after a rollback that died does not count on what is gone', { timeout: 120_000 }, async (t) => {
  const { sides, spec } = await migrated(t, { tickets: 15 });
  // Deleted there, and the state heard nothing of it.
  await assert.rejects(
    sides.within(spec, (context: RunContext) =>
      rollback({ ...context, store: dying(context.store, 'forgetLedger', 2) }, { scope: null }),
    ),
    died,
  );
  const living = async () =>
    (await sides.records<{ deleted: boolean }>('halo', 'tickets')).filter(({ deleted }) => !deleted).length;
  const standing = await living();
  assert.ok(standing < 15);
  const { entities } = await sides.within(spec, (context) => makePlan(context));
  assert.equal(entities.tickets?.create, 15 - standing);
  await sides.migrate(spec, 'tickets');
  assert.equal(await living(), 15);
});
