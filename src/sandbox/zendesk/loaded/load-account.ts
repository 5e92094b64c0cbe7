import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, generateAccount } from '../../generator/account.ts';
import type { IdentityRow, MembershipRow, OrganizationRow, UserRow } from '../../generator/account-rows.ts';
import {
  blankComment,
  blankGroup,
  blankOrganization,
  blankTicket,
  blankUser,
  joinTicket,
} from '../../generator/blank-rows.ts';
import { commentId } from '../../generator/ids.ts';
import type { AccountRules } from '../../generator/rules/setup-rows.ts';
import { listTable } from '../../generator/table.ts';
import type { SideConversation } from '../../generator/tickets/side-conversation-rows.ts';
import type { CommentRow, TicketAggregate } from '../../generator/tickets/ticket-rows.ts';
import { HISTORY_END, iso, seconds } from '../../generator/timeline.ts';
import { fillTexts, fillTicket, type Patch } from '../controls/edit-records.ts';
import { createLoadedFiles, type LoadedFiles } from './loaded-files.ts';
import { loadHelpCenter } from './loaded-help-center.ts';

type Rows = Record<string, Patch[]>;

/** What a row is dated with that names no date. */
const UNDATED = iso(HISTORY_END);

/** All `*.jsonl` files of a folder, by their name without the ending: one JSON object a line. */
async function readRows(folder: string): Promise<Rows> {
  const rows: Rows = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    rows[file.slice(0, -'.jsonl'.length)] = lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new Error(`${join(folder, file)}:${index + 1}: not a JSON object`, { cause });
      }
    });
  }
  return rows;
}

function groupBy(rows: Patch[], key: string): Map<number, Patch[]> {
  return Map.groupBy(rows, (row) => Number(row[key]));
}

function loadComment(row: Patch, ticketId: number, position: number, files: LoadedFiles): CommentRow {
  const { ticket_id: _, ...patch } = row;
  const id = Number(row.id ?? commentId(ticketId, position));
  return files.attach({ ...blankComment(id, UNDATED), ...patch, ...fillTexts(patch) });
}

function loadTickets(rows: Rows, baseUrl: string, files: LoadedFiles): TicketAggregate[] {
  const comments = groupBy(rows.comments ?? [], 'ticket_id');
  return (rows.tickets ?? []).map((row) => {
    const id = Number(row.id);
    const at = String(row.updated_at ?? row.created_at ?? UNDATED);
    const given = comments.get(id) ?? (row.comments as Patch[] | undefined) ?? [];
    const own = given.map((comment, position) => loadComment(comment, id, position, files));
    const { comments: _, ...patch } = row;
    const first = own[0]?.plain_body ?? '';
    const ticket = fillTicket({ ...blankTicket(baseUrl, id, at), description: first }, patch);
    if (row.requester_id !== undefined && row.submitter_id === undefined) ticket.submitter_id = ticket.requester_id;
    return joinTicket(ticket, own);
  });
}

/** The people of the folder, and the administrator whom the sandbox's token belongs to when nobody of them is one. */
function loadUsers(rows: Rows, baseUrl: string, generated: Account): UserRow[] {
  const users = (rows.users ?? []).map((row): UserRow => {
    const at = String(row.updated_at ?? row.created_at ?? UNDATED);
    return { ...blankUser(baseUrl, Number(row.id), at), ...row };
  });
  return users.some((user) => user.role === 'admin' && user.email) ? users : [generated.users.at(0), ...users];
}

/** A folder has only the rules it names. */
function loadRules(generated: AccountRules, rows: Rows): AccountRules {
  return Object.fromEntries(Object.keys(generated).map((name) => [name, rows[name] ?? []])) as unknown as AccountRules;
}

/** Reads a folder of Zendesk-shaped JSONL files. What a row leaves out is blank; what a folder leaves out is as in a new account. */
export async function loadAccount(folder: string, options: { seed: number; baseUrl: string }): Promise<Account> {
  const { baseUrl } = options;
  const rows = await readRows(folder);
  const generated = generateAccount({ ...options, tickets: 0, awkward: 'default' });
  const files = createLoadedFiles(folder, baseUrl);
  const tickets = loadTickets(rows, baseUrl, files);
  const users = loadUsers(rows, baseUrl, generated);
  const organizations = (rows.organizations ?? []).map((row): OrganizationRow => {
    const at = String(row.updated_at ?? row.created_at ?? UNDATED);
    return { ...blankOrganization(baseUrl, Number(row.id), at), ...row };
  });
  const identities = groupBy(rows.identities ?? [], 'user_id');
  const memberships = groupBy(rows.organization_memberships ?? [], 'user_id');
  const sides = groupBy(rows.side_conversations ?? [], 'ticket_id');
  /** Rows of a file when it is there, else those of a new account. */
  const listed = <Row>(name: string, otherwise: Row[]) => (rows[name] as Row[] | undefined) ?? otherwise;
  return {
    ...generated,
    adminEmail: users.find((user) => user.role === 'admin' && user.email)?.email ?? generated.adminEmail,
    deletedTickets: tickets.filter(({ ticket }) => ticket.status === 'deleted').length,
    tickets: listTable(
      tickets,
      ({ ticket }) => ticket.id,
      ({ ticket }) => ticket.generated_timestamp,
    ),
    users: listTable(
      users,
      (user) => user.id,
      (user) => seconds(user.updated_at),
    ),
    organizations: listTable(
      organizations,
      (row) => row.id,
      (row) => seconds(row.updated_at),
    ),
    identitiesOf: (user) => (identities.get(user.id) as IdentityRow[] | undefined) ?? generated.identitiesOf(user),
    organizationMembershipsOf: (user) =>
      (memberships.get(user.id) as MembershipRow[] | undefined) ?? generated.organizationMembershipsOf(user),
    groups: (rows.groups ?? []).map((row) => ({ ...blankGroup(baseUrl, Number(row.id), UNDATED), ...row })),
    groupMemberships: listed('group_memberships', []),
    ticketFields: listed(
      'ticket_fields',
      generated.ticketFields.filter((field) => !field.removable),
    ),
    userFields: listed('user_fields', []),
    organizationFields: listed('organization_fields', []),
    customStatuses: listed(
      'custom_statuses',
      generated.customStatuses.filter((status) => status.default),
    ),
    brands: listed('brands', generated.brands.slice(0, 1)),
    forms: listed('ticket_forms', generated.forms.slice(0, 1)),
    recipientAddresses: listed('recipient_addresses', []),
    rules: loadRules(generated.rules, rows),
    helpCenter: loadHelpCenter(rows, { files, segments: generated.helpCenter.segments.slice(0, 2), at: UNDATED }),
    ticketFile: (token) => files.ticketFile(token),
    // A row brings its events along.
    sideConversationsOf: (id) =>
      sides.get(id)?.map(({ events, ...row }) => ({ row, events }) as unknown as SideConversation) ?? [],
    sideConversationTickets: () => [...sides.keys()],
    sideFile: () => null,
    cases: {},
    recording: () => null,
  };
}
