import { isImplied, type PlanEntity } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import { digestValue } from '../digest-fields.ts';
import { nameField } from '../name-field.ts';
import { showValue } from '../plan/describe-conflict.ts';
import { desireAll } from '../verify/desire-all.ts';
import type { Kept } from './rollback-run.ts';

/**
 * What was written in the properties of these records that are not as written, in words, by the record's id. The state keeps only
 * digests: the snapshot is mapped anew, and a value is what was written if it has that digest. Of what has changed since in the
 * source or the mapping nothing can be said. Customer text.
 */
export async function readWritten(
  context: RunContext,
  entity: PlanEntity,
  stays: readonly Kept[],
): Promise<Map<string, Record<string, string | null>>> {
  const edited = stays.filter(({ kept }) => kept === 'edited');
  const { model } = context;
  const found = new Map<string, Record<string, string | null>>();
  // What the spec implies is in no snapshot.
  if (edited.length === 0 || isImplied(entity)) return found;
  const wanted = await desireAll(
    context,
    entity,
    edited.map(({ row }) => row.key.id),
  );
  for (const { row, fields } of edited) {
    const compared = wanted.get(row.key.id);
    const symbolic = { ...compared?.symbolic.fields, ...compared?.symbolic.links };
    const shown = fields.flatMap((field) => {
      const value = symbolic[field];
      if (value === undefined || row.written[field] !== digestValue(value)) return [];
      return [
        [nameField(model, entity, field), showValue(model, entity, field, compared?.desired.fields[field])] as const,
      ];
    });
    found.set(row.key.id, Object.fromEntries(shown));
  }
  return found;
}
