import type { PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { KeptReason } from '../../model/rollback-counts.ts';
import type { Use } from '../../model/target-reader.ts';
import type { RunContext } from '../context.ts';

/** What all parts of one rollback share. */
export interface RollbackRun {
  context: RunContext;
  /** Only what this run created; null: everything. */
  scope: string | null;
  /** When the migration first wrote (ISO-8601): custom fields of ours held no value before. */
  since: string | null;
  /** Whether it only says what would be deleted. */
  plans: boolean;
  /** Records that stay, as `nameOf` names them: few, since only people make them so. */
  kept: Set<string>;
  /** Ids, in the source, of the tickets among them: who wrote there stays too. */
  keptTickets: Set<string>;
  /** Those among these that will be gone too, by their ids in the target. When deleting, whatever was to go is gone already. */
  going(entity: PlanEntity, targetIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A record of ours that stays where it is. */
export interface KeptRecord {
  row: LedgerRow;
  kept: KeptReason;
  /** Properties that are not as we wrote them: somebody changed them, or the target did not keep them. */
  fields: string[];
  /** In words, without customer text. */
  message: string;
  /** What stands in those properties now: customer text, shown only where it was asked for. */
  now: Record<string, string | null>;
  /** What was written there, where the snapshot and the mapping still give it; only where values were asked for. */
  was?: Record<string, string | null>;
}

export type Kept = KeptRecord & { kind: 'kept' };
export type Verdict = { row: LedgerRow; kind: 'delete' | 'gone' } | Kept;

export function nameOf({ entity, targetId }: Use): string {
  return `${entity}/${targetId}`;
}

/** Whether a ledger row is ours to roll back. */
export function isOurs({ scope }: Pick<RollbackRun, 'scope'>, { kind, run, targetId }: LedgerRow): boolean {
  return kind === 'create' && targetId !== null && (scope === null || run === scope);
}

export interface RollbackOptions {
  /** Only what this run created; null: everything. */
  scope: string | null;
  /** Delete only while one of `run.windows` is open. */
  inWindows?: boolean;
  /** Find out what was written, too, in the properties that are not as written. */
  showValues?: boolean;
  onKept?: (kept: KeptRecord & { url: string | null }) => void;
}
