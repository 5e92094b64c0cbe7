import type { Incoming, Reply, Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { databaseError, invalid, missing } from './errors.ts';
import type { Halo } from './halo.ts';
import { changesOf } from './merge.ts';
import { type Params, readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { fieldsOfType, formVisibility, keepTypeFields, readTypeFields } from './type-fields.ts';
import { list, num, pick, str } from './values.ts';
import { wire } from './wire.ts';

// What the published RequestType_List has; the rest stands in the detail alone.
const THIN =
  `id guid name use sequence default_sla group_id group_name cancreate agentscanselect enduserscanselect anonymouscanselect
  itilrequesttype allowattachments default_team default_agent default_priority`.split(/\s+/);
// The columns that an interface fills and that refuse NULL: without them no type is created.
const NEEDED = ['default_sla', 'initial_status', 'itilrequesttype', 'group_id', 'workflow_id'];
const OWN = ['fields', 'allowed_status', 'approval_process_name', 'fieldidlist', 'ticket_count'];

/** The routes of ticket types. An update takes the properties that were sent; lists in it replace the stored ones. */
export function ticketTypeRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/TicketType', handle: (request) => listTypes(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/TicketType/:id',
      handle: (request) => wire(halo, 200, fullType(halo, findType(halo, request))),
    },
    postRoute(halo, '/api/TicketType', {
      schema: 'RequestType',
      write: (input) => fullType(halo, writeType(halo, input)),
    }),
    { method: 'DELETE', path: '/api/TicketType/:id', handle: (request) => deleteType(halo, findType(halo, request)) },
  ];
}

/** Whether tickets of a type may have a status. */
export function allowsStatus(type: Row, statusId: number): boolean {
  return type.allowall_status !== false || list(type.allowed_status).some((each) => each.status_id === statusId);
}

function fullType(halo: Halo, row: Row): Record<string, unknown> {
  const process = halo.store.get('approvalprocesses', num(row.approval_process_id));
  return { ...row, ...summary(row), approval_process_name: str(process?.name), fields: readTypeFields(halo, row) };
}

function summary(row: Row): Record<string, unknown> {
  const fields = fieldsOfType(row);
  return {
    fieldidlist: fields.map(({ fieldid }) => fieldid),
    hasmandatorytechfields: fields.some(({ technew }) => technew === formVisibility.required),
    hasmandatoryuserfields: fields.some(({ endusernew }) => endusernew === formVisibility.required),
  };
}

function listTypes(halo: Halo, params: Params): Reply {
  const all = params.flag('showall') || params.flag('showinactive');
  const rows = halo.store.select('tickettypes').filter((row) => all || row.visible !== false);
  return wire(
    halo,
    200,
    rows.map((row) => ({ ...pick(row, THIN), ...summary(row) })),
  );
}

function findType(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('tickettypes', readId(request));
  if (!row) throw missing('Ticket Type');
  return row;
}

function writeType(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('tickettypes', num(input.id)) : null;
  if (stored === undefined) throw missing('Ticket Type');
  const process = num(input.approval_process_id);
  if (process && !halo.store.get('approvalprocesses', process)) throw invalid('Invalid Approval Process');
  const changes = {
    ...changesOf(input, OWN),
    ...(input.fields ? { fields: keepTypeFields(halo, input.fields) } : {}),
    ...(input.allowed_status ? { allowed_status: keepStatuses(halo, input.allowed_status) } : {}),
  };
  if (stored) {
    const row = { ...stored, ...changes };
    halo.store.update('tickettypes', row);
    return row;
  }
  return create(halo, input, changes);
}

function create(halo: Halo, input: Input, changes: Record<string, unknown>): Row {
  const empty = NEEDED.find((name) => input[name] === undefined || input[name] === null);
  if (empty)
    throw databaseError(
      515,
      `Cannot insert the value NULL into column '${empty}', table 'D_sandbox.dbo.REQUESTTYPE'; column does not allow nulls. INSERT fails.\r\nThe statement has been terminated.`,
    );
  if (!str(input.name).trim()) throw invalid('A Ticket Type name must be entered');
  const draft = { use: 'ticket', visible: true, allowall_status: true, approval_process_id: 0, fields: [] };
  return halo.store.insert('tickettypes', { ...draft, ...changes, guid: halo.random.uuid() });
}

function keepStatuses(halo: Halo, posted: unknown): Record<string, unknown>[] {
  return list(posted).map((each) => {
    const status = halo.store.get('statuses', num(each.status_id));
    if (!status) throw invalid('Invalid Status');
    return { status_id: status.id, status_name: status.name };
  });
}

function deleteType(halo: Halo, row: Row): Reply {
  if (halo.store.count('tickets', { where: [whereEqual('tickettype_id', row.id)] }))
    throw invalid('This Ticket Type cannot be deleted because it is in use');
  halo.store.remove('tickettypes', row.id);
  return deleted();
}
