import { listOutcomes } from '../../../mapping/list-outcomes.ts';
import type { CheckItem } from '../../../model/check.ts';
import { findField } from '../catalogue/catalogue-details.ts';
import { findEntry } from '../model/find-name.ts';
import { countLive } from '../settings/count-live.ts';
import { menus } from '../settings/menus.ts';
import type { TicketType } from '../settings/ticket-type.ts';
import { type CheckContext, listNames } from './check-context.ts';

/** What the chosen ticket types do to an import: approvals they start, fields they demand, statuses they forbid, workflows. */
export async function* checkTypes(context: CheckContext): AsyncGenerator<CheckItem> {
  yield checkChosen(context);
  const statuses = listOutcomes(context.mapping.tickets?.fields.status);
  for (const type of context.types) {
    yield await checkApproval(type, context);
    yield checkMandatory(type, context);
    yield checkStatuses(type, statuses, context);
    if (type.workflow !== null) yield checkWorkflow(type);
  }
}

function checkChosen({ types, complete }: CheckContext): CheckItem {
  const names = listNames(types.map(({ name }) => name));
  return {
    id: 'tickettypes.chosen',
    area: 'tickets',
    title: 'Ticket types in use',
    status: complete && types.length > 0 ? 'pass' : 'warn',
    found: complete
      ? types.length > 0
        ? names
        : 'the mapping names none'
      : `${types.length > 0 ? `${names}; ` : ''}tickets.fields.tickettype is an expression: which other types it gives, only a plan shows`,
    remedy: complete ? null : 'Write a value table (value, map, empty), so that each type can be looked at beforehand.',
    planned: false,
  };
}

async function checkApproval(type: TicketType, context: CheckContext): Promise<CheckItem> {
  const { id, name, approval } = type;
  const isPlanned = approval !== null && context.reading.migration.prepare.approvals === 'off';
  const live = approval === null ? 0 : await countLive(context, id, context.signal);
  const isLive = live > 0;
  const mustAcknowledge = isPlanned && isLive && !context.reading.migration.acknowledge.includes('approval-off-live');
  const own = `Give closed history a ticket type of its own without an approval process (${menus.ticketTypes} > New) and name it under tickets.fields.tickettype`;
  const off = `${menus.ticketTypes} > ${name} > Approvals: none while the import runs${isPlanned ? '' : ', or let the plan switch it off for the run: prepare.approvals: off'}`;
  return {
    id: `tickettype.approval/${name}`,
    area: 'tickets',
    title: `Approval of ticket type "${name}"`,
    status: approval === null ? 'pass' : isPlanned && !mustAcknowledge ? 'warn' : 'fail',
    found:
      approval === null
        ? 'starts no approval process'
        : `starts the approval process ${JSON.stringify(approval.name)}${isLive ? `; people opened ${live} tickets of this type in the last 7 days` : ''}`,
    remedy: approval === null ? null : isLive ? `${own}; or ${off}, with acknowledge: [approval-off-live].` : `${off}.`,
    planned: isPlanned && !mustAcknowledge,
  };
}

function checkMandatory({ name, mandatory }: TicketType, { details, reading: { migration } }: CheckContext): CheckItem {
  const mapped = new Set(
    [...Object.keys(migration.tickets.customFields), migration.tickets.reference?.customField ?? ''].flatMap(
      (label) => findField(details, 'tickets', label)?.id ?? [],
    ),
  );
  const open = mandatory.filter(({ id }) => !mapped.has(id)).map(({ label }) => label);
  return {
    id: `tickettype.mandatory/${name}`,
    area: 'tickets',
    title: `Mandatory fields of ticket type "${name}"`,
    status: open.length > 0 ? 'fail' : 'pass',
    found:
      open.length > 0
        ? `the mapping leaves mandatory fields empty: ${listNames(open)}`
        : 'none that the mapping leaves empty',
    remedy:
      open.length > 0
        ? `${menus.ticketTypes} > ${name} > Field List: make them not mandatory, or map them under tickets.customFields.`
        : null,
    planned: false,
  };
}

function checkStatuses(
  { name, statuses }: TicketType,
  { values, complete }: ReturnType<typeof listOutcomes>,
  { input }: CheckContext,
): CheckItem {
  const forbidden = values
    .map((value) => findEntry(input.catalogue, 'statuses', String(value)))
    .flatMap((status) => (status && statuses !== null && !statuses.includes(status.id) ? [status.name] : []));
  return {
    id: `tickettype.statuses/${name}`,
    area: 'tickets',
    title: `Statuses of ticket type "${name}"`,
    status: forbidden.length > 0 ? 'fail' : complete ? 'pass' : 'warn',
    found:
      forbidden.length > 0
        ? `forbids ${listNames(forbidden)}, which the mapping gives`
        : complete
          ? 'allows every status that the mapping gives'
          : 'tickets.fields.status is an expression: which statuses it gives, only a plan shows',
    remedy:
      forbidden.length > 0
        ? `${menus.ticketTypes} > ${name} > Allowed Values > Statuses: add them or allow all.`
        : complete
          ? null
          : 'Write a value table (value, map, empty), so that each status can be looked at beforehand.',
    planned: false,
  };
}

function checkWorkflow({ name, workflow }: TicketType): CheckItem {
  return {
    id: `tickettype.workflow/${name}`,
    area: 'tickets',
    title: `Workflow of ticket type "${name}"`,
    status: 'warn',
    found: `starts the workflow ${JSON.stringify(workflow)}, whose steps may start approvals of their own`,
    remedy: `${menus.ticketTypes} > ${name} > Workflow: none while the import runs, or a ticket type of its own for closed history.`,
    planned: false,
  };
}
