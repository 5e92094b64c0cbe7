import type { JsonObject } from '../../model/json.ts';
import type { Page } from '../../model/source.ts';
import { cursorExportPages } from './export-pages.ts';
import { findMergedInto } from './find-merged-into.ts';
import { metricsOf, normaliseTicket } from './normalise-ticket.ts';
import { type ReadRows, separateRows } from './read-rows.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Must be asked for on every page: a cursor does not remember it. */
export const ticketSideloads = 'metric_sets,comment_count';

/** All tickets: archived, closed and deleted ones too; the last as records with the status `deleted`. */
export async function* pullTickets(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'tickets'>> {
  const list = { path: 'tickets/cursor', key: 'tickets', include: ticketSideloads };
  for await (const page of cursorExportPages(context.client, list, cursor, signal)) {
    const read = await readTickets(context, page.rows, page.answer, signal);
    yield { ...read, deleted: [], cursor: page.cursor, done: page.done };
  }
}

/** Rows of `tickets` with the sideloads that lie beside them in the answer. */
export async function readTickets(
  { client, reference }: ZendeskContext,
  ticketRows: JsonObject[],
  answer: JsonObject,
  signal: AbortSignal,
): Promise<ReadRows<'tickets'>> {
  const [fields, customStatuses, brands, forms] = await Promise.all([
    reference.ticketFields(),
    reference.customStatuses(),
    reference.brands(),
    reference.forms(),
  ]);
  const context = { origin: client.settings.origin, fields, customStatuses, brands, forms };
  const { usable, unreadable } = separateRows('tickets', ticketRows);
  const merged = await findMergedInto(client, usable, signal);
  const records = usable.map((raw, index) => {
    const beside = { metrics: metricsOf(raw, answer), mergedIntoId: merged[index] ?? null };
    return { record: normaliseTicket(raw, context, beside), raw };
  });
  return { records, unreadable };
}
