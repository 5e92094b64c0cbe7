import type { Account } from '../generator/account.ts';
import type { MembershipRow, OrganizationRow, UserRow } from '../generator/account-rows.ts';
import type { AccountRules } from '../generator/rules/setup-rows.ts';
import type { TicketAggregate } from '../generator/tickets/ticket-rows.ts';
import { createEditableTable, type EditableTable } from './editable-table.ts';

/** Short lists of an account that can be edited row by row, under the names of the API. */
export interface Lists extends AccountRules {
  groups: Account['groups'];
  group_memberships: Account['groupMemberships'];
  ticket_fields: Account['ticketFields'];
  user_fields: Account['userFields'];
  organization_fields: Account['organizationFields'];
  custom_statuses: Account['customStatuses'];
  brands: Account['brands'];
  ticket_forms: Account['forms'];
  recipient_addresses: Account['recipientAddresses'];
  categories: Account['helpCenter']['categories'];
  sections: Account['helpCenter']['sections'];
  articles: Account['helpCenter']['articles'];
  translations: Account['helpCenter']['translations'];
  article_attachments: Account['helpCenter']['attachments'];
  user_segments: Account['helpCenter']['segments'];
}

/** An account and the edits made to it since it was opened. */
export interface ZendeskStore {
  account: Account;
  tickets: EditableTable<TicketAggregate>;
  users: EditableTable<UserRow>;
  organizations: EditableTable<OrganizationRow>;
  lists: Lists;
  liveTickets(): number;
  organizationMemberships(): Iterable<MembershipRow>;
  /** Forgets all edits. */
  reset(): void;
}

function copyRules(rules: AccountRules): AccountRules {
  return Object.fromEntries(Object.entries(rules).map(([name, rows]) => [name, [...rows]])) as unknown as AccountRules;
}

function copyLists(account: Account): Lists {
  const { helpCenter } = account;
  return {
    groups: [...account.groups],
    group_memberships: [...account.groupMemberships],
    ticket_fields: [...account.ticketFields],
    user_fields: [...account.userFields],
    organization_fields: [...account.organizationFields],
    custom_statuses: [...account.customStatuses],
    brands: [...account.brands],
    ticket_forms: [...account.forms],
    recipient_addresses: [...account.recipientAddresses],
    ...copyRules(account.rules),
    categories: [...helpCenter.categories],
    sections: [...helpCenter.sections],
    articles: [...helpCenter.articles],
    translations: [...helpCenter.translations],
    article_attachments: [...helpCenter.attachments],
    user_segments: [...helpCenter.segments],
  };
}

function isLive(aggregate: TicketAggregate | undefined): boolean {
  return aggregate !== undefined && aggregate.ticket.status !== 'deleted';
}

export function openStore(account: Account): ZendeskStore {
  const tickets = createEditableTable(account.tickets);
  const users = createEditableTable(account.users);
  const organizations = createEditableTable(account.organizations);
  return {
    account,
    tickets,
    users,
    organizations,
    lists: copyLists(account),
    liveTickets() {
      let live = account.tickets.count - account.deletedTickets;
      for (const { before, after } of tickets.edits()) live += Number(isLive(after)) - Number(isLive(before));
      return live;
    },
    *organizationMemberships() {
      for (const { row } of users.from(0)) yield* account.organizationMembershipsOf(row);
    },
    reset() {
      tickets.clear();
      users.clear();
      organizations.clear();
      this.lists = copyLists(account);
    },
  };
}
