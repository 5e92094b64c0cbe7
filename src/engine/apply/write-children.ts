import type { DesiredChild } from '../../model/desired.ts';
import { digest, digestText } from '../../model/digest.ts';
import { formatKey } from '../../model/entity.ts';
import type { Intent } from '../../model/intent.ts';
import { sizeProperty } from '../../model/ledger-row.ts';
import { checkpoint } from '../checkpoint.ts';
import type { ApplyRun } from './apply-run.ts';
import { changedFields } from './changed-fields.ts';
import { describeDoubles } from './describe-doubles.ts';
import { findChildren } from './find-children.ts';
import { ledgerRowOf } from './ledger-row.ts';
import { resolveFields } from './resolve-fields.ts';
import { readTargetIds, type TargetIds } from './resolve-references.ts';
import { troubled, type Work, writtenOf } from './work.ts';
import { writeBatch } from './write-batch.ts';

/** Under this name the ledger keeps the digest of a file's bytes, for a verification that reads them back. */
export const bytesProperty = '$bytes';

interface ChildIntent {
  work: Work;
  child: DesiredChild;
  intent: Intent;
}

/**
 * Creates the children that do not stand and updates those that changed, in their order, across all these aggregates in as few
 * batches as the target takes. One batch of bytes is in memory at a time.
 */
export async function writeChildren(run: ApplyRun, works: readonly Work[]): Promise<void> {
  const hint = run.writer.batchHint('comments');
  let batch: ChildIntent[] = [];
  let bytes = 0;
  for (const work of works) {
    await findChildren(run, work);
    const ids = await readTargetIds(
      run.context,
      work.desired.children.map((child) => child.fields),
    );
    for (const child of work.desired.children) {
      const intent = await intentOf(run, work, child, ids);
      if (!intent) continue;
      batch.push({ work, child, intent });
      bytes += sizeOf(intent);
      if (batch.length < hint.records && bytes < hint.bytes) continue;
      await flush(run, batch);
      batch = [];
      bytes = 0;
    }
  }
  await flush(run, batch);
}

async function flush(run: ApplyRun, batch: readonly ChildIntent[]): Promise<void> {
  if (batch.length === 0) return;
  await checkpoint(run.context);
  const byIntent = new Map(batch.map((each) => [each.intent.id, each]));
  const outcomes = await writeBatch(
    run,
    batch.map(({ intent }) => intent),
    (intent, targetId, url) => {
      const written = byIntent.get(intent.id);
      if (!written) return null;
      const key = formatKey(intent.key);
      const row = ledgerRowOf(run.context.model, intent, targetId, url, written.work.children.get(key) ?? null);
      written.work.children.set(key, row);
      return row;
    },
  );
  for (const outcome of outcomes) {
    const work = byIntent.get(outcome.intent.id)?.work;
    const what = formatKey(outcome.intent.key);
    if (!work || outcome.kind === 'done') continue;
    work.refused.add(what);
    if (outcome.kind === 'rejected') troubled(work, 'failed', outcome.code, `${what}: ${outcome.message}`);
    else troubled(work, 'unknown', 'E_UNKNOWN', `${what}: ${outcome.message}`);
  }
}

/** Null when the child stands as it should, stays behind, or is held back. */
async function intentOf(run: ApplyRun, work: Work, child: DesiredChild, ids: TargetIds): Promise<Intent | null> {
  const name = formatKey(child.key);
  const hold = (result: 'failed' | 'unknown', code: string, why: string) => {
    work.refused.add(name);
    troubled(work, result, code, `${name}: ${why}`);
    return null;
  };
  const row = work.children.get(name) ?? null;
  const changed = changedFields(child.fields, row?.written ?? {});
  if (row && Object.keys(changed.fields).length === 0) return null;
  const places = run.open.unsettled.get(name);
  if (places) return hold('unknown', 'E_UNSETTLED', describeDoubles(places));
  if (row && row.targetId === null) {
    return hold('failed', 'E_CHILD_NOT_FOUND', "it changed, but it cannot be told which of the target's it is");
  }
  // A file follows its comment: where that was refused, the reason is told once.
  if (child.parent && work.refused.has(formatKey(child.parent))) return null;
  const resolved = await resolveFields(run, { key: child.key, fields: changed.fields }, ids);
  if (resolved.kind === 'lost') {
    work.lost.add(name);
    await run.progress.note([{ key: child.key, aggregate: work.key, finding: resolved.finding }]);
    return null;
  }
  if (resolved.kind === 'failed') return hold('failed', resolved.code, resolved.message);
  await run.progress.note(resolved.findings.map((finding) => ({ key: child.key, aggregate: work.key, finding })));
  const { fields, file } = resolved;
  const written = writtenOf(work, changed.written, resolved);
  if (row && Object.keys(fields).length === 0 && !file) return null;
  return {
    id: run.nextIntentId(),
    operation: row ? 'update' : 'create',
    key: child.key,
    aggregate: work.key,
    marker: child.marker,
    targetId: row?.targetId ?? null,
    parentTargetId: work.row?.targetId ?? null,
    parent: child.parent,
    siblings: work.children,
    fields,
    file,
    digest: digest(fields),
    written: file
      ? { ...written, [bytesProperty]: digestText(file.bytes), [sizeProperty]: String(file.bytes.length) }
      : written,
  };
}

/** Text counts as it is sent, files as they are before base64. */
function sizeOf({ fields, file }: Intent): number {
  const text = Object.values(fields).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 8),
    0,
  );
  return text + (file?.bytes.length ?? 0);
}
