import type { DesiredChild } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Sought } from '../../model/intent.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { digestFields } from '../digest-fields.ts';
import { chunks } from '../pages.ts';
import type { ApplyRun } from './apply-run.ts';
import { changedFields } from './changed-fields.ts';
import { describeDoubles } from './describe-doubles.ts';
import { resolveFields } from './resolve-fields.ts';
import { readTargetIds } from './resolve-references.ts';
import { troubled, type Work } from './work.ts';

const atOnce = 100;

/** A child that may stand without our knowing where. */
export interface LostChild {
  work: Work;
  child: DesiredChild;
}

/**
 * Looks for children that may stand without our knowing where: those of a record that an earlier plan left incomplete, and
 * those that changed but whose ids were never read back. Nothing is sent again before it was looked for.
 */
export async function findChildren(run: ApplyRun, work: Work): Promise<void> {
  const lost = work.desired.children.filter((child) => isLost(work, child));
  await locateChildren(
    run,
    lost.map((child) => ({ work, child })),
  );
}

/** Looks in the target for these; the rows of those that are there say so, also in the ledger. */
export async function locateChildren(run: ApplyRun, lost: readonly LostChild[]): Promise<void> {
  const { store, target, signal } = run.context;
  for (const part of chunks(lost, atOnce)) {
    const byPlace = new Map(part.map((each) => [placeOf(each.work.row?.targetId ?? null, each.child.key), each]));
    const rows: LedgerRow[] = [];
    for await (const found of target.reader.find(await seek(run, part), { patient: false, signal })) {
      const name = formatKey(found.sought.key);
      const [targetId, ...more] = found.targetIds;
      const each = byPlace.get(placeOf(found.sought.parentTargetId, found.sought.key));
      if (targetId === undefined || !each) continue;
      if (more.length > 0) {
        each.work.refused.add(name);
        troubled(each.work, 'unknown', 'E_UNSETTLED', `${name}: ${describeDoubles([targetId, ...more])}`);
        continue;
      }
      const row = foundRow(each, targetId);
      each.work.children.set(name, row);
      rows.push(row);
    }
    await store.putLedger(rows);
  }
}

function isLost({ stored, row, children }: Work, child: DesiredChild): boolean {
  const known = children.get(formatKey(child.key));
  // Begun by an earlier plan, recovered by its marker, or of an older state: what became of its children is not known for sure.
  if (!known) return row?.doubtful === true || (stored.change.action === 'update' && row?.complete === false);
  return known.targetId === null && Object.keys(changedFields(child.fields, known.written).fields).length > 0;
}

async function seek(run: ApplyRun, lost: readonly LostChild[]): Promise<Sought[]> {
  const ids = await readTargetIds(
    run.context,
    lost.map(({ child }) => child.fields),
  );
  const sought: Sought[] = [];
  for (const { work, child } of lost) {
    const { key, marker, fields } = child;
    const resolved = await resolveFields(run, { key, fields }, ids, { files: false });
    if (resolved.kind !== 'ready') continue;
    sought.push({
      entity: key.entity,
      key,
      marker,
      parentTargetId: work.row?.targetId ?? null,
      fields: resolved.fields,
      aggregate: work.key,
      written: work.children.get(formatKey(key))?.written ?? digestFields(fields),
      siblings: work.children,
    });
  }
  return sought;
}

/** Children of two aggregates may share an id. */
function placeOf(parentTargetId: string | null, key: RecordKey): string {
  return `${parentTargetId ?? ''} ${formatKey(key)}`;
}

function foundRow({ work, child }: LostChild, targetId: string): LedgerRow {
  const known = work.children.get(formatKey(child.key));
  return {
    key: child.key,
    aggregate: work.key,
    targetId,
    kind: 'create',
    written: known?.written ?? digestFields(child.fields),
    inputDigest: null,
    complete: true,
    linked: true,
    url: null,
  };
}
