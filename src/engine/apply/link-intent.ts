import type { DesiredValue } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import { formatKey } from '../../model/entity.ts';
import type { Intent } from '../../model/intent.ts';
import type { ApplyRun } from './apply-run.ts';
import { changedFields } from './changed-fields.ts';
import { resolveFields } from './resolve-fields.ts';
import type { TargetIds } from './resolve-references.ts';
import type { Rewrite } from './settle-rewrites.ts';
import { troubled, type Work, writtenOf } from './work.ts';

/** An update of a record, or of one of its children. */
export interface LinkIntent extends Pick<Rewrite, 'work' | 'child'> {
  intent: Intent;
}

/** The update that one rewrite takes; none where there is nothing to send, or where it cannot be sent as yet. */
export async function linkIntent(
  run: ApplyRun,
  { work, child, row, open }: Rewrite,
  ids: TargetIds,
): Promise<LinkIntent[]> {
  const { key, marker } = child ?? work.desired;
  const place = child
    ? { key, aggregate: work.key, marker, targetId: row.targetId, parentTargetId: work.row?.targetId ?? null }
    : { key, marker, targetId: row.targetId, parentTargetId: null };
  const intent = await intentOf(run, work, open, ids, place);
  return intent ? [{ work, child, intent }] : [];
}

/** Null when there is nothing to send, or an image of a body broke on the way: it stays as it stands until the next run. */
async function intentOf(
  run: ApplyRun,
  work: Work,
  open: Record<string, DesiredValue>,
  ids: TargetIds,
  place: Pick<Intent, 'key' | 'aggregate' | 'marker' | 'targetId' | 'parentTargetId'>,
): Promise<Intent | null> {
  const resolved = await resolveFields(run, { key: place.key, fields: open }, ids);
  if (resolved.kind !== 'ready') {
    if (resolved.kind === 'failed') troubled(work, 'failed', resolved.code, resolved.message);
    return null;
  }
  const [broken] = resolved.broken;
  if (broken) {
    troubled(work, 'failed', broken.code, `${formatKey(place.key)}: an image broke on the way: ${broken.message}`);
    return null;
  }
  if (Object.keys(resolved.fields).length === 0) return null;
  const { written } = changedFields(open, {});
  return {
    ...place,
    id: run.nextIntentId(),
    operation: 'update',
    parent: null,
    fields: resolved.fields,
    file: null,
    digest: digest(resolved.fields),
    written: writtenOf(work, written, resolved),
  };
}
