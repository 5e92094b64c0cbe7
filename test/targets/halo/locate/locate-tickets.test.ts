import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDesk, tickets } from '../write/small-desk.ts';

for (const [profile, honoured] of [
  ['modern', true],
  ['legacy', false],
] as const) {
  test(`whether a ${profile} tenant filters is not concluded from its being empty`, async (t) => {
    const { tenant, model, engine } = await startDesk({ profile });
    t.after(() => tenant.close());
    const [first, ...others] = tickets(model, 4);
    if (!first) throw new Error('there is no ticket');
    await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'drop-before', times: 3 });
    await engine.create([first]);
    assert.equal(tenant.memory.has('tickets.filter.third_party_id'), false);

    await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'commit-then-drop', times: 1 });
    await engine.create(others);
    assert.equal(tenant.memory.get('tickets.filter.third_party_id'), honoured);
  });
}
