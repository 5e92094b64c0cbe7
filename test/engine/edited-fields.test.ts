import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { editedFields } from '../../src/engine/edited-fields.ts';
import type { Actual } from '../../src/model/actual.ts';
import { formatKey, type PlanEntity } from '../../src/model/entity.ts';
import type { LedgerRow } from '../../src/model/ledger-row.ts';
import type { HaloProfile } from '../../src/sandbox/halo/switches.ts';
import { haloClient } from '../support/halo-client.ts';
import { openSides, type Sides } from '../support/open-sides.ts';

const kinds: readonly PlanEntity[] = [
  'customFields',
  'tags',
  'groups',
  'agents',
  'organizations',
  'contacts',
  'folders',
  'articles',
  'macros',
  'tickets',
];

/** What counts as edited of all that the migration created: `tickets/12: status_id`; and how many properties were compared. */
async function listEdits(sides: Sides, spec: string, deep = true): Promise<{ edits: string[]; compared: number }> {
  return await sides.within(spec, async ({ store, model, target, signal }) => {
    const edits: string[] = [];
    let compared = 0;
    const note = (row: LedgerRow, actual: Actual) => {
      compared += Object.keys(model.standingOf?.(actual, Object.keys(row.standing ?? {})) ?? {}).length;
      edits.push(...editedFields(row, actual, model).map((field) => `${formatKey(row.key)}: ${field}`));
    };
    for (const entity of kinds) {
      const rows = (await store.pageLedger(entity, null, 10_000)).filter(({ kind }) => kind === 'create');
      const byTarget = new Map(rows.map((row) => [row.targetId ?? '', row]));
      const children = deep && (entity === 'tickets' || entity === 'articles');
      for await (const actual of target.reader.read(entity, [...byTarget.keys()], { children, signal })) {
        const row = byTarget.get(actual.targetId);
        if (!row) continue;
        note(row, actual);
        const below = new Map((await store.children([row.key])).map((child) => [child.key.id, child]));
        for (const child of actual.children ?? []) {
          const known = below.get(child.marker?.split(':').at(-1) ?? '');
          if (known) note(known, child);
        }
      }
    }
    return { edits, compared };
  });
}

async function migrated(t: TestContext, profile: HaloProfile) {
  const sides = await openSides(t, { profile, tickets: 40 });
  const spec = await sides.spec();
  await sides.migrate(spec, 'tickets');
  return { sides, spec };
}

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`right after an apply nothing counts as edited: ${profile}`, { timeout: 120_000 }, async (t) => {
    const { sides, spec } = await migrated(t, profile);
    const { edits, compared } = await listEdits(sides, spec);
    assert.deepEqual(edits, []);
    assert.ok(compared > 500, `only ${compared} properties could be compared`);
    // Lists show less, and bodies as plain text.
    assert.deepEqual((await listEdits(sides, spec, false)).edits, []);
  });
}

test('what a person changes counts as edited, and nothing else', { timeout: 120_000 }, async (t) => {
  const { sides, spec } = await migrated(t, 'modern');
  const halo = haloClient(sides.ready.halo);
  const [row] = await sides.within(spec, ({ store }) => store.pageLedger('tickets', null, 1));
  const id = Number(row?.targetId);
  await halo.post('Tickets', { id, summary: 'Another subject', tags: [{ text: 'by hand' }] });
  const { edits } = await listEdits(sides, spec);
  assert.deepEqual(edits.toSorted(), [`tickets/${row?.key.id}: summary`, `tickets/${row?.key.id}: tags`]);
});
