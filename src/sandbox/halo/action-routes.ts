import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import { type Condition, whereEqual } from './conditions.ts';
import { fieldUsage, readFields } from './custom-fields.ts';
import { inTime } from './dates.ts';
import { invalid, missing } from './errors.ts';
import type { Halo } from './halo.ts';
import { type Params, readId, readParams } from './query.ts';
import { fullTicket } from './read-ticket.ts';
import type { Row } from './store.ts';
import { num, shown } from './values.ts';
import { wire } from './wire.ts';
import { writeAction } from './write-action.ts';

/** The routes of actions. Their ids count within their ticket, so that each address needs ticket_id too. */
export function actionRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Actions', handle: (request) => listActions(halo, request) },
    {
      method: 'GET',
      path: '/api/Actions/:id',
      handle: (request) => wire(halo, 200, fullAction(halo, findAction(halo, request))),
    },
    postRoute(halo, '/api/Actions', {
      schema: 'Actions',
      write: (input) => {
        const row = fullAction(halo, writeAction(halo, input));
        const ticket = input._includeticketinresponse ? halo.store.get('tickets', num(row.ticket_id)) : undefined;
        return ticket ? { ...row, ticket: fullTicket(halo, ticket) } : row;
      },
    }),
    {
      method: 'DELETE',
      path: '/api/Actions/:id',
      handle: (request) => {
        if (readParams(request).int('ticket_id') === undefined)
          throw invalid('ticket_id must be included when deleting an Action');
        const row = findAction(halo, request);
        halo.store.remove('actions', row.id, num(row.ticket_id));
        return deleted();
      },
    },
  ];
}

/** An action with all its details. */
export function fullAction(halo: Halo, row: Row): Record<string, unknown> {
  return {
    ...shown(row),
    customfields: readFields(halo, fieldUsage(halo).ticket, row.customfields),
    attachment_count: filesOf(halo, row).length,
  };
}

function findAction(halo: Halo, request: Incoming): Row {
  const parent = readParams(request).int('ticket_id') ?? 0;
  const row = parent ? halo.store.get('actions', readId(request), { parent }) : undefined;
  if (!row) throw missing('Action');
  return row;
}

/** Newest first; never paged. */
function listActions(halo: Halo, request: Incoming): Reply {
  const params = readParams(request);
  const parent = params.int('ticket_id');
  if (parent === undefined) {
    if (halo.switches.bareActions === 'empty') return json(200, { record_count: 0, actions: [] });
    throw invalid('Object reference not set to an instance of an object.', 500);
  }
  if (!halo.store.get('tickets', parent)) throw missing('Ticket');
  const rows = halo.store.select('actions', {
    parent,
    where: conditions(params),
    order: `${inTime} DESC, id DESC`,
    limit: params.int('count') ?? -1,
  });
  const actions = rows.map((row) => thinAction(halo, row, params));
  return wire(halo, 200, { record_count: actions.length, actions });
}

function conditions(params: Params): Condition[] {
  const where: Condition[] = [];
  if (params.flag('excludeprivate')) where.push({ sql: `json ->> '$.hiddenfromuser' = 0`, values: [] });
  if (params.flag('excludesys')) where.push({ sql: `coalesce(json ->> '$.action_systemid', 0) = 0`, values: [] });
  if (params.flag('agentonly')) where.push(whereEqual('who_type', 0));
  if (params.flag('timeentriesonly')) where.push({ sql: `json ->> '$.timetaken' > 0`, values: [] });
  return where;
}

function thinAction(halo: Halo, row: Row, params: Params): Record<string, unknown> {
  const { note_html, emailbody_html, customfields, ...thin } = shown(row);
  const asked = params.ints('include_custom_fields');
  const { actionFields } = halo.switches;
  const showsFields = actionFields === 'always' || (actionFields === 'asked' && asked);
  const files = filesOf(halo, row);
  return {
    ...thin,
    attachment_count: files.length,
    ...(params.flag('includehtmlnote') ? { note_html } : {}),
    ...(params.flag('includehtmlemail') ? { emailbody_html } : {}),
    ...(params.flag('includeattachments') ? { attachments: files.map(shown) } : {}),
    ...(showsFields ? { customfields: readFields(halo, fieldUsage(halo).ticket, customfields, asked) } : {}),
  };
}

function filesOf(halo: Halo, row: Row): Row[] {
  return halo.store.select('attachments', {
    where: [whereEqual('ticket_id', num(row.ticket_id)), whereEqual('action_id', row.id)],
  });
}
