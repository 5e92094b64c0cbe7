import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { sendMail } from './effects.ts';
import { databaseError, invalid, missing } from './errors.ts';
import { CLOSED, type Halo, now } from './halo.ts';
import { listReply } from './listing.ts';
import { changesOf } from './merge.ts';
import type { SchemaName } from './properties.ts';
import { type Params, readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { num, shown, str } from './values.ts';
import { wire } from './wire.ts';

/** Reference data: small lists that a tenant is configured with. */
interface Kind {
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

const KINDS: Kind[] = [
  { path: 'Status', entity: 'statuses', what: 'Status', schema: 'TStatus', required: ['name'] },
  {
    path: 'Priority',
    entity: 'priorities',
    what: 'Priority',
    schema: null,
    filters: { slaid: 'slaid' },
    read: readPriority,
  },
  { path: 'TicketType', entity: 'tickettypes', what: 'Ticket Type', schema: null },
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
  { path: 'TicketRules', entity: 'ticketrules', what: 'Ticket Rule', schema: null },
  { path: 'ApprovalProcess', entity: 'approvalprocesses', what: 'Approval Process', schema: null },
  { path: 'Workflow', entity: 'workflows', what: 'Workflow', schema: null },
  { path: 'Mailbox', entity: 'mailboxes', what: 'Mailbox', schema: null },
  { path: 'EmailTemplate', entity: 'emailtemplates', what: 'Email Template', schema: null },
  { path: 'Organisation', entity: 'organisations', what: 'Organisation', schema: null },
  { path: 'TopLevel', entity: 'toplevels', what: 'Top Level', schema: null, envelope: 'tree' },
  {
    path: 'Outgoing',
    entity: 'outgoing',
    what: 'Outgoing',
    schema: null,
    filters: { ticket_id: 'ticket_id' },
    envelope: 'outgoing',
  },
  {
    path: 'Feedback',
    entity: 'feedback',
    what: 'Feedback',
    schema: 'Feedback',
    filters: { ticket_id: 'ticket_id' },
    required: ['ticket_id'],
    onCreate: mailManagers,
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

/** The entities that this file serves. */
export const referenceEntities: readonly string[] = KINDS.map(({ entity }) => entity);

/** The routes of reference data. */
export function referenceRoutes(halo: Halo): Route[] {
  return KINDS.flatMap((kind) => [
    { method: 'GET', path: `/api/${kind.path}`, handle: (request) => listKind(halo, kind, readParams(request)) },
    { method: 'GET', path: `/api/${kind.path}/:id`, handle: (request) => readKind(halo, kind, request) },
    postRoute(halo, `/api/${kind.path}`, { schema: kind.schema, write: (input) => writeKind(halo, kind, input) }),
    {
      method: 'DELETE',
      path: `/api/${kind.path}/:id`,
      handle: (request) => {
        if (!halo.store.remove(kind.entity, readId(request))) throw missing(kind.what);
        return deleted();
      },
    } satisfies Route,
  ]);
}

function listKind(halo: Halo, { entity, filters = {}, envelope, read = shown }: Kind, params: Params): Reply {
  const where = Object.entries(filters).flatMap(([name, property]) => {
    const value = params.text(name);
    return value === undefined
      ? []
      : [whereEqual(property, /^\d+$/.test(value) && !property.startsWith('third') ? Number(value) : value)];
  });
  if (entity === 'statuses' && params.flag('excludeclosed')) where.push({ sql: 'id <> ?', values: [CLOSED] });
  if (envelope) return listReply(halo, params, { entity, key: envelope, where, read });
  return wire(halo, 200, halo.store.select(entity, { where }).map(read));
}

function readKind(halo: Halo, { entity, what, unreadable, read = shown }: Kind, request: Incoming): Reply {
  if (unreadable) return json(400, `Invalid ${what}`);
  const guid =
    entity === 'priorities' ? halo.store.select(entity).find((row) => row.$guid === request.params.id) : undefined;
  const row = guid ?? halo.store.get(entity, readId(request));
  if (!row) throw missing(what);
  return wire(halo, 200, read(row));
}

function writeKind(halo: Halo, { entity, what, required, unique, onCreate }: Kind, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get(entity, num(input.id)) : null;
  if (stored === undefined) throw missing(what);
  if (stored) {
    const row = { ...stored, ...changesOf(input) };
    halo.store.update(entity, row);
    return row;
  }
  // What was made for a user interface alone leaves columns without a value.
  if (!required)
    throw databaseError(
      515,
      `Cannot insert the value NULL into column 'template', table 'D_sandbox.dbo.${what.replace(' ', '').toUpperCase()}'; column does not allow nulls. INSERT fails.\r\nThe statement has been terminated.`,
    );
  for (const name of required) if ((input[name] ?? '') === '') throw invalid(`${what} ${name} must be entered`);
  if (unique && halo.store.count(entity, { where: [whereEqual(unique, str(input[unique]))] }))
    throw invalid(`A ${what} with this name already exists`);
  const row = halo.store.insert(entity, { guid: halo.random.uuid(), ...changesOf(input) });
  onCreate?.(halo, row);
  return row;
}

/** Feedback is mailed to managers; no flag is known against it. */
function mailManagers(halo: Halo, row: Row): void {
  halo.store.update('feedback', { date: now(halo), ...row });
  sendMail(halo, {
    entity: 'feedback',
    entityId: row.id,
    cause: 'feedback',
    to: 'managers@halo.example',
    subject: 'Feedback received',
    ticketId: num(row.ticket_id),
  });
}
