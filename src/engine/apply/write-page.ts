import { isReference } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import { formatKey } from '../../model/entity.ts';
import type { Intent } from '../../model/intent.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { checkpoint } from '../checkpoint.ts';
import type { ApplyRun } from './apply-run.ts';
import { changedFields } from './changed-fields.ts';
import { describeDoubles } from './describe-doubles.ts';
import type { RecordResult } from './failure-window.ts';
import { finishWorks } from './finish-works.ts';
import { ledgerRowOf } from './ledger-row.ts';
import { resolveFields } from './resolve-fields.ts';
import { readTargetIds } from './resolve-references.ts';
import { loadWorks, troubled, type Work, writtenOf } from './work.ts';
import { writeBatch } from './write-batch.ts';
import { writeChildren } from './write-children.ts';

/** Writes one page of changes of one entity: the records, then the children of those that stand, then what came of each. */
export async function writePage(run: ApplyRun, page: readonly StoredChange[]): Promise<void> {
  const [adoptions, writes] = split(page, ({ change }) => change.action === 'adopt');
  await adopt(run, adoptions);
  const works = await loadWorks(run, writes);
  for (const work of works) {
    const places = run.open.unsettled.get(formatKey(work.key));
    if (places) troubled(work, 'unknown', 'E_UNSETTLED', describeDoubles(places));
  }
  for (const wave of inWaves(works)) {
    await checkpoint(run.context);
    await writeRecords(run, wave);
  }
  await writeChildren(
    run,
    works.filter((work) => work.row?.targetId && work.trouble === null),
  );
  await finishWorks(run, works);
  await settleLostBodies(run, writes, works);
  run.window.add(works.map(resultOf));
}

/** What nobody knows the outcome of has not gone well either; what an earlier run left so was looked at by a person. */
function resultOf({ trouble }: Work): RecordResult {
  return trouble && trouble.code !== 'E_UNSETTLED' ? `${trouble.code}: ${trouble.message}` : null;
}

/** Remembers records that already stand; nothing is sent. */
async function adopt({ context, progress }: ApplyRun, page: readonly StoredChange[]): Promise<void> {
  if (page.length === 0) return;
  await context.store.putLedger(
    page.map(({ change, inputDigest }) => ({
      key: change.key,
      aggregate: null,
      targetId: change.targetId,
      kind: 'adopt',
      written: {},
      inputDigest,
      complete: true,
      linked: true,
      url: change.targetId === null ? null : context.model.address(change.key.entity, change.targetId),
    })),
  );
  await context.store.settleChanges(
    page.map(({ change }) => ({ key: change.key, phase: 'write', result: 'done', message: null })),
  );
  progress.advance(page.length);
}

async function writeRecords(run: ApplyRun, works: readonly Work[]): Promise<void> {
  const ids = await readTargetIds(
    run.context,
    works.map((work) => work.desired.fields),
  );
  const byIntent = new Map<string, Work>();
  const intents: Intent[] = [];
  for (const work of works) {
    if (work.trouble) continue;
    const intent = await intentOf(run, work, ids);
    if (!intent) continue;
    byIntent.set(intent.id, work);
    intents.push(intent);
  }
  const outcomes = await writeBatch(run, intents, (intent, targetId, url) => {
    const work = byIntent.get(intent.id);
    if (!work) return null;
    work.row = ledgerRowOf(run.context.model, intent, targetId, url, work.row);
    return work.row;
  });
  for (const outcome of outcomes) {
    const work = byIntent.get(outcome.intent.id);
    if (work && outcome.kind === 'rejected') troubled(work, 'failed', outcome.code, outcome.message);
    if (work && outcome.kind === 'unknown') troubled(work, 'unknown', 'E_UNKNOWN', outcome.message);
  }
}

/** Null when nothing of the record itself is to be sent, or when something holds it back. */
async function intentOf(
  run: ApplyRun,
  work: Work,
  ids: Awaited<ReturnType<typeof readTargetIds>>,
): Promise<Intent | null> {
  const { key, desired, row } = work;
  const changed = changedFields(desired.fields, row?.written ?? {}, run.context.model.together?.[key.entity]);
  if (row && Object.keys(changed.fields).length === 0) return null;
  const resolved = await resolveFields(run, { key, fields: changed.fields }, ids);
  if (resolved.kind !== 'ready') {
    if (resolved.kind === 'failed') troubled(work, 'failed', resolved.code, resolved.message);
    else troubled(work, 'failed', resolved.finding.code, resolved.finding.message);
    return null;
  }
  await run.progress.note(resolved.findings.map((finding) => ({ key, finding })));
  const written = writtenOf(work, changed.written, resolved);
  if (row && Object.keys(resolved.fields).length === 0 && !resolved.file) return null;
  return {
    id: run.nextIntentId(),
    operation: row ? 'update' : 'create',
    key,
    marker: desired.marker,
    targetId: row?.targetId ?? null,
    parentTargetId: null,
    parent: null,
    fields: resolved.fields,
    file: resolved.file,
    digest: digest(resolved.fields),
    written,
  };
}

/** Records that refer to others of the same page go after them (a folder inside a folder). */
function* inWaves(works: readonly Work[]): Generator<Work[]> {
  let waiting = [...works];
  while (waiting.length > 0) {
    const open = new Set(waiting.map((work) => formatKey(work.key)));
    const [later, now] = split(waiting, ({ key, desired }) =>
      Object.values(desired.fields).some(
        (value) => isReference(value) && formatKey(value.$ref) !== formatKey(key) && open.has(formatKey(value.$ref)),
      ),
    );
    // In a circle nobody can be first: these fail or stand by what the ledger knows.
    yield now.length > 0 ? now : later;
    waiting = now.length > 0 ? later : [];
  }
}

/** A change whose body the state has lost cannot be written; the next plan maps it anew. */
async function settleLostBodies(run: ApplyRun, page: readonly StoredChange[], works: readonly Work[]): Promise<void> {
  const known = new Set(works.map((work) => formatKey(work.key)));
  for (const { change } of page.filter((stored) => !known.has(formatKey(stored.change.key)))) {
    const reason = { code: 'E_BODY_MISSING', message: 'the plan no longer holds what was to be written' };
    await run.context.store.settleChanges([
      { key: change.key, phase: 'write', result: 'failed', message: reason.message },
    ]);
    await run.progress.failed(change.key, reason);
  }
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
