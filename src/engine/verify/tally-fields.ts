import type { Actual, Difference } from '../../model/actual.ts';
import { type Desired, type DesiredChild, isHtml } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { TargetModel } from '../../model/target-model.ts';
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
  model: TargetModel,
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
  const isRead = (name: string, of: Actual) => (model.readProperty?.(name, of) ?? of.fields[name]) !== undefined;
  const carried: [string, FieldVerdict][] = [];
  if (children) {
    const verdicts = new Map(judgements.map(({ key, verdict }) => [formatKey(key), verdict]));
    const pairs = actual ? model.match?.(desired, actual).pairs : undefined;
    const standing = pairs && new Map(pairs.map((pair) => [formatKey(pair.key), pair.found]));
    for (const child of desired.children) {
      const key = formatKey(child.key);
      const verdict = actual === null ? 'missing' : verdicts.get(key);
      const left = new Set(omitted.get(key));
      const read = standing?.get(key) ?? likeOf(child, actual);
      const judged = verdictsOf(child.fields, left, (name) => {
        if (verdict === 'missing') return 'missing';
        if (different.has(`${key}.${name}`)) return 'different';
        // One that stays behind for an announced reason takes its properties with it.
        if (verdict === 'accepted' || left.has(name)) return 'accepted';
        return read && isRead(name, read) ? 'equal' : 'unread';
      });
      tally.addFields(child.key, judged);
      tallyLinks(tally, child.fields, judged);
      for (const row of model.carriedRows?.(child) ?? []) carried.push([row, verdict ?? 'unread']);
    }
  }
  const own = desired.accepted.map(({ field }) => field).filter((field) => !isChildField(field));
  const accepted = new Set([...own, ...(omitted.get(formatKey(desired.key)) ?? [])]);
  // What is said of the whole, such as the order of its comments, is no property of its own.
  const whole = [...different].filter((field) => !isChildField(field));
  const verdicts = verdictsOf(desired.fields, [...accepted, ...whole], (name) => {
    if (actual === null) return 'missing';
    if (different.has(name)) return 'different';
    return accepted.has(name) ? 'accepted' : isRead(name, actual) ? 'equal' : 'unread';
  });
  tally.addFields(desired.key, verdicts, carried);
  tallyLinks(tally, desired.fields, verdicts);
}

/** A link to a record that does not stand is left as it was, and noted; the others are as good as their body. */
function tallyLinks(tally: VerifyTally, fields: Desired['fields'], verdicts: readonly [string, FieldVerdict][]): void {
  for (const [name, verdict] of verdicts) {
    const value = fields[name];
    const links = value !== undefined && isHtml(value) ? (value.links ?? []) : [];
    const open = links.filter(({ becomes }) => !becomes).length;
    tally.addLinks(links.length - open, verdict);
    tally.addLinks(open, verdict === 'missing' ? 'missing' : 'accepted');
  }
}

function isChildField(field: string): boolean {
  return /^(comments|attachments)\//.test(field);
}

/** Where the target does not tell which child is which: any of its kind says what is read of them. */
function likeOf({ key }: DesiredChild, actual: Actual | null): Actual | undefined {
  return actual?.children?.find(({ entity }) => entity === key.entity);
}

function verdictsOf(
  fields: Desired['fields'],
  more: Iterable<string>,
  judge: (name: string) => FieldVerdict,
): [string, FieldVerdict][] {
  return [...new Set([...Object.keys(fields), ...more])].map((name) => [name, judge(name)]);
}

/** What reading the bytes of files back came to. */
export function tallyBytes(tally: VerifyTally, judgements: readonly Judgement[]): void {
  for (const { key, verdict, fields } of judgements) {
    if (key.entity !== 'attachments') continue;
    const isCompared = fields.includes(bytesField) || verdict !== 'different';
    tally.addFields(key, [[bytesField, isCompared ? verdict : 'unread']]);
  }
}
