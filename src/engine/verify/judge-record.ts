import type { Difference } from '../../model/actual.ts';
import type { Desired } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import { lossKey } from '../loss-key.ts';
import type { Verdict } from './verify-tally.ts';

export interface Judgement {
  key: RecordKey;
  verdict: Verdict;
  /** Names of the properties that differ; no values. */
  fields: string[];
}

/**
 * What differences come to, for a record and each of its children. `noted` are the keys (`formatKey`) of which apply noted a
 * loss: a file that stayed behind, an image of a body. A loss makes what has it accepted where it would be equal, and accounts for
 * a file that is missing; it excuses no other difference, since what should be there was made with the loss in mind.
 */
export function judgeRecord(
  desired: Desired,
  differences: readonly Difference[],
  options: { noted: ReadonlySet<string>; children: boolean },
): Judgement[] {
  const { noted } = options;
  const open = differences.filter(({ field }) => !isChild(field));
  const lossy = desired.accepted.some(({ field }) => !isChild(field)) || noted.has(formatKey(desired.key));
  const record: Judgement = {
    key: desired.key,
    verdict: open.length > 0 ? 'different' : lossy ? 'accepted' : 'equal',
    fields: open.map(({ field }) => field),
  };
  if (!options.children) return [record];
  return [record, ...judgeChildren(desired, differences, noted), ...announcedChildren(desired)];
}

function judgeChildren(desired: Desired, differences: readonly Difference[], noted: ReadonlySet<string>): Judgement[] {
  const byChild = Map.groupBy(
    differences.filter(({ field }) => isChild(field)),
    ({ field }) => field.split('.')[0] ?? field,
  );
  return desired.children.map((child) => {
    const name = formatKey(child.key);
    const found = byChild.get(name) ?? [];
    if (found.some(({ kind }) => kind === 'missing')) {
      const staysBehind = child.key.entity === 'attachments' && noted.has(name);
      return { key: child.key, verdict: staysBehind ? 'accepted' : 'missing', fields: [] };
    }
    const fields = found.flatMap(({ field }) => (field === name ? [] : [field.slice(name.length + 1)]));
    const verdict = found.length > 0 ? 'different' : noted.has(name) ? 'accepted' : 'equal';
    return { key: child.key, verdict, fields };
  });
}

/** Files that the plan left out: expected by whoever counts at the source, and accounted for. */
function announcedChildren(desired: Desired): Judgement[] {
  const written = new Set(desired.children.map(({ key }) => formatKey(key)));
  const keys = desired.accepted.filter(({ field }) => isChild(field)).map(({ field }) => lossKey(desired.key, field));
  const absent = new Map(keys.map((key) => [formatKey(key), key]))
    .values()
    .filter((key) => !written.has(formatKey(key)));
  return [...absent].map((key) => ({ key, verdict: 'accepted', fields: [] }));
}

function isChild(field: string): boolean {
  return /^(comments|attachments)\//.test(field);
}
