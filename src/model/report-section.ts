/** What a cell shows: text, a count or an address to open. Text may be hostile: whoever renders it escapes it. */
export type Cell = string | number | { url: string; text?: string } | null;

/** A table of a report; rows may be many, so they come one by one. */
export interface ReportSection {
  title: string;
  /** What is to be known before the table; null: nothing. */
  note: string | null;
  /** The names of the columns; counts stand to the right. */
  columns: readonly { name: string; count?: boolean }[];
  rows: AsyncIterable<Cell[]>;
  /** The format that lists every row; null: the rows are few, and never cut. */
  complete: 'csv' | 'json' | null;
}
