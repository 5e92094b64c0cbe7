import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { applyPlan } from '../../src/engine/apply/apply-plan.ts';
import { keepCanary, readCanary } from '../../src/engine/canary/canary-memo.ts';
import { mendCanary } from '../../src/engine/canary/mend-canary.ts';
import { makePlan } from '../../src/engine/plan/make-plan.ts';
import { keepForgotten } from '../../src/engine/state/forgotten-memo.ts';
import type { RecordKey } from '../../src/model/entity.ts';
import type { Store } from '../../src/model/store.ts';
import { haloClient } from '../support/halo-client.ts';
import { listDoubles } from '../support/halo-markers.ts';
import { openSides, type Sides } from '../support/open-sides.ts';

/** One finds no ticket by its key, the other hides new ones from its filters for a while and shows no keys in lists. */
const profiles = ['legacy', 'hostile'] as const;

async function openDesk(t: TestContext, profile: (typeof profiles)[number], canary: number) {
  const sides = await openSides(t, { tickets: 12, profile, switches: { gatewayTimeout: 0 } });
  const spec = await sides.spec({
    'share: 90%': 'share: 90%\n  patience: 200ms',
    'version: 1': `version: 1\nrun: { canary: { tickets: ${canary} } }`,
  });
  return { sides, spec, halo: haloClient(sides.ready.halo) };
}

interface Ticket extends Record<string, unknown> {
  id: number;
  deleted?: boolean;
  third_party_id_string?: string;
}

/** Standing tickets of ours, in the order in which they were made. */
async function ticketsOf(sides: Sides): Promise<Ticket[]> {
  const rows = await sides.records<Ticket>('halo', 'tickets');
  return rows.filter((row) => !row.deleted && row.third_party_id_string).sort((a, b) => a.id - b.id);
}

/** A state whose process dies before it can say what came of a ticket. */
function dying(store: Store): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'settle') {
        return async (...[outcomes, rows]: Parameters<Store['settle']>) => {
          if (outcomes.some(({ intent }) => intent.key.entity === 'tickets')) throw new Error('the process is gone');
          await target.settle(outcomes, rows);
        };
      }
      const value: unknown = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

for (const profile of profiles) {
  test(`a ticket that stands twice in a ${profile} Halo stays unknown in every run, until it stands once`, async (t) => {
    const { sides, spec, halo } = await openDesk(t, profile, 0);
    await sides.within(spec, async (context) => {
      await makePlan(context);
      const broken = { ...context, store: dying(context.store) };
      await assert.rejects(applyPlan(broken, { skipBlocked: true }), /the process is gone/);
    });
    const [first] = await ticketsOf(sides);
    assert.ok(first);
    const { third_party_id_string: key, customfields, tickettype_id } = first;
    // A request that was carried out twice.
    await halo.post('Tickets', { summary: 'copy', third_party_id_string: key, customfields, tickettype_id });
    const copies = async () => (await ticketsOf(sides)).filter((each) => each.third_party_id_string === key);
    const open = () => sides.within(spec, ({ store }) => store.openIntents(10));

    const standsTwice = async (run: string) => {
      assert.equal((await copies()).length, 2, run);
      assert.deepEqual(
        (await open()).map(({ marker }) => marker),
        [key],
        run,
      );
    };

    await sides.within(spec, (context) => applyPlan(context, { skipBlocked: true }));
    await standsTwice('after what the first run left');
    const [user] = (await sides.records<{ id: number; role: string }>('zendesk', 'users')).filter(
      ({ role }) => role === 'end-user',
    );
    await sides.edit('tickets', [{ id: 990001, subject: 'later', description: 'x', requester_id: user?.id }]);
    await sides.migrate(spec, 'tickets');
    await standsTwice('after a run that wrote another ticket');
    await sides.migrate(spec, 'tickets');
    await standsTwice('after a run that wrote nothing');
    assert.equal((await ticketsOf(sides)).length, 14);

    await halo.delete(`Tickets/${(await copies())[1]?.id}`);
    await sides.migrate(spec, 'tickets');
    assert.deepEqual(await open(), []);
    assert.deepEqual([(await copies()).length, (await ticketsOf(sides)).length], [1, 13]);
    assert.deepEqual(await listDoubles(sides), []);
  });

  test(`what was written long ago is found in a ${profile} Halo: what the state forgot, and a mended canary`, async (t) => {
    const { sides, spec, halo } = await openDesk(t, profile, 4);
    await sides.migrate(spec, 'tickets');
    const [first, gone, third] = await ticketsOf(sides);
    await halo.delete(`Tickets/${gone?.id}`);
    const wrong = [first, gone, third].map((each) => String(each?.third_party_id_string?.split(':').at(-1)));
    const count = async () => {
      const entities = ['articles', 'users', 'clients', 'faqlists', 'teams'];
      return Promise.all(entities.map(async (entity) => (await sides.records('halo', entity)).length));
    };
    const before = await count();
    await sides.within(spec, async (context) => {
      const { store } = context;
      const canary = await readCanary(store);
      assert.ok(canary);
      await keepCanary(store, { ...canary, status: 'grounded', wrong });
      await mendCanary(context);
      const standing = await store.ledger('tickets', wrong);
      assert.deepEqual(standing.map(({ key }) => key.id).sort(), [wrong[0], wrong[2]].sort());

      const keys: RecordKey[] = [];
      for (const entity of ['tickets', 'articles', 'contacts', 'organizations', 'folders', 'groups'] as const) {
        const [row] = (await store.pageLedger(entity, null, 100)).filter(({ kind }) => kind === 'create');
        assert.ok(row, entity);
        keys.push(row.key);
      }
      await keepForgotten(store, keys);
      await store.forgetLedger(keys);
    });
    await sides.migrate(spec, 'tickets');
    assert.equal((await ticketsOf(sides)).length, 12);
    assert.deepEqual(await count(), before);
    assert.deepEqual(await listDoubles(sides), []);
  });
}
