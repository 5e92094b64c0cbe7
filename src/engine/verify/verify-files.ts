import { digestText } from '../../model/digest.ts';
import type { RecordKey } from '../../model/entity.ts';
import type { Actual } from '../../model/target.ts';
import { bytesProperty } from '../apply/write-children.ts';
import type { RunContext } from '../context.ts';
import type { Judgement } from './judge-record.ts';
import { bytesField } from './verify-finding.ts';

/**
 * Reads every file of a record back, one at a time, and compares the digests of their bytes with those that were written. Which
 * file is which is told by the bytes themselves, since not every target gives ids of files back when it takes them.
 */
export async function verifyFiles(
  { store, target, signal }: RunContext,
  aggregate: RecordKey,
  actual: Actual,
  judgements: readonly Judgement[],
): Promise<Judgement[]> {
  const rows = (await store.children([aggregate])).filter((row) => row.key.entity === 'attachments');
  const written = new Map(rows.map((row) => [row.key.id, row.written[bytesProperty]]));
  if (written.size === 0) return [...judgements];
  const standing: string[] = [];
  for (const child of actual.children ?? []) {
    if (child.entity === 'attachments') standing.push(digestText(await target.reader.readFile(child.targetId, signal)));
  }
  return judgements.map((judgement) => {
    const expected = judgement.key.entity === 'attachments' ? written.get(judgement.key.id) : undefined;
    if (expected === undefined || judgement.verdict !== 'equal') return judgement;
    const at = standing.indexOf(expected);
    if (at < 0) return { ...judgement, verdict: 'different', fields: [bytesField] };
    standing.splice(at, 1);
    return judgement;
  });
}
