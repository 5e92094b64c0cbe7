import { whereEqual } from './conditions.ts';
import { fieldUsage, readFields } from './custom-fields.ts';
import { noTicketDate } from './dates.ts';
import type { Halo } from './halo.ts';
import { readPriority } from './reference-kinds.ts';
import { relatedIds } from './relations.ts';
import type { Row } from './store.ts';
import { readTags } from './tags.ts';
import { num, pick, shown, str } from './values.ts';

const THIN =
  `id dateoccurred summary details status_id tickettype_id sla_id priority_id client_id site_id user_id team agent_id
  category_1 category_2 category_3 category_4 estimate timetaken parent_id source impact urgency excludefromsla dateclosed fixbydate respondbydate responsedate
  deadlinedate lastactiondate last_update reportedby emailcclist hasbeenclosed inactive is_vip showforusers deleted`.split(
    /\s+/,
  );

/** A ticket as a list shows it: no HTML, no custom fields unless their ids are given. */
export function thinTicket(halo: Halo, row: Row, fields?: readonly number[]): Record<string, unknown> {
  const thirdParty = halo.switches.thirdPartyInList ? pick(row, ['third_party_id', 'third_party_id_string']) : {};
  return {
    ...pick(row, THIN),
    ...thirdParty,
    ...names(halo, row),
    ...noDates(row),
    inactive: false,
    ...(fields?.length ? { customfields: readFields(halo, fieldUsage(halo).ticket, row.customfields, fields) } : {}),
  };
}

/** A ticket with all its details. */
export function fullTicket(halo: Halo, row: Row): Record<string, unknown> {
  const priority = halo.store
    .small('priorities')
    .find((each) => each.priorityid === row.priority_id && each.slaid === row.sla_id);
  const children = halo.store.count('tickets', { where: [whereEqual('parent_id', row.id)] });
  const related = relatedIds(halo, row.id);
  const tags = row.tags as string[] | undefined;
  return {
    category_1: '',
    category_2: '',
    category_3: '',
    category_4: '',
    parent_id: 0,
    ...shown(row),
    ...names(halo, row),
    ...noDates(row),
    status_name: str(halo.store.get('statuses', num(row.status_id))?.name),
    tickettype_name: str(halo.store.get('tickettypes', num(row.tickettype_id))?.name),
    agent_name: str(halo.store.get('agents', num(row.agent_id))?.name),
    priority: priority && readPriority(priority),
    customfields: readFields(halo, fieldUsage(halo).ticket, row.customfields),
    tags: readTags(halo, tags),
    ticket_tags: (tags ?? []).join(','),
    attachment_count: halo.store.count('attachments', { where: [whereEqual('ticket_id', row.id)] }),
    child_count: children,
    related_tickets: related.map((id) => ({ id, summary: str(halo.store.get('tickets', id)?.summary) })),
    has_related: related.length > 0,
    top_level_id: 1,
    messsent: 'NNNNNNNNNN',
    delivery_address: { id: 0, line1: '', line2: '', line3: '', line4: '', postcode: '' },
  };
}

function names(halo: Halo, row: Row): Record<string, unknown> {
  const user = halo.store.get('users', num(row.user_id));
  return {
    client_name: str(halo.store.get('clients', num(row.client_id))?.name),
    site_name: str(halo.store.get('sites', num(row.site_id))?.name),
    user_name: (user?.$general && str(row.users_name)) || str(user?.name),
  };
}

function noDates(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(noTicketDate).filter(([name]) => !row[name]));
}
