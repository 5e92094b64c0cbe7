import type { JsonObject } from '../../model/json.ts';
import type { Page, Since } from '../../model/source.ts';
import { shapesOf, ticketValueReader } from './custom-fields.ts';
import { cursorExportPages, type ExportStart } from './export-pages.ts';
import { findMergedInto } from './find-merged-into.ts';
import { listPages } from './list-pages.ts';
import { metricsOf, normaliseTicket, type TicketContext } from './normalise-ticket.ts';
import { type ReadRows, readRows, separateRows } from './read-rows.ts';
import { normaliseSuspended } from './suspended-tickets.ts';
import { formatPlace, parsePlace } from './ticket-cursor.ts';
import { beginPull, describePull } from './watermark.ts';
import { notAvailable } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Must be asked for on every page: a cursor does not remember it. */
export const ticketSideloads = 'metric_sets,comment_count';

/**
 * All tickets: archived, closed and deleted ones too; the last as records with the status `deleted`. Then what the spam filter
 * holds back, as records that say so. A delta begins the export at a time: what the system itself touched comes as well, and what
 * is no longer held back is found when all are pulled.
 */
export async function* pullTickets(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
  since?: Since | null,
): AsyncGenerator<Page<'tickets'>> {
  const now = context.client.now();
  const start = beginPull(since, now, namesOf(await readTicketContext(context)));
  for await (const page of pullPlaces(context, { cursor, from: start.from }, signal)) {
    yield { ...page, ...describePull(start) };
  }
}

async function* pullPlaces(
  context: ZendeskContext,
  { cursor, from }: ExportStart,
  signal: AbortSignal,
): AsyncGenerator<Page<'tickets'>> {
  let { exported, heldBack } = parsePlace(cursor);
  if (heldBack === null) {
    const list = { path: 'tickets/cursor', key: 'tickets', include: ticketSideloads };
    for await (const page of cursorExportPages(context.client, list, { cursor: exported, from }, signal)) {
      const read = await readTickets(context, page.rows, page.answer, signal);
      exported = page.cursor;
      if (page.done) heldBack = { after: null };
      yield { ...read, deleted: [], cursor: formatPlace({ exported, heldBack }), done: false };
    }
  }
  yield* pullHeldBack(context, exported, heldBack?.after ?? null, signal);
}

/** The names that tickets are read with, as what can be compared. */
function namesOf({ fields, customStatuses, brands, forms }: TicketContext): unknown[] {
  return [shapesOf(fields), [...customStatuses], [...brands], [...forms]];
}

/** Mail that became no ticket; ends with the cursor of the export. */
async function* pullHeldBack(
  context: ZendeskContext,
  exported: string | null,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'tickets'>> {
  const list = { path: 'suspended_tickets', key: 'suspended_tickets', after };
  const pages = listPages(context.client, list, { signal, absent: notAvailable });
  let found = false;
  for await (const page of pages) {
    found = true;
    const heldBack = page.after === null ? null : { after: page.after };
    const read = await readHeldBack(context, page.rows);
    yield { ...read, deleted: [], cursor: formatPlace({ exported, heldBack }), done: heldBack === null };
  }
  if (found) return;
  context.warn({
    severity: 'warning',
    code: 'W_SUSPENDED_UNREADABLE',
    message: 'Suspended tickets may not be read: none is counted or migrated.',
    hint: 'If they matter, use the token of an administrator, or of an agent whose role allows to manage suspended tickets.',
  });
  yield { records: [], deleted: [], cursor: exported, done: true };
}

/** Rows of `suspended_tickets`. */
export async function readHeldBack(
  context: ZendeskContext,
  suspendedRows: readonly JsonObject[],
): Promise<ReadRows<'tickets'>> {
  const ticketContext = await readTicketContext(context);
  return readRows('tickets', suspendedRows, (row) => normaliseSuspended(row, ticketContext));
}

/** Rows of `tickets` with the sideloads that lie beside them in the answer. */
export async function readTickets(
  context: ZendeskContext,
  ticketRows: JsonObject[],
  answer: JsonObject,
  signal: AbortSignal,
): Promise<ReadRows<'tickets'>> {
  const ticketContext = await readTicketContext(context);
  const { usable, unreadable } = separateRows('tickets', ticketRows);
  await context.lookups.read(ticketContext.fields, usable.map(ticketValueReader), signal);
  const merged = await findMergedInto(context, usable, signal);
  const records = usable.map((raw, index) => {
    const beside = { metrics: metricsOf(raw, answer), mergedIntoId: merged[index] ?? null };
    return { record: normaliseTicket(raw, ticketContext, beside), raw };
  });
  return { records, unreadable };
}

/** What tickets are read with, all of it bounded by the account's configuration. */
async function readTicketContext({ client, reference, lookups }: ZendeskContext): Promise<TicketContext> {
  const [fields, customStatuses, brands, forms] = await Promise.all([
    reference.ticketFields(),
    reference.customStatuses(),
    reference.brandNames(),
    reference.forms(),
  ]);
  return { origin: client.settings.origin, fields, customStatuses, brands, forms, lookups };
}
