import type { DesiredChild } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { checkpoint } from '../checkpoint.ts';
import type { ApplyRun } from './apply-run.ts';
import { danglingOf, noteDangling } from './dangling-links.ts';
import { locateChildren } from './find-children.ts';
import { ledgerRowOf } from './ledger-row.ts';
import { type LinkIntent, linkIntent } from './link-intent.ts';
import { bodiesAmong, openBodies, openRelations, relationStates } from './open-links.ts';
import { readTargetIds, type TargetIds } from './resolve-references.ts';
import { type Rewrite, settleRewrites } from './settle-rewrites.ts';
import { loadWorks, troubled, type Work } from './work.ts';
import { writeBatch } from './write-batch.ts';

/**
 * The second phase of one page: one update for each record and each child with references or links in bodies that were open when
 * it was written. What leads to a record that still does not stand stays as it was, with a finding; `early`, while others are
 * still to come, it stays open.
 */
export async function writeLinks(
  run: ApplyRun,
  page: readonly StoredChange[],
  { early = false }: { early?: boolean } = {},
): Promise<void> {
  const { store } = run.context;
  const works = await loadWorks(run, page);
  const ids = await readTargetIds(
    run.context,
    works.flatMap(({ desired: { fields, links, children } }) => [
      bodiesAmong(fields),
      links,
      ...children.map((child) => bodiesAmong(child.fields)),
    ]),
  );
  const openChildren = works.flatMap((work) => childrenToWrite(work, ids));
  await locateChildren(
    run,
    openChildren.filter(({ work, child }) => rowOf(work, child)?.targetId === null),
  );
  const rewrites = [
    ...works.flatMap((work) => recordRewrite(work, ids)),
    ...openChildren.flatMap((each) => childRewrite(each, ids)),
  ];
  const updates: LinkIntent[] = [];
  for (const rewrite of await settleRewrites(run, rewrites, ids)) {
    updates.push(...(await linkIntent(run, rewrite, ids)));
  }
  await checkpoint(run.context);
  await send(run, updates);
  const settled = early ? works.filter((work) => danglingOf(work, ids, run.context.model).length === 0) : works;
  for (const work of settled) await noteDangling(run, work, ids);
  await settle(run, settled, ids);
  await store.settleChanges(
    settled.map(({ key, trouble }) => ({
      key,
      phase: 'link',
      result: trouble?.result ?? 'done',
      message: trouble && `${trouble.code}: ${trouble.message}`,
    })),
  );
  run.progress.advance(page.length);
}

function rowOf(work: Work, child: DesiredChild) {
  return work.children.get(formatKey(child.key)) ?? null;
}

function childrenToWrite(work: Work, ids: TargetIds): { work: Work; child: DesiredChild }[] {
  return work.desired.children.flatMap((child) => {
    const written = rowOf(work, child)?.written;
    return written && Object.keys(openBodies(child.fields, written, ids)).length > 0 ? [{ work, child }] : [];
  });
}

function recordRewrite(work: Work, ids: TargetIds): Rewrite[] {
  const { desired, row } = work;
  if (!row?.targetId) {
    troubled(work, 'failed', 'E_NOT_STANDING', 'the record itself is not in the target');
    return [];
  }
  const open = {
    ...openRelations(desired.links, row.written, ids),
    ...openBodies(desired.fields, row.written, ids),
  };
  return [{ work, child: null, row, open }];
}

function childRewrite({ work, child }: { work: Work; child: DesiredChild }, ids: TargetIds): Rewrite[] {
  const row = rowOf(work, child);
  const name = formatKey(child.key);
  if (!row || work.refused.has(name)) return [];
  if (row.targetId === null) {
    troubled(work, 'failed', 'E_CHILD_NOT_FOUND', `${name}: its links are to be written, but it is not in the target`);
    return [];
  }
  return [{ work, child, row, open: openBodies(child.fields, row.written, ids) }];
}

async function send(run: ApplyRun, updates: readonly LinkIntent[]): Promise<void> {
  const byIntent = new Map(updates.map((each) => [each.intent.id, each]));
  const intents = updates.map(({ intent }) => intent);
  const outcomes = await writeBatch(run, intents, (intent, targetId, url) => {
    const { work, child } = byIntent.get(intent.id) ?? {};
    if (!work?.row) return null;
    if (!child) {
      work.row = ledgerRowOf(run.context.model, intent, targetId, url, work.row);
      return work.row;
    }
    const row = ledgerRowOf(run.context.model, intent, targetId, url, rowOf(work, child));
    work.children.set(formatKey(child.key), row);
    return row;
  });
  for (const outcome of outcomes) {
    const work = byIntent.get(outcome.intent.id)?.work;
    const what = formatKey(outcome.intent.key);
    if (work && outcome.kind === 'rejected') troubled(work, 'failed', outcome.code, `${what}: ${outcome.message}`);
    if (work && outcome.kind === 'unknown') troubled(work, 'unknown', 'E_UNKNOWN', `${what}: ${outcome.message}`);
  }
}

async function settle({ context, progress }: ApplyRun, works: readonly Work[], ids: TargetIds): Promise<void> {
  const rows = works.flatMap(({ row, stored, desired, trouble, open }) => {
    if (!row || trouble) return [];
    const written = { ...row.written, ...relationStates(desired.links, ids) };
    return [{ ...row, written, linked: true, inputDigest: row.complete && !open ? stored.inputDigest : null }];
  });
  await context.store.putLedger(rows);
  for (const { key, trouble } of works) if (trouble) await progress.failed(key, trouble);
}
