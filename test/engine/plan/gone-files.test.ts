import assert from 'node:assert/strict';
import { it } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { ticket } from '../../support/records.ts';
import { sampleAttachment } from '../../support/samples.ts';

it('a ticket is not planned again for a file that the source has no more, however its mapping was edited', async (t) => {
  const records = { tickets: [ticket('1')], threads: [{ id: '1', comments: [], sideConversations: [] }] };
  const { context, store } = await openPlanner(t, { records });
  const { model } = context;
  context.model = {
    ...model,
    desire(input) {
      const { desired, problems } = model.desire(input);
      return { desired: desired && { ...desired, children: [sampleAttachment('9')] }, problems };
    },
  };
  const plan = async () => (await makePlan(context)).entities.tickets;
  assert.equal((await plan())?.create, 1);
  await applyPlan(context);
  const [row] = await store.ledger('tickets', ['1']);
  assert.ok(row?.complete);
  // What an edited mapping comes to: the ticket is mapped again.
  await store.putLedger([{ ...row, inputDigest: 'of another mapping' }]);
  const counts = await plan();
  assert.deepEqual([counts?.update, counts?.unchanged], [0, 1]);
});
