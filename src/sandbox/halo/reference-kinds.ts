import { sendMail } from './effects.ts';
import { missing } from './errors.ts';
import { type Halo, now } from './halo.ts';
import type { SchemaName } from './properties.ts';
import type { Row } from './store.ts';
import { num, str } from './values.ts';

/** Reference data: a small list that a tenant is configured with. */
export interface ReferenceKind {
  path: string;
  entity: string;
  /** In messages. */
  what: string;
  schema: SchemaName | null;
  /** Query parameter and the property that it must equal. */
  filters?: Record<string, string>;
  /** The array's name where the list has an envelope; otherwise it is a bare array. */
  envelope?: string;
  /** Properties without which nothing is created. */
  required?: string[];
  unique?: string;
  /** One record cannot be read by its id. */
  unreadable?: boolean;
  onCreate?: (halo: Halo, row: Row) => void;
  /** The form in which a row is read; by default as it is stored. */
  read?: (row: Row) => Record<string, unknown>;
}

/** The lists that are all read and written in the same way. */
export const referenceKinds: readonly ReferenceKind[] = [
  { path: 'Status', entity: 'statuses', what: 'Status', schema: 'TStatus', required: ['name'] },
  {
    path: 'Priority',
    entity: 'priorities',
    what: 'Priority',
    schema: null,
    filters: { slaid: 'slaid' },
    read: readPriority,
  },
  { path: 'SLA', entity: 'slas', what: 'SLA', schema: 'SlaHead' },
  {
    path: 'Category',
    entity: 'categories',
    what: 'Category',
    schema: 'CategoryDetail',
    filters: { type_id: 'type_id' },
    required: ['value', 'type_id'],
  },
  {
    path: 'Lookup',
    entity: 'lookups',
    what: 'Lookup',
    schema: 'Lookup',
    filters: { lookupid: 'lookupid' },
    required: ['lookupid', 'name'],
    unreadable: true,
  },
  { path: 'Outcome', entity: 'outcomes', what: 'Outcome', schema: null, required: ['outcome'], unique: 'outcome' },
  { path: 'Tags', entity: 'tags', what: 'Tag', schema: 'Tag', required: ['text'], unique: 'text' },
  { path: 'CannedText', entity: 'cannedtext', what: 'Canned Text', schema: 'CannedText', required: ['name'] },
  { path: 'TicketRules', entity: 'ticketrules', what: 'Ticket Rule', schema: 'Autoassign', required: ['name'] },
  { path: 'ApprovalProcess', entity: 'approvalprocesses', what: 'Approval Process', schema: null },
  { path: 'Workflow', entity: 'workflows', what: 'Workflow', schema: null },
  { path: 'Mailbox', entity: 'mailboxes', what: 'Mailbox', schema: null },
  { path: 'EmailTemplate', entity: 'emailtemplates', what: 'Email Template', schema: null },
  { path: 'Languages', entity: 'languages', what: 'Language', schema: 'LanguagePack' },
  { path: 'Roles', entity: 'roles', what: 'Role', schema: null },
  { path: 'UserRoles', entity: 'userroles', what: 'User Role', schema: 'UserRoles', required: ['name'] },
  { path: 'Organisation', entity: 'organisations', what: 'Organisation', schema: null },
  { path: 'TopLevel', entity: 'toplevels', what: 'Top Level', schema: null, envelope: 'tree' },
  {
    path: 'Outgoing',
    entity: 'outgoing',
    what: 'Outgoing',
    schema: null,
    filters: { ticket_id: 'ticket_id', status_id: 'status_id', mailbox_id: 'mailbox_id' },
    envelope: 'outgoing',
  },
  {
    path: 'TicketApproval',
    entity: 'ticketapprovals',
    what: 'Approval',
    schema: null,
    filters: { ticket_id: 'ticket_id' },
  },
  {
    path: 'Feedback',
    entity: 'feedback',
    what: 'Feedback',
    schema: 'Feedback',
    filters: { ticket_id: 'ticket_id' },
    required: ['ticket_id'],
    onCreate: alertManagers,
  },
  {
    path: 'ExternalLink',
    entity: 'externallinks',
    what: 'External Link',
    schema: 'ExternalLink_List',
    filters: {
      halo_id: 'halo_id',
      table_id: 'table_id',
      module_id: 'module_id',
      third_party_id: 'third_party_id',
      third_party_secondary_id: 'third_party_secondary_id',
      third_party_type: 'third_party_type',
      details_id: 'details_id',
    },
    required: ['third_party_id'],
  },
];

/** The id of a priority is a GUID; tickets name it by `priorityid`. */
export function readPriority({ $guid, ...row }: Row): Record<string, unknown> {
  return { ...row, id: $guid };
}

/**
 * Scores run from 1, awesome, to 4, bad (a public SQL report on the Feedback table). Okay and worse are mailed to managers; no
 * flag is known against it.
 */
function alertManagers(halo: Halo, row: Row): void {
  if (!halo.store.get('tickets', num(row.ticket_id))) throw missing('Ticket');
  halo.store.update('feedback', { date: now(halo), ...row });
  if (num(row.score) < 3) return;
  sendMail(halo, {
    entity: 'feedback',
    entityId: row.id,
    cause: `low score ${num(row.score)}`,
    to: 'managers@halo.example',
    subject: `Feedback received${str(row.comment) ? ': with a comment' : ''}`,
    ticketId: num(row.ticket_id),
  });
}
