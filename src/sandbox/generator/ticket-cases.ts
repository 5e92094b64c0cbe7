import type { AccountContext } from './account-context.ts';
import { CONTENT_CASES } from './content-cases.ts';
import { FAILING_CASES } from './failing-cases.ts';
import { idOf } from './ids.ts';
import { PEOPLE_CASES } from './people-cases.ts';
import { STATE_CASES } from './state-cases.ts';
import type { CaseTools, TicketCase } from './ticket-case.ts';
import { rowOfLive, type TicketDraft } from './ticket-draft.ts';

/**
 * The catalogue of awkward tickets, by name. The order is fixed: a link points to an earlier case, whose ticket is older.
 * Those of `FAILING_CASES` must be refused or fail, so they are only in accounts with all awkward cases.
 */
export const TICKET_CASES: Record<string, TicketCase> = {
  ...PEOPLE_CASES,
  ...CONTENT_CASES,
  ...STATE_CASES,
  ...FAILING_CASES,
};

/** The cases come back after this many live tickets. */
const PERIOD = 200;
const SPACING = 3;
const FIRST_PLACE = 2;

export function caseNames(context: AccountContext): string[] {
  const names = Object.keys(TICKET_CASES);
  return context.options.awkward === 'all' ? names : names.filter((name) => !(name in FAILING_CASES));
}

/** The case a live ticket shows, or null for an ordinary one. */
function caseOfLive(context: AccountContext, live: number): string | null {
  const place = (live % PERIOD) - FIRST_PLACE;
  return place % SPACING === 0 ? (caseNames(context)[place / SPACING] ?? null) : null;
}

/** Number of the live ticket that shows a case, in the period of `live`. */
function liveOfCase(context: AccountContext, name: string, live = 0): number {
  const index = caseNames(context).indexOf(name);
  if (index < 0) throw new RangeError(`No case ${name} in this account`);
  return Math.floor(live / PERIOD) * PERIOD + FIRST_PLACE + index * SPACING;
}

/** Id of the ticket that shows a case, for tests and links. */
export function ticketIdOfCase(context: AccountContext, name: string, live = 0): number {
  return idOf('ticket', rowOfLive(liveOfCase(context, name, live)));
}

/** Turns an ordinary draft into the case its place calls for. */
export function applyTicketCase(draft: TicketDraft, live: number, tools: Omit<CaseTools, 'ticketId'>): void {
  const name = caseOfLive(tools.world.context, live);
  if (name === null) return;
  TICKET_CASES[name]?.change(draft, {
    ...tools,
    ticketId: (other) => ticketIdOfCase(tools.world.context, other, live),
  });
}
