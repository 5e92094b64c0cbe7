/**
 * A migration whose waits take no time; see `simulated-clock.ts`. Told by IPC what to move; answers the requests that the Halo got, by the simulated time.
 */
import { once } from 'node:events';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import type { TicketShape } from '../../../src/sandbox/generator/account-context.ts';
import type { RequestRecord } from '../../../src/sandbox/kit/request-log.ts';
import { openBench } from './open-bench.ts';
import { openEngine } from './open-engine.ts';
import { createSimulatedClock } from './simulated-clock.ts';

export interface SimulatedOrder {
  tickets: number;
  shape: TicketShape;
}

export interface SimulatedAnswer {
  /** Those of the apply that count against the limit, oldest first. */
  requests: Pick<RequestRecord, 'time' | 'status'>[];
  migrated: number;
}

process.once('message', async ({ tickets, shape }: SimulatedOrder) => {
  const scene = await openBench({ profile: 'modern', plan: 'enterprise-plus', shape, tickets, simulated: true });
  const { sandboxes } = scene;
  const clock = createSimulatedClock(async (ms) => {
    sandboxes.process.send({ type: 'shift', ms });
    await once(sandboxes.process, 'message');
  });
  const { context, close } = await openEngine(scene, { mode: 'apply', clock });
  await makePlan(context);
  const before = (await sandboxes.totals('halo')).requests;
  const { entities } = await applyPlan(context);
  await close();
  const requests = (await sandboxes.requests('halo', before))
    .filter(({ path }) => path.startsWith('/api/'))
    .map(({ time, status }) => ({ time, status }));
  await scene.close();
  const answer: SimulatedAnswer = { requests, migrated: entities.tickets?.create ?? 0 };
  process.send?.(answer, () => process.disconnect());
});
