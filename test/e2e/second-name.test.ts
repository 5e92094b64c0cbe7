import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePlan } from '../../src/engine/plan/make-plan.ts';
import { openSides } from '../support/open-sides.ts';

describe('a second spec name for the same account and tenant', { timeout: 120_000 }, () => {
  it('takes over nothing that the first one made, unless it is told to', async (t) => {
    const sides = await openSides(t, { tickets: 5 });
    const first = await sides.spec();
    await sides.migrate(first, 'tickets');
    const second = await sides.spec({ 'name: acme-zendesk-to-halo': 'name: second' }, 'second.yaml');

    await assert.rejects(
      sides.within(second, (context) => makePlan(context)),
      { code: 'E_STATE_OTHER', exitCode: 4, message: /acme-zendesk-to-halo/ },
    );

    assert.equal(await sides.within(second, ({ store }) => store.countLedger('tickets')), 0);
    const again = await sides.migrate(first, 'tickets');
    assert.ok(
      again.every(({ action }) => action === 'skip'),
      'the first one goes on as before',
    );
    const recovering = await sides.within(second, ({ heldBy: _, ...context }) => makePlan(context));
    assert.equal(recovering.entities.tickets?.create, 0);
  });

  it('goes on where only a lost state made them', async (t) => {
    const sides = await openSides(t, { tickets: 3 });
    await sides.migrate(await sides.spec(), 'tickets');
    sides.loseState();
    const second = await sides.spec({ 'name: acme-zendesk-to-halo': 'name: second' }, 'second.yaml');
    const { entities } = await sides.within(second, (context) => makePlan(context));
    assert.equal(entities.tickets?.create, 0);
  });
});
