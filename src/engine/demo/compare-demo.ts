import type { Actual } from '../../model/actual.ts';
import type { Change } from '../../model/change.ts';
import type { Comparison } from '../../model/comparison.ts';
import { formatKey, type PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks, pages } from '../pages.ts';
import { isSynthetic } from '../plan/synthetic.ts';
import { readAddresses } from '../report/read-addresses.ts';
import { desireAll } from '../verify/desire-all.ts';
import { nothingNoted, readNoted } from '../verify/read-noted.ts';
import { compareOne } from './compare-one.ts';
import { lastDemo } from './demo-memo.ts';
import { readTargetNames } from './names.ts';
import { readSource } from './read-source.ts';

const compared = ['tickets', 'articles', 'contacts', 'organizations'] as const satisfies PlanEntity[];
type ComparedEntity = (typeof compared)[number];

/** With their threads and what was read back of them in memory at once. */
const atOnce = 20;

/**
 * What both sides show of every record of the plan in the state, read back from the target: tickets and articles first, then the
 * people and organizations they brought along. Throws what the target throws, and Failure `E_INTERRUPTED`.
 */
export async function* compareDemo(before: RunContext): AsyncGenerator<Comparison> {
  // What apply prepared (custom fields, tags) was not there when the run connected.
  const catalogue = await before.target.reader.catalogue();
  const context: RunContext = { ...before, catalogue, model: before.target.model(catalogue) };
  const choice = await lastDemo(context.store);
  const shows = new Map(
    (['tickets', 'articles'] as const).flatMap((entity) =>
      choice[entity].map((pick) => [formatKey({ entity, id: pick.id }), pick.shows] as const),
    ),
  );
  for (const entity of compared) {
    const list = (after: string | null, limit: number) => context.store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, ({ cursor }) => cursor)) {
      const changes = page
        .map(({ change }) => change)
        .filter(({ action, key }) => action !== 'skip' && !isSynthetic(entity, key.id));
      for (const some of chunks(changes, atOnce)) {
        await checkpoint(context);
        yield* comparePage(context, entity, some, shows);
      }
    }
  }
}

async function* comparePage(
  context: RunContext,
  entity: ComparedEntity,
  changes: readonly Change[],
  shows: ReadonlyMap<string, string[]>,
): AsyncGenerator<Comparison> {
  const { store, snapshot, model } = context;
  const ids = changes.map(({ key }) => key.id);
  const rows = new Map((await store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const desires = await desireAll(context, entity, ids);
  const actuals = await readActuals(context, entity, [...rows.values()]);
  const addresses = await readAddresses(snapshot, entity, ids);
  const targetNames = await readTargetNames(context, [...desires.values()]);
  const shown = await readSource(context, entity, ids);
  const noted = await readNoted(context, [...desires.values()]);
  for (const { key, label } of changes) {
    const row = rows.get(key.id);
    const targetId = row?.targetId ?? null;
    const url = row?.url ?? (targetId === null ? null : model.address(entity, targetId));
    yield compareOne(context, {
      key,
      label,
      shows: shows.get(formatKey(key)) ?? [],
      source: { id: key.id, url: addresses.get(key.id) ?? null },
      target: { id: targetId, url },
      adopted: row?.kind === 'adopt',
      compared: desires.get(key.id) ?? null,
      actual: actuals.get(targetId ?? '') ?? null,
      shown: shown.get(key.id) ?? null,
      noted: (noted.get(key.id) ?? nothingNoted).names,
      targetNames,
    });
  }
}

async function readActuals(
  { target, signal }: RunContext,
  entity: ComparedEntity,
  rows: readonly LedgerRow[],
): Promise<ReadonlyMap<string, Actual>> {
  const found = new Map<string, Actual>();
  const ids = rows.flatMap(({ targetId }) => targetId ?? []);
  if (ids.length === 0) return found;
  const children = entity === 'tickets' || entity === 'articles';
  for await (const actual of target.reader.read(entity, ids, { children, signal })) found.set(actual.targetId, actual);
  return found;
}
