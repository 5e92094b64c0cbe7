import { blankComment, blankOrganization, blankTicket, blankUser, joinTicket } from '../../generator/blank-rows.ts';
import { commentId } from '../../generator/ids.ts';
import { escapeHtml } from '../../generator/tickets/texts.ts';
import type { CommentRow, TicketRow } from '../../generator/tickets/ticket-rows.ts';
import { iso } from '../../generator/timeline.ts';
import type { EditableTable } from '../editable-table.ts';
import type { ZendeskStore } from '../store.ts';

export type Patch = Record<string, unknown> & { id?: number };

/** Says in words what is wrong with an edit. */
export class BadEdit extends Error {}

function idOf(patch: Patch): number {
  if (!Number.isSafeInteger(patch.id)) throw new BadEdit('a row needs its id: a whole number');
  return patch.id as number;
}

/** Body and HTML follow each other when only one of them is given. */
export function fillTexts(patch: Patch): Partial<CommentRow> {
  const text = patch.body ?? patch.plain_body;
  if (text === undefined && patch.html_body === undefined) return {};
  const plain = String(text ?? String(patch.html_body).replace(/<[^>]+>/g, ''));
  const html = `<div class="zd-comment" dir="auto"><p dir="auto">${escapeHtml(plain).replaceAll('\n', '<br>')}</p></div>`;
  return { body: plain, plain_body: plain, html_body: String(patch.html_body ?? html) };
}

/** A ticket from some of its keys: those that double others are filled. */
export function fillTicket(base: TicketRow, patch: Patch): TicketRow {
  const ticket: TicketRow = { ...base, ...patch };
  if (patch.custom_fields !== undefined) ticket.fields = ticket.custom_fields;
  if (patch.subject !== undefined) ticket.raw_subject = ticket.subject;
  return ticket;
}

function editTicket(store: ZendeskStore, patch: Patch, stamp: number, baseUrl: string): unknown {
  const id = idOf(patch);
  const now = iso(stamp);
  const known = store.tickets.get(id);
  const base = { ...(known?.ticket ?? blankTicket(baseUrl, id, now)), updated_at: now };
  const ticket = { ...fillTicket(base, patch), generated_timestamp: stamp };
  const first = { ...blankComment(commentId(id, 0), now), author_id: ticket.requester_id };
  const comments = known?.comments ?? [{ ...first, ...fillTexts({ body: ticket.description }) }];
  const aggregate = joinTicket(ticket, comments);
  const dates = patch.status === undefined && known ? known.dates : aggregate.dates;
  store.tickets.set(id, { ...aggregate, dates }, stamp);
  return ticket;
}

function editComment(store: ZendeskStore, { ticket_id, ...patch }: Patch, stamp: number): unknown {
  const known = store.tickets.get(Number(ticket_id));
  if (!known) throw new BadEdit('a comment needs the ticket_id of a ticket that exists');
  const { ticket, comments, dates } = known;
  const now = iso(stamp);
  const at = comments.findIndex((comment) => comment.id === patch.id);
  const fresh = blankComment(Number(patch.id ?? commentId(ticket.id, comments.length)), now);
  const comment: CommentRow = {
    ...(comments[at] ?? { ...fresh, author_id: ticket.requester_id }),
    ...patch,
    ...fillTexts(patch),
  };
  const all = at < 0 ? [...comments, comment] : comments.with(at, comment);
  const changed = { ...ticket, updated_at: now, generated_timestamp: stamp };
  store.tickets.set(
    ticket.id,
    { ticket: changed, comments: all, dates: at < 0 ? { ...dates, latest_comment_added_at: now } : dates },
    stamp,
  );
  return { ...comment, ticket_id: ticket.id };
}

function editRow<Row extends { updated_at: string }>(
  table: EditableTable<Row>,
  patch: Patch,
  stamp: number,
  blank: (id: number, at: string) => Row,
): unknown {
  const id = idOf(patch);
  const now = iso(stamp);
  const row: Row = { ...(table.get(id) ?? blank(id, now)), updated_at: now, ...patch };
  table.set(id, row, stamp);
  return row;
}

/**
 * Changes one row of the source, or adds it, and bumps its dates (a date that the patch names is kept). Returns the whole
 * row; throws a BadEdit.
 *
 * @param stamp epoch seconds the change is dated with; never falls from edit to edit
 */
export function editRecord(
  store: ZendeskStore,
  entity: string,
  patch: Patch,
  { stamp, baseUrl }: { stamp: number; baseUrl: string },
): unknown {
  if (entity === 'tickets') return editTicket(store, patch, stamp, baseUrl);
  if (entity === 'comments') return editComment(store, patch, stamp);
  if (entity === 'users') return editRow(store.users, patch, stamp, (id, at) => blankUser(baseUrl, id, at));
  if (entity === 'organizations')
    return editRow(store.organizations, patch, stamp, (id, at) => blankOrganization(baseUrl, id, at));
  if (!(entity in store.lists)) throw new BadEdit(`no entity ${entity} that can be edited`);
  const rows = store.lists[entity as keyof ZendeskStore['lists']] as { id: number | string }[];
  const id = typeof rows[0]?.id === 'string' ? String(patch.id) : idOf(patch);
  const at = rows.findIndex((row) => row.id === id);
  const row = { ...rows[Math.max(at, 0)], updated_at: iso(stamp), ...patch, id };
  if (at < 0) rows.push(row);
  else rows[at] = row;
  return row;
}
