import type { Faker } from '@faker-js/faker';
import { type AccountContext, LIVE_RUN } from '../account-context.ts';
import type { UserRow } from '../account-rows.ts';
import type { FileKind } from '../files/file-bytes.ts';
import type { Table } from '../table.ts';
import type { Participant } from './side-conversation-rows.ts';
import type { Text } from './texts.ts';
import type { FieldValue, SatisfactionRating, TicketPriority, TicketStatus, TicketType, Via } from './ticket-rows.ts';

/** What makes tickets needs to know of the account. */
export interface TicketWorld {
  context: AccountContext;
  users: Table<UserRow>;
}

/** A file before it gets an id and an address. Equal kind and content give equal bytes. */
export interface FileDraft {
  name: string;
  kind: FileKind;
  content: number;
  /** Its picture stands in the body, where `{{file:0}}` is the address of the first file of the comment. */
  inline?: true;
  /** Replaced by an empty `redacted.txt`. */
  redacted?: true;
  /** Listed, but its address answers 404. */
  gone?: true;
}

export interface CallDraft {
  seconds: number;
  transcript: string | null;
  /** False: the address of the recording answers 404. */
  recorded: boolean;
  /** Another provider keeps the recording, on a host of its own. */
  elsewhere?: true;
}

/** A comment before it gets its ids. In `text`, `{{base}}` stands for the account's address. */
export interface CommentDraft {
  author: number;
  public: boolean;
  text: Text;
  /** Epoch seconds; comments of one second keep their order. */
  at: number;
  files: FileDraft[];
  call?: CallDraft;
}

export interface SideMessageDraft {
  from: Participant;
  to: Participant[];
  text: Text;
  at: number;
  files: FileDraft[];
}

/** A conversation beside the ticket. Instants are epoch seconds. */
export interface SideConversationDraft {
  subject: string;
  /** The channel: `support`, `slack`, `api`. */
  via: string;
  messages: SideMessageDraft[];
  /** Left out while it is open. */
  closedAt?: number;
  externalIds?: Record<string, string>;
}

/** A ticket that awkward cases may still change. Instants are epoch seconds. */
export interface TicketDraft {
  id: number;
  /** Place among all rows. */
  row: number;
  random: Faker;
  subject: string;
  type: TicketType | null;
  priority: TicketPriority | null;
  status: TicketStatus;
  /** Index in the list of custom statuses. */
  customStatus: number;
  via: Via;
  recipient: string | null;
  requester: UserRow;
  submitterId: number;
  assigneeId: number | null;
  organizationId: number | null;
  groupId: number | null;
  followers: number[];
  ccs: number[];
  problemId: number | null;
  hasIncidents: boolean;
  dueAt: number | null;
  tags: string[];
  /** Values of custom fields by the field's title. */
  fields: Record<string, FieldValue>;
  satisfaction: SatisfactionRating | string | null;
  followups: number[];
  form: number;
  brand: number;
  externalId: string | null;
  fromMessaging: boolean;
  /** In order; the first is the description and tells when the ticket was created. */
  comments: CommentDraft[];
  sideConversations: SideConversationDraft[];
  solvedAt: number | null;
  closedAt: number | null;
}

/** Row of the live ticket with this number (from 0): a deleted one follows every run of live ones. */
export function rowOfLive(live: number): number {
  return live + Math.floor(live / LIVE_RUN);
}

/** Number of the live ticket in a row, or null for a deleted one. */
export function liveOfRow(row: number): number | null {
  const run = LIVE_RUN + 1;
  return row % run === LIVE_RUN ? null : Math.floor(row / run) * LIVE_RUN + (row % run);
}

/** Of the deleted rows, the first and every second after it were deleted more than 30 days ago. */
export function isScrubbed(row: number): boolean {
  return liveOfRow(row) === null && Math.floor(row / (LIVE_RUN + 1)) % 2 === 0;
}
