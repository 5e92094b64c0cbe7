import { type AccountOptions, createContext } from './account-context.ts';
import type {
  BrandRow,
  CustomStatusRow,
  FieldRow,
  FormRow,
  GroupRow,
  IdentityRow,
  MembershipRow,
  OrganizationRow,
  RecipientAddressRow,
  UserRow,
} from './account-rows.ts';
import { indexCases } from './cases/case-index.ts';
import { SIDE_CONVERSATION_CASES } from './cases/side-conversation-cases.ts';
import { ticketIdsOfCase } from './cases/ticket-cases.ts';
import { makeOrganizationFields, makeTicketFields, makeUserFields } from './fields.ts';
import { CONTENT_TYPES, makeFileBytes } from './files/file-bytes.ts';
import { makeHelpCenter } from './help-center/help-center.ts';
import type { HelpCenter } from './help-center/help-center-rows.ts';
import { fileId, ticketIdOfFile } from './ids.ts';
import { makeGroupMemberships, makeGroups } from './people/groups.ts';
import { identitiesOf, organizationMembershipsOf } from './people/memberships.ts';
import { organizationTable } from './people/organizations.ts';
import { ADMIN_EMAIL, userTable } from './people/users.ts';
import { makeRules } from './rules/account-rules.ts';
import type { AccountRules } from './rules/setup-rows.ts';
import { makeBrands, makeCustomStatuses, makeForms, makeRecipientAddresses } from './settings.ts';
import type { Table } from './table.ts';
import { fileOfToken } from './tickets/comment-finish.ts';
import { finishSideConversations, sideFileOf } from './tickets/side-conversation-finish.ts';
import type { SideConversation } from './tickets/side-conversation-rows.ts';
import type { TicketAggregate } from './tickets/ticket-rows.ts';
import { draftTicket, ticketTable } from './tickets/tickets.ts';

/** A file's bytes and how they are announced. */
export interface StoredFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** All that stands in a Zendesk account. Lists are short; tables may be of any length and make their rows when asked. */
export interface Account {
  /** Whose API token the sandbox hands out. */
  adminEmail: string;
  /** How many of the tickets are deleted ones. */
  deletedTickets: number;
  tickets: Table<TicketAggregate>;
  users: Table<UserRow>;
  organizations: Table<OrganizationRow>;
  identitiesOf(user: UserRow): IdentityRow[];
  organizationMembershipsOf(user: UserRow): MembershipRow[];
  groups: GroupRow[];
  groupMemberships: MembershipRow[];
  ticketFields: FieldRow[];
  userFields: FieldRow[];
  organizationFields: FieldRow[];
  customStatuses: CustomStatusRow[];
  brands: BrandRow[];
  forms: FormRow[];
  recipientAddresses: RecipientAddressRow[];
  rules: AccountRules;
  helpCenter: HelpCenter;
  /** The file behind the token of a `content_url`; null when there is none. */
  ticketFile(token: string): StoredFile | null;
  sideConversationsOf(ticketId: number): SideConversation[];
  /** Ids of the tickets that have side conversations. */
  sideConversationTickets(): number[];
  /** A file of a ticket's side conversations; null when there is none of this id. */
  sideFile(ticketId: number, id: string): StoredFile | null;
  /** Ids of the rows that show each awkward case, by its name. */
  cases: Record<string, (number | string)[]>;
  /** The recording of a call by the number in its address; null when it is gone. */
  recording(call: string): StoredFile | null;
}

/**
 * An account made of a seed. Nothing but the options decides what is in it: the same options give the same rows, and any
 * row can be asked for alone.
 */
export function generateAccount(options: AccountOptions): Account {
  const context = createContext(options);
  const users = userTable(context);
  const tickets = ticketTable(context, users);
  const helpCenter = makeHelpCenter(context);
  return {
    adminEmail: ADMIN_EMAIL,
    deletedTickets: tickets.count - options.tickets,
    tickets,
    users,
    organizations: organizationTable(context),
    identitiesOf: (user) => identitiesOf(context, users, user, users.indexOf(user.id)),
    organizationMembershipsOf: (user) => organizationMembershipsOf(context, user, users.indexOf(user.id)),
    groups: makeGroups(context),
    groupMemberships: makeGroupMemberships(context),
    ticketFields: makeTicketFields(context),
    userFields: makeUserFields(context),
    organizationFields: makeOrganizationFields(context),
    customStatuses: makeCustomStatuses(context),
    brands: makeBrands(context),
    forms: makeForms(context),
    recipientAddresses: makeRecipientAddresses(context),
    rules: makeRules(context),
    helpCenter,
    ticketFile(token) {
      const id = fileOfToken(options.seed, token);
      const row = Number.isNaN(id) ? -1 : tickets.indexOf(ticketIdOfFile(id));
      if (row < 0) return null;
      const { comments } = tickets.at(row);
      const position = comments.findIndex((comment) => comment.attachments.some((file) => file.id === id));
      const comment = comments[position];
      const file = comment?.attachments.find((each) => each.id === id);
      if (!comment || !file) return null;
      const draft = draftTicket(context, users, row).comments[position]?.files[id - fileId(comment.id, 0)];
      if (!draft || draft.gone) return null;
      const bytes = draft.redacted ? Buffer.alloc(0) : makeFileBytes(draft.kind, draft.content);
      return { name: file.file_name, contentType: file.content_type, bytes };
    },
    sideConversationsOf(ticketId) {
      const row = tickets.indexOf(ticketId);
      return row < 0 ? [] : finishSideConversations(context, draftTicket(context, users, row));
    },
    sideConversationTickets: () =>
      options.shape ? [] : Object.keys(SIDE_CONVERSATION_CASES).flatMap((name) => ticketIdsOfCase(context, name)),
    sideFile(ticketId, id) {
      const row = tickets.indexOf(ticketId);
      const file = row < 0 ? null : sideFileOf(context, draftTicket(context, users, row), id);
      if (!file) return null;
      const bytes = makeFileBytes(file.kind, file.content);
      return { name: file.name, contentType: CONTENT_TYPES[file.kind], bytes };
    },
    get cases() {
      return indexCases(context, helpCenter);
    },
    recording(call) {
      if (!/^CA\d+$/.test(call)) return null;
      return { name: `${call}.wav`, contentType: 'audio/wav', bytes: makeFileBytes('wav', Number(call.slice(-6))) };
    },
  };
}
