import type { AccountContext } from '../account-context.ts';
import type { UserRow } from '../account-rows.ts';
import { applyTicketCase } from '../cases/ticket-cases.ts';
import { idOf, indexOfId } from '../ids.ts';
import type { Table } from '../table.ts';
import { generatedTimestamp } from '../timeline.ts';
import { draftOrdinaryTicket } from './ordinary-ticket.ts';
import { isScrubbed, liveOfRow, type TicketDraft } from './ticket-draft.ts';
import { finishTicket } from './ticket-finish.ts';
import type { TicketAggregate } from './ticket-rows.ts';

export function draftTicket(context: AccountContext, users: Table<UserRow>, row: number): TicketDraft {
  const world = { context, users };
  const draft = draftOrdinaryTicket(world, row);
  const live = liveOfRow(row);
  if (live !== null && !context.options.shape) applyTicketCase(draft, live, { world });
  return draft;
}

/** A ticket deleted more than 30 days ago: the export still lists it, but nothing of its text is left. */
function scrub({ ticket, dates }: TicketAggregate): TicketAggregate {
  const fields = ticket.custom_fields.map(({ id }) => ({ id, value: null }));
  return {
    comments: [],
    dates,
    ticket: {
      ...ticket,
      status: 'deleted',
      subject: 'SCRUBBED',
      raw_subject: 'SCRUBBED',
      description: 'X',
      tags: [],
      custom_fields: fields,
      fields,
      satisfaction_rating: null,
      recipient: null,
      external_id: null,
      via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
    },
  };
}

/** Deleted lately: the export still tells all of the row, but nobody can read its comments until it is restored. */
function putAway({ ticket, dates }: TicketAggregate): TicketAggregate {
  return { comments: [], dates, ticket: { ...ticket, status: 'deleted' } };
}

/** All tickets with their comments, made when asked for. Every 51st row is a deleted one; every second of these is not scrubbed yet. */
export function ticketTable(context: AccountContext, users: Table<UserRow>): Table<TicketAggregate> {
  const count = context.sizes.ticketRows;
  return {
    count,
    idAt: (index) => idOf('ticket', index),
    indexOf: (id) => indexOfId('ticket', id, count),
    stampAt: (row) => generatedTimestamp(row, count),
    isDeletedAt: (row) => liveOfRow(row) === null,
    at(row) {
      const ticket = finishTicket(context, draftTicket(context, users, row));
      if (liveOfRow(row) !== null) return ticket;
      return isScrubbed(row) ? scrub(ticket) : putAway(ticket);
    },
  };
}
