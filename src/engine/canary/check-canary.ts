import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { formatMarker } from '../../model/marker.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks } from '../pages.ts';
import { measureOutgoing, type OutgoingMeasure } from '../verify/measure-outgoing.ts';
import { verifyCodes } from '../verify/verify-finding.ts';
import { type VerifiedRecord, verifyPage } from '../verify/verify-page.ts';
import { VerifyTally } from '../verify/verify-tally.ts';
import type { CanaryMemo } from './canary-memo.ts';

/** With their threads, what was read back of them and a file's bytes in memory at once. */
const atOnce = 20;

/** What reading the canary back has shown. */
export interface CanaryCheck {
  tickets: number;
  failed: number;
  unknown: number;
  tally: VerifyTally;
  /** Tickets of which something differs or is missing. */
  wrong: VerifiedRecord[];
  /** Tickets that the target has more than once, with the ids it has them under. */
  doubled: { key: RecordKey; targetIds: string[] }[];
  outgoing: OutgoingMeasure;
  /** By `formatKey`. */
  rows: ReadonlyMap<string, LedgerRow>;
}

/** Reads the canary back, children and bytes included, looks for second copies, and counts the mail that left about it. */
export async function checkCanary(before: RunContext, { ids, watched, since }: CanaryMemo): Promise<CanaryCheck> {
  // What apply prepared (custom fields, tags) was not there when the run connected.
  const catalogue = await before.target.reader.catalogue();
  const context: RunContext = { ...before, catalogue, model: before.target.model(catalogue) };
  const { store, emit } = context;
  await store.clearFindings(verifyCodes);
  const changes = await store.pageChanges({ entity: 'tickets', ids }, null, ids.length);
  const written = changes.filter(({ result }) => result !== 'failed' && result !== 'unknown');
  const tally = new VerifyTally(context.model);
  const wrong: VerifiedRecord[] = [];
  emit({ type: 'phase', phase: 'verify', entity: 'tickets', total: written.length });
  let done = 0;
  for (const page of chunks(written, atOnce)) {
    await checkpoint(context);
    const verified = await verifyPage(context, {
      entity: 'tickets',
      changes: page.map(({ change }) => change),
      level: 'full',
      inSample: () => true,
      listed: null,
      tally,
    });
    wrong.push(...verified.filter(({ judgements }) => judgements.some(isWrong)));
    done += page.length;
    emit({ type: 'progress', phase: 'verify', entity: 'tickets', done, total: written.length, failed: wrong.length });
  }
  const rows = new Map((await store.ledger('tickets', ids)).map((row) => [row.key.id, row]));
  const among = new Set(watched.flatMap((id) => rows.get(id)?.targetId ?? []));
  return {
    tickets: changes.length,
    failed: countOf(changes, 'failed'),
    unknown: countOf(changes, 'unknown'),
    tally,
    wrong,
    doubled: await findCopies(context, [...rows.values()]),
    outgoing: await lookForMail(context, { ...(since ? { since } : {}), among }),
    rows: new Map([...rows.values()].map((row) => [formatKey(row.key), row])),
  };
}

/** Throws what is no more than a target that is away: whoever goes on looks again. */
async function lookForMail(
  context: RunContext,
  options: Parameters<typeof measureOutgoing>[1],
): Promise<OutgoingMeasure> {
  if (context.migration.run.canary.outgoing === 'unchecked') return { unmeasured: 'the spec does not ask for it' };
  const measure = await measureOutgoing(context, options);
  if ('failure' in measure && measure.failure?.code === 'E_TARGET_UNREACHABLE') throw measure.failure;
  return measure;
}

export function isWrong({ verdict }: VerifiedRecord['judgements'][number]): boolean {
  return verdict === 'different' || verdict === 'missing';
}

function countOf(changes: readonly StoredChange[], result: 'failed' | 'unknown'): number {
  return changes.filter((change) => change.result === result).length;
}

async function findCopies(
  { target, sourceKey, signal }: RunContext,
  rows: readonly LedgerRow[],
): Promise<CanaryCheck['doubled']> {
  const ours = rows.flatMap(({ key, targetId }) =>
    targetId === null ? [] : [{ key, marker: formatMarker(sourceKey, key), targetId }],
  );
  const copies = await target.reader.copies?.('tickets', ours, signal);
  return ours.flatMap(({ key, marker }) => {
    const targetIds = copies?.get(marker) ?? [];
    return targetIds.length > 1 ? [{ key, targetIds }] : [];
  });
}
