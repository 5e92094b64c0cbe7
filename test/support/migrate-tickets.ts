import type { TestContext } from 'node:test';
import { applyPlan } from '../../src/engine/apply/apply-plan.ts';
import type { Desired } from '../../src/model/desired.ts';
import { formatKey } from '../../src/model/entity.ts';
import { type EngineTestOptions, openEngine, planCreations } from './engine-context.ts';
import { ticket } from './records.ts';

type Given = Pick<EngineTestOptions, 'source' | 'target' | 'spec' | 'state'>;

/** Tickets in the snapshot, planned and applied; what each should be is what was planned. */
export async function migrateTickets(t: TestContext, records: Desired[], given: Given = {}) {
  const engine = await planTickets(t, records, given);
  await applyPlan(engine.context);
  return engine;
}

/** Tickets in the snapshot, planned and not yet applied. */
export async function planTickets(t: TestContext, records: Desired[], given: Given = {}) {
  const engine = await openEngine(t, given);
  const { snapshot, store, target } = engine;
  await snapshot.beginPull();
  const tickets = records.map(({ key }) => ({ record: ticket(key.id), raw: null }));
  await snapshot.commitPage('tickets', { records: tickets, deleted: [], cursor: null, done: true });
  await snapshot.commitThreads(
    records.map(({ key }) => ({
      ticketDigest: 'v1',
      stored: { record: { id: key.id, comments: [], sideConversations: [] }, raw: null },
    })),
  );
  await snapshot.finishPull();
  for (const desired of records) target.desires.set(formatKey(desired.key), desired);
  await planCreations(store, records);
  return engine;
}
