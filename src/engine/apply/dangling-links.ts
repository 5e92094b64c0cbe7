import { formatKey } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { RecordFinding } from '../../model/record-finding.ts';
import { type Naming, nameField } from '../name-field.ts';
import type { ApplyRun } from './apply-run.ts';
import { bodiesAmong, danglingTargets } from './open-links.ts';
import type { TargetIds } from './resolve-references.ts';
import type { Work } from './work.ts';

/** Says what stays as it was, since what it leads to is not in the target. */
export async function noteDangling(run: ApplyRun, work: Work, ids: TargetIds): Promise<void> {
  const rows = danglingOf(work, ids, run.context.model);
  if (rows.length > 0) work.open = true;
  await run.progress.note(rows);
}

/** What of a record, and of its children, leads to records that are not in the target. */
export function danglingOf({ key, desired }: Work, ids: TargetIds, model: Naming): RecordFinding[] {
  const places = [
    { key, fields: { ...desired.links, ...bodiesAmong(desired.fields) } },
    ...desired.children.map((child) => ({ key: child.key, fields: bodiesAmong(child.fields) })),
  ];
  return places.flatMap((place) =>
    danglingTargets(place.fields, ids).map((each) => ({
      key: place.key,
      ...(place.key === key ? {} : { aggregate: key }),
      finding: leftOut(nameField(model, place.key.entity, each.name), formatKey(each.key)),
    })),
  );
}

function leftOut(name: string, record: string): Finding {
  return {
    severity: 'warning',
    code: 'W_LINK_LEFT_OUT',
    message: `${name} is left as it was where it leads to ${record}: that is not in the target.`,
  };
}
