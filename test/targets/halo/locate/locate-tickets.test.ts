import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadApi } from '../../../../src/targets/halo/client/halo-api.ts';
import { locateTickets } from '../../../../src/targets/halo/locate/locate-tickets.ts';
import { createMemory } from '../tenant.ts';
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

test('where a server lists in an order of its own, the floor ends no search', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => ({ id: index + 1, third_party_id_string: `m${index + 1}` }));
  const api: ReadApi = {
    get: async (_path, { page_no }) => ({ tickets: rows.slice(100 * (Number(page_no) - 1), 100 * Number(page_no)) }),
    download: () => Promise.reject(new Error('nothing is to be downloaded')),
  };
  const { signal } = new AbortController();
  const search = { api, memory: createMemory(), markerFieldId: null, signal };
  const found = await locateTickets(['m120'], { ...search, batch: null, floor: '110' });
  assert.deepEqual([...found], [['m120', ['120']]]);
});
