import { digest } from '../../model/digest.ts';
import type { Intent } from '../../model/intent.ts';
import type { StoredChange } from '../../model/store.ts';
import { checkpoint } from '../checkpoint.ts';
import type { ApplyRun } from './apply-run.ts';
import { changedFields } from './changed-fields.ts';
import { ledgerRowOf } from './ledger-row.ts';
import { resolveFields } from './resolve-fields.ts';
import { readTargetIds } from './resolve-references.ts';
import { loadWorks, troubled, type Work } from './work.ts';
import { writeBatch } from './write-batch.ts';

/**
 * The second phase of one page: one update for each record with references that were open at its creation. One whose target
 * failed leaves the property as it was, and a finding.
 */
export async function writeLinks(run: ApplyRun, page: readonly StoredChange[]): Promise<void> {
  const { store } = run.context;
  const works = await loadWorks(run, page);
  const ids = await readTargetIds(
    run.context,
    works.map((work) => work.desired.links),
  );
  const byIntent = new Map<string, Work>();
  const intents: Intent[] = [];
  for (const work of works) {
    const intent = await intentOf(run, work, ids);
    if (!intent) continue;
    byIntent.set(intent.id, work);
    intents.push(intent);
  }
  await checkpoint(run.context);
  const outcomes = await writeBatch(run, intents, (intent, targetId, url) => {
    const work = byIntent.get(intent.id);
    if (!work?.row) return null;
    work.row = ledgerRowOf(intent, targetId, url, work.row);
    return work.row;
  });
  for (const outcome of outcomes) {
    const work = byIntent.get(outcome.intent.id);
    if (work && outcome.kind === 'rejected') troubled(work, 'failed', outcome.code, outcome.message);
    if (work && outcome.kind === 'unknown') troubled(work, 'unknown', 'E_UNKNOWN', outcome.message);
  }
  await settle(run, works);
  await store.settleChanges(
    works.map(({ key, trouble }) => ({
      key,
      phase: 'link',
      result: trouble?.result ?? 'done',
      message: trouble && `${trouble.code}: ${trouble.message}`,
    })),
  );
  run.progress.advance(page.length);
}

async function intentOf(
  run: ApplyRun,
  work: Work,
  ids: Awaited<ReturnType<typeof readTargetIds>>,
): Promise<Intent | null> {
  const { key, desired, row } = work;
  if (!row?.targetId) {
    troubled(work, 'failed', 'E_NOT_STANDING', 'the record itself is not in the target');
    return null;
  }
  const changed = changedFields(desired.links, row.written);
  const resolved = await resolveFields(run, changed.fields, ids);
  if (resolved.kind !== 'ready') {
    if (resolved.kind === 'failed') troubled(work, 'failed', resolved.code, resolved.message);
    return null;
  }
  await run.progress.note([
    ...resolved.findings.map((finding) => ({ key, finding })),
    ...resolved.omitted.map((name) => ({ key, finding: leftOut(name) })),
  ]);
  if (Object.keys(resolved.fields).length === 0) return null;
  return {
    id: run.nextIntentId(),
    operation: 'update',
    key,
    marker: desired.marker,
    targetId: row.targetId,
    parentTargetId: null,
    parent: null,
    fields: resolved.fields,
    file: null,
    digest: digest(resolved.fields),
    written: changed.written,
  };
}

async function settle({ context, progress }: ApplyRun, works: readonly Work[]): Promise<void> {
  const rows = works.flatMap(({ row, stored, trouble }) =>
    row && !trouble ? [{ ...row, linked: true, inputDigest: row.complete ? stored.inputDigest : null }] : [],
  );
  await context.store.putLedger(rows);
  for (const { key, trouble } of works) if (trouble) await progress.failed(key, trouble);
}

function leftOut(name: string) {
  return {
    severity: 'warning',
    code: 'W_LINK_LEFT_OUT',
    message: `${name} is left as it was: what it leads to is not in the target.`,
  } as const;
}
