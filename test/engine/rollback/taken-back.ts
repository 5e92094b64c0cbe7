import type { TestContext } from 'node:test';
import type { RunContext } from '../../../src/engine/context.ts';
import { planRollback, rollback } from '../../../src/engine/rollback/rollback.ts';
import type { KeptRecord } from '../../../src/engine/rollback/rollback-run.ts';
import { formatKey, planEntities } from '../../../src/model/entity.ts';
import { haloClient } from '../../support/halo-client.ts';
import { openSides, type Sides } from '../../support/open-sides.ts';

const kinds = [
  'tickets',
  'actions',
  'attachments',
  'clients',
  'sites',
  'users',
  'agents',
  'teams',
  'articles',
  'faqlists',
  'cannedtext',
  'fields',
  'tickettypes',
  'relations',
];

/** All rows of the tenant but deleted tickets with what hangs on them, as they stand. */
export async function tenant(sides: Sides): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    kinds.map(async (kind) => [kind, await sides.records<Record<string, unknown>>('halo', kind)] as const),
  );
  const gone = new Set(
    (rows.find(([kind]) => kind === 'tickets')?.[1] ?? []).flatMap((row) => (row.deleted ? [row.id] : [])),
  );
  return Object.fromEntries(
    rows.map(([kind, all]) => [
      kind,
      all.filter(
        (row) => !row.deleted && !gone.has(row.ticket_id) && !(kind === 'relations' && gone.has(row.related_id)),
      ),
    ]),
  );
}

export async function rollBack(sides: Sides, spec: string, options: { scope?: string; plan?: boolean } = {}) {
  const kept: KeptRecord[] = [];
  const summary = await sides.within(spec, (context) =>
    (options.plan ? planRollback : rollback)(context, {
      scope: options.scope ?? null,
      onKept: (each) => kept.push(each),
    }),
  );
  return { summary, kept: kept.map(({ row, kept: why, fields }) => [formatKey(row.key), why, fields] as const) };
}

export const ledgerSize = ({ store }: RunContext) =>
  Promise.all(planEntities.map((entity) => store.countLedger(entity))).then((counts) => counts.reduce((a, b) => a + b));

/** A migration that was applied, with what stood in the tenant before. */
export async function migrated(
  t: TestContext,
  options: Parameters<typeof openSides>[1] = {},
  replacements: Record<string, string> = {},
) {
  const sides = await openSides(t, { tickets: 10, ...options });
  const spec = await sides.spec(replacements);
  const before = await tenant(sides);
  await sides.migrate(spec, 'tickets');
  return { sides, spec, before, halo: haloClient(sides.ready.halo) };
}
