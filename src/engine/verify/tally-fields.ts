import type { Desired, DesiredChild } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Actual, Difference } from '../../model/target.ts';
import type { ComparedRecord } from './desire-all.ts';
import type { Judgement } from './judge-record.ts';
import { bytesField } from './verify-finding.ts';
import { isVerified, type Verdict, type VerifyTally } from './verify-tally.ts';

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
  const verdicts = new Map(judgements.map((judgement) => [formatKey(judgement.key), judgement]));
  const different = new Set(differences.map(({ field }) => field));
  const own = desired.accepted.map(({ field }) => field).filter((field) => !/^(comments|attachments)\//.test(field));
  const accepted = new Set([...own, ...(omitted.get(formatKey(desired.key)) ?? [])]);
  count(tally, desired.key, desired.fields, (name) => {
    if (actual === null) return 'missing';
    if (different.has(name)) return 'different';
    return actual.fields[name] === undefined ? 'unread' : accepted.has(name) ? 'accepted' : 'equal';
  });
  for (const name of accepted) {
    if (!(name in desired.fields) && isVerified(desired.key.entity))
      tally.addField(desired.key.entity, name, 'accepted');
  }
  if (!children) return;
  for (const child of desired.children) {
    const key = formatKey(child.key);
    const verdict = verdicts.get(key)?.verdict;
    count(tally, child.key, child.fields, (name) => {
      if (actual === null || verdict === 'missing') return 'missing';
      if (different.has(`${key}.${name}`)) return 'different';
      // One that stays behind for an announced reason takes its properties with it.
      return verdict === 'accepted' ? 'accepted' : isRead(child, name, actual) ? 'equal' : 'unread';
    });
    for (const name of omitted.get(key) ?? []) {
      if (isVerified(child.key.entity)) tally.addField(child.key.entity, name, 'accepted');
    }
  }
}

/** Whether the target gives this property of any such child: which of them is this one may not be told. */
function isRead({ key }: DesiredChild, name: string, { children }: Actual): boolean {
  return children?.some(({ entity, fields }) => entity === key.entity && fields[name] !== undefined) ?? false;
}

function count(
  tally: VerifyTally,
  key: RecordKey,
  fields: Desired['fields'],
  judge: (name: string) => Verdict | 'unread',
): void {
  if (!isVerified(key.entity)) return;
  for (const name of Object.keys(fields)) tally.addField(key.entity, name, judge(name));
}

/** What reading the bytes of files back came to. */
export function tallyBytes(tally: VerifyTally, judgements: readonly Judgement[]): void {
  for (const { key, verdict, fields } of judgements) {
    if (key.entity !== 'attachments') continue;
    tally.addField(
      'attachments',
      bytesField,
      fields.includes(bytesField) || verdict !== 'different' ? verdict : 'unread',
    );
  }
}
