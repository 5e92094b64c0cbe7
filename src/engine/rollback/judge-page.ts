import type { Actual } from '../../model/actual.ts';
import { formatKey, type PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { formatMarker } from '../../model/marker.ts';
import type { KeptReason } from '../../model/rollback-counts.ts';
import type { RunContext } from '../context.ts';
import { editedFields } from '../edited-fields.ts';
import { nameField, nameFields } from '../name-field.ts';
import { findAdditions } from './find-additions.ts';
import { findUses } from './find-uses.ts';
import type { Kept, KeptRecord, RollbackRun, Verdict } from './rollback-run.ts';

/**
 * Reads these records of one entity, which we created, and decides which of them may go: those that carry our key, stand as we
 * wrote them, and on which nobody else's work hangs. Only reads.
 */
export async function judgePage(run: RollbackRun, entity: PlanEntity, rows: readonly LedgerRow[]): Promise<Verdict[]> {
  const { context } = run;
  const own = rows.filter(({ key }) => !context.model.amends?.(key));
  const actuals = await readBack(context, entity, own);
  const children = Map.groupBy(
    actuals.size > 0 ? await context.store.children(own.map(({ key }) => key)) : [],
    ({ aggregate }) => aggregate?.id ?? '',
  );
  const verdicts = rows.map((row) =>
    judgeRow(context, row, actuals.get(row.targetId ?? ''), children.get(row.key.id) ?? []),
  );
  const free = verdicts.flatMap(({ kind, row }) =>
    kind === 'delete' && !context.model.amends?.(row.key) ? [row] : [],
  );
  const uses = await findUses(run, entity, free);
  return verdicts.map((verdict) => {
    const use = verdict.kind === 'delete' ? uses.get(verdict.row) : undefined;
    return use === undefined ? verdict : keep(verdict.row, 'used', use);
  });
}

async function readBack(
  { target, signal }: RunContext,
  entity: PlanEntity,
  rows: readonly LedgerRow[],
): Promise<Map<string, Actual>> {
  const found = new Map<string, Actual>();
  if (rows.length === 0) return found;
  const children = entity === 'tickets' || entity === 'articles';
  const ids = rows.flatMap(({ targetId }) => targetId ?? []);
  for await (const actual of target.reader.read(entity, ids, { children, signal })) found.set(actual.targetId, actual);
  return found;
}

function judgeRow(
  context: RunContext,
  row: LedgerRow,
  actual: Actual | undefined,
  children: readonly LedgerRow[],
): Verdict {
  const { model, sourceKey } = context;
  const amends = model.amends?.(row.key);
  if (amends === 'stays') return keep(row, 'used', 'others may use it by now');
  if (amends) return { row, kind: 'delete' };
  if (!actual) return { row, kind: 'gone' };
  const isMarked = model.hasMarker?.(row.key.entity) ?? true;
  if (isMarked && actual.marker !== formatMarker(sourceKey, row.key)) {
    return keep(row, 'unmarked', 'it does not carry our key');
  }
  if (!row.standing && model.standingOf) {
    return keep(row, 'unproven', 'this state does not know what was written there: run plan first, which finds it out');
  }
  const fields = editedFields(row, actual, model);
  const added = findAdditions(context, actual, children);
  if (fields.length + added.edited.length > 0) {
    const differing = [...fields, ...added.edited];
    // Both look the same: a value that somebody changed, and one that the target has changed as it took it.
    const message = `${nameFields(model, row.key, differing)}: not as written; somebody changed it, or the target did not keep it`;
    return keep(row, 'edited', message, differing, nowOf(context, actual, fields));
  }
  if (added.count === 0) return { row, kind: 'delete' };
  const what = added.count === 1 ? 'a message or file was' : `${added.count} messages or files were`;
  return keep(row, 'answered', `${what} added in the target`);
}

function nowOf({ model }: RunContext, actual: Actual, fields: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    fields.map((field) => {
      const value = (model.readProperty ? model.readProperty(field, actual) : actual.fields[field]) ?? null;
      const shown = value === null ? null : (model.show?.(actual.entity, field, value) ?? value);
      return [
        nameField(model, actual.entity, field),
        shown === null || typeof shown === 'string' ? shown : JSON.stringify(shown),
      ];
    }),
  );
}

/** The verdict that a record stays. */
export function keep(
  row: LedgerRow,
  kept: KeptReason,
  message: string,
  fields: string[] = [],
  now: KeptRecord['now'] = {},
): Kept {
  return { kind: 'kept', row, kept, message, fields, now };
}

/** For messages: `tickets/880123`. */
export function recordOf({ row }: Pick<KeptRecord, 'row'>): string {
  return formatKey(row.key);
}
