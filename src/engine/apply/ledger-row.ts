import type { Intent } from '../../model/intent.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { TargetModel } from '../../model/target-model.ts';

/**
 * The ledger row of an intent that stands. Whether a record is complete and linked is said later, when children and links
 * stand; until then the input digest stays open, so that the next plan looks at the record again.
 */
export function ledgerRowOf(
  model: Pick<TargetModel, 'standing'>,
  intent: Intent,
  targetId: string | null,
  url: string | null,
  before: LedgerRow | null = null,
): LedgerRow {
  const standing = model.standing?.(intent.key.entity, intent.fields);
  const child = intent.aggregate !== undefined && intent.aggregate !== null;
  return {
    key: intent.key,
    aggregate: intent.aggregate ?? null,
    targetId: targetId ?? before?.targetId ?? intent.targetId,
    kind: before?.kind ?? 'create',
    written: { ...before?.written, ...intent.written },
    inputDigest: null,
    complete: child || (before?.complete ?? false),
    linked: before?.linked ?? child,
    url: url ?? before?.url ?? null,
    ...(before?.doubtful ? { doubtful: true } : {}),
    ...(standing ? { standing: { ...before?.standing, ...standing } } : {}),
  };
}
