import type { Change } from './change.ts';
import type { RecordKey } from './entity.ts';
import type { Finding } from './finding.ts';
import type { Operation } from './intent.ts';
import type { LedgerRow } from './ledger-row.ts';

/** One write as the journal keeps it, without what was sent. */
export interface JournalEntry {
  id: string;
  at: string;
  operation: Operation;
  key: RecordKey;
  targetId: string | null;
  /** Null: it was about to be sent, and nobody knows what came of it. */
  outcome: 'done' | 'rejected' | 'unknown' | null;
  message: string | null;
}

/** What the current plan says of a record, and what came of it so far. `label` is customer text. */
export type PlannedChange = Pick<Change, 'action' | 'reason' | 'fields' | 'children' | 'label'> & {
  written: string | null;
  linked: string | null;
  message: string | null;
};

/** All that a state knows of one record. */
export interface StateRecord {
  /** `tickets/880123`. */
  record: string;
  /** Where a person opens it in the target. */
  address: string | null;
  ledger: LedgerRow | null;
  children: LedgerRow[];
  journal: JournalEntry[];
  findings: Finding[];
  change: PlannedChange | null;
}
