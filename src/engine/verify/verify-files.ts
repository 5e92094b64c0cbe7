import type { Actual } from '../../model/actual.ts';
import { type Desired, isFile } from '../../model/desired.ts';
import { digestText } from '../../model/digest.ts';
import type { RecordKey } from '../../model/entity.ts';
import { parseSize } from '../../model/units.ts';
import { fetchFile } from '../apply/fetch-file.ts';
import { bytesProperty } from '../apply/write-children.ts';
import type { RunContext } from '../context.ts';
import type { ComparedRecord } from './desire-all.ts';
import type { Judgement } from './judge-record.ts';
import { bytesField } from './verify-finding.ts';

/**
 * Reads every file of a record back, one at a time, and compares the digests of their bytes with those that were written; of files
 * that were found again after a lost state, with those that the source has now. Which file is which is told by the bytes
 * themselves, since not every target gives ids of files back when it takes them.
 */
export async function verifyFiles(
  context: RunContext,
  { desired, children }: ComparedRecord,
  actual: Actual,
  judgements: readonly Judgement[],
): Promise<Judgement[]> {
  const { target, signal } = context;
  const rows = children.filter((row) => row.key.entity === 'attachments');
  const written = new Map(rows.map((row) => [row.key.id, row.written[bytesProperty]]));
  if (written.size === 0) return [...judgements];
  const standing: string[] = [];
  for (const child of actual.children ?? []) {
    if (child.entity === 'attachments') standing.push(digestText(await target.reader.readFile(child.targetId, signal)));
  }
  const results: Judgement[] = [];
  for (const judgement of judgements) {
    const { key, verdict } = judgement;
    const isFound = key.entity === 'attachments' && verdict === 'equal' && written.has(key.id);
    const expected = isFound ? (written.get(key.id) ?? (await digestOfSource(context, desired, key))) : undefined;
    if (expected === undefined) results.push(judgement);
    // Nobody can say any more what its bytes should be.
    else if (expected === null) results.push({ ...judgement, verdict: 'accepted' });
    else
      results.push(take(standing, expected) ? judgement : { ...judgement, verdict: 'different', fields: [bytesField] });
  }
  return results;
}

function take(digests: string[], wanted: string): boolean {
  const at = digests.indexOf(wanted);
  if (at >= 0) digests.splice(at, 1);
  return at >= 0;
}

/** Null when the source does not give the file. */
async function digestOfSource(context: RunContext, desired: Desired, { id }: RecordKey): Promise<string | null> {
  const child = desired.children.find(({ key }) => key.entity === 'attachments' && key.id === id);
  const value = Object.values(child?.fields ?? {}).find(isFile);
  if (!value) return null;
  const fetched = await fetchFile(context, value.$file, parseSize(context.migration.options.maxFileSize));
  return 'content' in fetched ? digestText(fetched.content.bytes) : null;
}
