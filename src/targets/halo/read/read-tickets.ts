import type { Actual } from '../../../model/actual.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import { fieldUsages } from '../catalogue/catalogue-details.ts';
import { readBoolean, readId, readInstant, readRows, readText, shownFields } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { ticketMarker } from '../locate/locate-tickets.ts';
import { plainBody } from '../locate/plain-body.ts';
import { readAttachments, readThread } from '../locate/read-children.ts';
import { readFeedback } from '../locate/read-feedback.ts';
import { customFieldValues } from './custom-field-values.ts';
import type { ReadContext } from './read-context.ts';

const pageSize = 100;

/**
 * Tickets by list pages of their ids with their custom fields; a ticket that the list does not show is asked for by itself. With
 * `children` each ticket is read in detail (lists show neither tags nor HTML), with its actions and files.
 */
export async function* readTickets(
  ids: readonly string[],
  options: { children: boolean; signal: AbortSignal },
  context: ReadContext,
): AsyncGenerator<Actual> {
  for (let from = 0; from < ids.length; from += pageSize) {
    const wanted = ids.slice(from, from + pageSize);
    const rows = options.children ? new Map<string, JsonObject>() : await readList(wanted, options.signal, context);
    const read = async (id: string) => {
      const row = rows.get(id) ?? (await readDetail(id, options.signal, context));
      if (row === null) return null;
      const ticket = await toTicket(row, context);
      return options.children ? await withChildren(ticket, row, options.signal, context) : ticket;
    };
    for (const ticket of await context.each(wanted, read)) if (ticket) yield ticket;
  }
}

async function readList(
  ids: readonly string[],
  signal: AbortSignal,
  context: ReadContext,
): Promise<Map<string, JsonObject>> {
  const fields = (await context.fields()).filter((field) => field.usage === fieldUsages.tickets);
  const custom: Query = fields.length === 0 ? {} : { include_custom_fields: fields.map((field) => field.id).join(',') };
  const query: Query = {
    ticketids: ids.join(','),
    includeclosed: true,
    pageinate: true,
    page_size: pageSize,
    page_no: 1,
    ...custom,
  };
  const rows = readRows(await context.api.get('/Tickets', query, { signal }), 'tickets');
  const wanted = new Set(ids);
  return new Map(
    rows.flatMap((row) => {
      const id = readId(row.id);
      return id !== null && wanted.has(id) ? [[id, row] as const] : [];
    }),
  );
}

async function readDetail(id: string, signal: AbortSignal, { api }: ReadContext): Promise<JsonObject | null> {
  const row = await api.get(`/Tickets/${id}`, { includedetails: true }, { signal, absent: [404] });
  return isObject(row) && !readBoolean(row.deleted) ? row : null;
}

async function withChildren(
  ticket: Actual,
  row: JsonObject,
  signal: AbortSignal,
  context: ReadContext,
): Promise<Actual> {
  const { api, migration } = context;
  const id = ticket.targetId;
  const { comments, openedBy } = await readThread(api, id, await context.markerFieldId(), signal);
  const files = row.attachment_count === 0 ? [] : await readAttachments(api, id, signal);
  const feedback = migration.options.satisfaction === 'feedback' ? await readFeedback(api, id, signal) : [];
  return {
    ...ticket,
    fields: { ...ticket.fields, ...(openedBy === null ? {} : { takenby: openedBy }) },
    children: [...comments, ...files, ...feedback],
  };
}

async function toTicket(row: JsonObject, context: ReadContext): Promise<Actual> {
  const team = readText(row.team);
  const thin = row.tags === undefined;
  const related = relatedOf(row);
  return {
    entity: 'tickets',
    targetId: readId(row.id) ?? '',
    marker: ticketMarker(row),
    fields: {
      summary: readText(row.summary),
      details_html: readText(row.details_html) ?? plainBody(row.details),
      tickettype_id: readId(row.tickettype_id),
      status_id: readId(row.status_id),
      priority_id: readId(row.priority_id),
      team: team === null ? null : await context.teamId(team),
      agent_id: readId(row.agent_id),
      client_id: readId(row.client_id),
      site_id: readId(row.site_id),
      user_id: readId(row.user_id),
      dateoccurred: readInstant(row.dateoccurred),
      dateclosed: readInstant(row.dateclosed),
      emailcclist: readText(row.emailcclist),
      showforusers: row.showforusers === undefined ? true : readBoolean(row.showforusers),
      category_1: readText(row.category_1),
      category_2: readText(row.category_2),
      category_3: readText(row.category_3),
      category_4: readText(row.category_4),
      // Lists show no tags.
      ...(thin ? {} : { tags: readTags(row.tags) }),
      ...shownFields(row, shownByDetail),
      ...(related === null ? {} : { new_related_tickets: related }),
      ...customFieldValues(row),
    },
    children: null,
  };
}

/** What only the detail of a ticket shows, and not in every version. */
const shownByDetail: Parameters<typeof shownFields>[1] = {
  deadlinedate: readInstant,
  excludefromsla: readBoolean,
  sla_start_date: readInstant,
  slaholdreminderdatelastemailed: readInstant,
  closurereminderdatelastemailed: readInstant,
  surveysent: readBoolean,
  internet_message_id: readText,
  parent_id: readId,
};

function relatedOf(row: JsonObject): string[] | null {
  return row.related_tickets === undefined
    ? null
    : readRows(row.related_tickets).flatMap((related) => readId(related.id) ?? []);
}

export function readTags(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return value.split(',').filter((text) => text !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((tag) => (isObject(tag) ? (readText(tag.text) ?? []) : typeof tag === 'string' ? tag : []));
}
