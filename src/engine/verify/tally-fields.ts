import type { Desired, DesiredChild } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { Actual, Difference } from '../../model/target.ts';
import type { ComparedRecord } from './desire-all.ts';
import type { Judgement } from './judge-record.ts';
import { bytesField } from './verify-finding.ts';
import type { FieldVerdict, VerifyTally } from './verify-tally.ts';

/**
 * Counts what each property of a record and of its children came to. `actual` is null for a record that does not stand;
 * `children` says whether they were looked at.
 */
export function tallyFields(
  tally: VerifyTally,
  { desired, omitted }: ComparedRecord,
  found: {
    actual: Actual | null;
    differences: readonly Difference[];
    judgements: readonly Judgement[];
    children: boolean;
  },
): void {
  const { actual, differences, judgements, children } = found;
  const different = new Set(differences.map(({ field }) => field));
  const own = desired.accepted.map(({ field }) => field).filter((field) => !/^(comments|attachments)\//.test(field));
  const accepted = new Set([...own, ...(omitted.get(formatKey(desired.key)) ?? [])]);
  // What is said of the whole, such as the order of its comments, is no property of its own.
  const whole = [...different].filter((field) => !/^(comments|attachments)\//.test(field));
  count(tally, desired, new Set([...accepted, ...whole]), (name) => {
    if (actual === null) return 'missing';
    if (different.has(name)) return 'different';
    return accepted.has(name) ? 'accepted' : actual.fields[name] === undefined ? 'unread' : 'equal';
  });
  if (!children) return;
  const verdicts = new Map(judgements.map(({ key, verdict }) => [formatKey(key), verdict]));
  for (const child of desired.children) {
    const key = formatKey(child.key);
    const verdict = verdicts.get(key);
    const left = new Set(omitted.get(key));
    count(tally, child, left, (name) => {
      if (actual === null || verdict === 'missing') return 'missing';
      if (different.has(`${key}.${name}`)) return 'different';
      // One that stays behind for an announced reason takes its properties with it.
      if (verdict === 'accepted' || left.has(name)) return 'accepted';
      return isRead(child, name, actual) ? 'equal' : 'unread';
    });
  }
}

/** Whether the target gives this property of any such child: which of them is this one may not be told. */
function isRead({ key }: DesiredChild, name: string, { children }: Actual): boolean {
  return children?.some(({ entity, fields }) => entity === key.entity && fields[name] !== undefined) ?? false;
}

function count(
  tally: VerifyTally,
  { key, fields }: Pick<Desired, 'key' | 'fields'>,
  more: ReadonlySet<string>,
  judge: (name: string) => FieldVerdict,
): void {
  const names = new Set([...Object.keys(fields), ...more]);
  tally.addFields(
    key.entity,
    [...names].map((name) => [name, judge(name)]),
  );
}

/** What reading the bytes of files back came to. */
export function tallyBytes(tally: VerifyTally, judgements: readonly Judgement[]): void {
  for (const { key, verdict, fields } of judgements) {
    if (key.entity !== 'attachments') continue;
    const isCompared = fields.includes(bytesField) || verdict !== 'different';
    tally.addFields('attachments', [[bytesField, isCompared ? verdict : 'unread']]);
  }
}
