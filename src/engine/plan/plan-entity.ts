import type { Problem } from '../../model/desired.ts';
import { formatKey, isIdentity, isImplied, type PlanEntity, type RecordEntity } from '../../model/entity.ts';
import type { IdentityRow } from '../../model/identity-row.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { chunks, idPageSize, pageSize, pages } from '../pages.ts';
import { compareRecovered, isRecovered } from './compare-recovered.ts';
import { actionOf, createChange } from './create-change.ts';
import { cutoverOf } from './cutover.ts';
import { type DesiredRecord, desireRecords } from './desire-records.ts';
import { followRecords } from './follow-records.ts';
import { folderLevels } from './identities/folder-levels.ts';
import { isSameRecord } from './input-digests.ts';
import { keptMapping } from './keep-after-cutover.ts';
import { matchMacros } from './match-macros.ts';
import { planRecord } from './plan-record.ts';
import type { PlanEntry, PlanWriter } from './plan-writer.ts';
import { readGoneFiles } from './read-gone-files.ts';
import { awaits, readLinkTargets } from './read-link-targets.ts';
import { settleConflicts } from './settle-conflicts.ts';

const withChildren: readonly PlanEntity[] = ['tickets', 'articles'];

/** Plans every record of an entity that is in the scope, page by page; folders parents first. */
export async function planEntity(context: RunContext, entity: PlanEntity, writer: PlanWriter): Promise<void> {
  if (isImplied(entity)) return;
  const total = await context.store.countScope(entity);
  if (total === 0) return;
  context.emit({ type: 'phase', phase: 'plan', entity, total });
  let done = 0;
  for await (const ids of scopePages(context, entity)) {
    await checkpoint(context);
    await planIds(context, entity, ids, writer);
    done += ids.length;
    context.emit({ type: 'progress', phase: 'plan', entity, done, total, failed: 0 });
    emitRequests(context);
  }
}

async function* scopePages(context: RunContext, entity: RecordEntity): AsyncGenerator<string[]> {
  if (entity !== 'folders') {
    yield* pages((after, limit) => context.store.pageScope(entity, after, limit), String, idPageSize);
    return;
  }
  for (const level of await folderLevels(context)) yield* chunks(level, pageSize);
}

async function planIds(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  writer: PlanWriter,
): Promise<void> {
  if (!isIdentity(entity)) {
    await planWanted(context, entity, ids, writer);
    return;
  }
  const rows = await context.store.identities(entity, ids);
  await planAdopted(
    context,
    rows.filter(({ decision }) => decision === 'adopt'),
    writer,
  );
  // Aliases, skipped and blocked ones went into the plan when they were settled.
  const wanted = rows.filter(({ decision }) => decision === 'create').map(({ id }) => id);
  await planWanted(context, entity, wanted, writer);
}

/** Records that stand in the target already: remembered, not touched. */
export async function planAdopted(
  context: RunContext,
  rows: readonly (Pick<IdentityRow, 'id' | 'targetId' | 'name' | 'reason'> & { entity: PlanEntity })[],
  writer: PlanWriter,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const ids = rows.map(({ id }) => id);
  const ledger = new Map((await context.store.ledger(first.entity, ids)).map((row) => [row.key.id, row]));
  await writer.add(
    rows.map(({ entity, id, targetId, reason, name }) => {
      const standing = ledger.get(id)?.targetId === targetId;
      const change = createChange({ entity, id }, standing ? 'unchanged' : 'adopt', {
        label: name ?? '',
        reason: standing ? null : reason,
        targetId,
      });
      return { change, desired: null, inputDigest: null };
    }),
  );
}

/** Records that are ours to write: mapped, and compared with what the ledger says was last written. */
export async function planWanted(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  writer: PlanWriter,
): Promise<void> {
  const settled = await context.store.settled(entity, ids);
  const known = new Map([...settled].map(([id, { inputDigest }]) => [id, inputDigest]));
  const cutover = cutoverOf(context);
  const isSame = cutover && !cutover.mapsAll ? isSameRecord : undefined;
  for await (const batch of desireRecords(context, entity, ids, known, isSame)) {
    const changed = batch.filter(({ unchanged }) => !unchanged);
    await writer.add([
      ...batch.flatMap(({ id, label, inputDigest, unchanged }) => {
        if (!unchanged) return [];
        const targetId = settled.get(id)?.targetId ?? null;
        const problems = cutover && known.get(id) !== inputDigest ? [keptMapping(cutover)] : [];
        const change = createChange({ entity, id }, 'unchanged', { label, targetId, problems });
        return [{ change, desired: null, inputDigest }];
      }),
      ...(changed.length > 0 ? await planBatch(context, entity, changed, writer) : []),
    ]);
  }
}

