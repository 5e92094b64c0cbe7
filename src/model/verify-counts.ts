export type VerifyEntity =
  | 'tickets'
  | 'comments'
  /** Comments that no source has: what we wrote of a ticket, of calls, side conversations, ratings and time. */
  | 'notes'
  | 'attachments'
  | 'contacts'
  | 'organizations'
  | 'agents'
  | 'groups'
  | 'folders'
  | 'articles'
  | 'macros';

export interface VerifyCounts {
  expected: number;
  equal: number;
  accepted: number;
  different: number;
  missing: number;
}

/** Of one property or of one row of the checklist. `unread` were not read back at this level: nothing is claimed of them. */
export interface MeasuredCounts extends VerifyCounts {
  unread: number;
}

/** A row of the checklist of what must arrive: `tickets: priority`. */
export interface MeasuredRow extends MeasuredCounts {
  row: string;
}

/** A line of the review after a migration, with what was measured for it. */
export interface ReviewLine {
  line: string;
  /** `partly`: nothing is wrong, but losses were announced or not all was looked at. */
  answer: 'yes' | 'partly' | 'no' | 'unmeasured';
  measured: string;
}
