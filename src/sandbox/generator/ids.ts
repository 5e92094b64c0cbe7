/** Numbers of an account: each kind has its own range, and the row's index can be read back from the id. */

const FIRST = {
  user: 4_100_000_000_001,
  group: 4_200_000_000_001,
  organization: 4_300_000_000_001,
  ticketField: 4_400_000_000_001,
  userField: 4_450_000_000_001,
  organizationField: 4_460_000_000_001,
  fieldOption: 4_470_000_000_001,
  customStatus: 4_500_000_000_001,
  brand: 4_510_000_000_001,
  form: 4_520_000_000_001,
  recipientAddress: 4_530_000_000_001,
  groupMembership: 4_600_000_000_001,
  organizationMembership: 4_700_000_000_001,
  identity: 4_800_000_000_001,
  category: 5_100_000_000_001,
  section: 5_200_000_000_001,
  article: 5_300_000_000_001,
  translation: 5_400_000_000_001,
  articleAttachment: 5_500_000_000_001,
  userSegment: 5_600_000_000_001,
  macro: 6_100_000_000_001,
  trigger: 6_200_000_000_001,
  triggerCategory: 6_250_000_000_001,
  automation: 6_300_000_000_001,
  view: 6_400_000_000_001,
  slaPolicy: 6_500_000_000_001,
  schedule: 6_600_000_000_001,
  holiday: 6_650_000_000_001,
  suspendedTicket: 6_700_000_000_001,
  satisfactionReason: 6_800_000_000_001,
  ticket: 1001,
};

export type Kind = keyof typeof FIRST;

export function idOf(kind: Kind, index: number): number {
  return FIRST[kind] + index;
}

/** The index of the row with this id; -1 when the id is outside a table of `count` rows. */
export function indexOfId(kind: Kind, id: number, count: number): number {
  const index = id - FIRST[kind];
  return Number.isInteger(index) && index >= 0 && index < count ? index : -1;
}

const FIRST_COMMENT = 7_000_000_000_000;
const FIRST_AUDIT = 7_500_000_000_000;
const FIRST_FILE = 8_000_000_000_000;
const COMMENTS_PER_TICKET = 8192;
const FILES_PER_COMMENT = 16;

export function commentId(ticketId: number, position: number): number {
  return FIRST_COMMENT + ticketId * COMMENTS_PER_TICKET + position;
}

export function auditId(ticketId: number, position: number): number {
  return FIRST_AUDIT + ticketId * COMMENTS_PER_TICKET + position;
}

/** Id of the file at `position` of a comment. */
export function fileId(comment: number, position: number): number {
  return FIRST_FILE + (comment - FIRST_COMMENT) * FILES_PER_COMMENT + position;
}

/** The ticket a file hangs on, read from the file's id. */
export function ticketIdOfFile(id: number): number {
  return Math.floor((id - FIRST_FILE) / FILES_PER_COMMENT / COMMENTS_PER_TICKET);
}
