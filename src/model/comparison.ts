import type { RecordKey } from './entity.ts';

/** How what the target shows stands to what it should: nothing is said of what was not read back. */
export type Mark = 'equal' | 'accepted' | 'different' | 'missing' | 'unexpected' | 'unread';

/** What both sides show of one thing; customer text. Null: nothing. */
export interface ComparedRow {
  name: string;
  source: string | null;
  target: string | null;
  mark: Mark;
}

/** A message or a file of a record. */
export interface ComparedPart {
  kind: 'message' | 'file';
  key: RecordKey | null;
  rows: ComparedRow[];
  mark: Mark;
}

/** A record as a person checks it: both addresses, then field by field and message by message. */
export interface Comparison {
  key: RecordKey;
  label: string;
  source: { id: string; url: string | null };
  target: { id: string | null; url: string | null };
  /** Why it was chosen. */
  shows: string[];
  mark: Mark;
  /** Losses that the plan announced. */
  notes: string[];
  rows: ComparedRow[];
  parts: ComparedPart[];
}