async function planBatch(
  context: RunContext,
  entity: PlanEntity,
  batch: readonly DesiredRecord[],
  { isRetry, oldestNew }: Pick<PlanWriter, 'isRetry' | 'oldestNew'>,
): Promise<PlanEntry[]> {
  const ids = batch.map(({ id }) => id);
  const ledger = new Map((await context.store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const children = await readChildren(context, entity, batch, ledger);
  const recovered = await compareRecovered(
    context,
    batch.flatMap(({ id, desired }) => {
      const row = ledger.get(id);
      return desired && row && isRecovered(row) ? [{ desired, row, children: children.get(id) ?? [] }] : [];
    }),
  );
  const wanted = batch.flatMap(({ desired }) => desired ?? []);
  const targets = await readLinkTargets(context, wanted, (id) => ledger.has(id));
  const standing = wanted.filter(({ key }) => ledger.has(key.id));
  // A retry is asked for because something was mended.
  const gone = isRetry ? new Map() : await readGoneFiles(context.store, standing);
  const existing = await matchMacros(context, entity, batch, ledger);
  const follow = await followRecords(context, batch);
  const rowsToPut: LedgerRow[] = [];
  const entries = batch.map((record): PlanEntry => {
    const { id, label, problems } = record;
    const row = recovered.get(id)?.row ?? ledger.get(id) ?? null;
    const followed = follow(record, row, recovered.get(id)?.children ?? children.get(id) ?? []);
    const { desired } = followed;
    const inputDigest = followed.isSettled ? record.inputDigest : null;
    if (!desired) {
      return {
        change: createChange({ entity, id }, actionOf(problems), { label, problems, reason: skippedWhy(problems) }),
        desired: null,
        inputDigest,
      };
    }
    const childRows = recovered.get(id)?.children ?? children.get(id) ?? [];
    const planned = planRecord({
      desired,
      written: row,
      children: childRows,
      existing: existing.get(id) ?? null,
      gone: gone.get(formatKey(desired.key)),
      naming: context.model,
      targets,
    });
    const change = {
      ...planned,
      problems: [...problems, ...followed.problems, ...planned.problems.filter(followed.concerns)],
    };
    if (change.action !== 'unchanged') {
      if (entity === 'tickets' && row && change.children.create > 0) oldestNew.note(record, row, childRows);
      if (recovered.has(id) && row) rowsToPut.push(row, ...childRows);
      return { change, desired, inputDigest };
    }
    // Nothing to write: what is known is brought up to date here, so that the next plan need not map it again.
    if (row)
      rowsToPut.push(
        {
          ...row,
          inputDigest: awaits(desired, targets) ? null : inputDigest,
          complete: true,
          linked: true,
          doubtful: false,
        },
        ...(recovered.has(id) ? childRows : []),
      );
    // The writer still sees what it refers to; the body itself is not kept.
    return { change: { ...change, desiredDigest: null }, desired, inputDigest };
  });
  if (rowsToPut.length > 0) await context.store.putLedger(rowsToPut);
  return await settleConflicts(context, entries, (id) => ({
    row: recovered.get(id)?.row ?? ledger.get(id) ?? null,
    children: recovered.get(id)?.children ?? children.get(id) ?? [],
  }));
}

/** Why a record is left out on purpose; null for one that is held back. */
function skippedWhy(problems: readonly Problem[]): string | null {
  return actionOf(problems) === 'skip' ? (problems[0]?.message ?? null) : null;
}

/** Ledger rows of the children of those that stand, by the id of their aggregate. */
async function readChildren(
  { store }: RunContext,
  entity: PlanEntity,
  batch: readonly DesiredRecord[],
  ledger: ReadonlyMap<string, LedgerRow>,
): Promise<ReadonlyMap<string, LedgerRow[]>> {
  const keys = batch.flatMap(({ id, desired }) => (desired && ledger.has(id) ? [{ entity, id }] : []));
  if (!withChildren.includes(entity) || keys.length === 0) return new Map();
  return Map.groupBy(await store.children(keys), (row) => row.aggregate?.id ?? '');
}
