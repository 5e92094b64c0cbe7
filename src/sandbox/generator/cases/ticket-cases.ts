import type { AccountContext } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { rowOfLive, type TicketDraft } from '../tickets/ticket-draft.ts';
import { AWKWARD_CASES } from './awkward-cases.ts';
import { caseIndexAt, liveOfCaseIndex, PERIOD, SPARE_PLACE } from './case-places.ts';
import { CONTENT_CASES } from './content-cases.ts';
import { FAILING_CASES } from './failing-cases.ts';
import { HUGE_BODY_CASE } from './huge-body-case.ts';
import { PEOPLE_CASES } from './people-cases.ts';
import { SIDE_CONVERSATION_CASES } from './side-conversation-cases.ts';
import { STATE_CASES } from './state-cases.ts';
import type { CaseTools, TicketCase } from './ticket-case.ts';
import { TRACE_CASES } from './trace-cases.ts';

/** Shown before the rest, so that an account of `ALL_CASES` tickets holds them. */
const EARLY = [
  'redacted',
  'emoji-text',
  'rtl-text',
  'cjk-text',
  'scripts-and-forms',
  'tracking-pixel',
  'odd-file-names',
  'duplicate-file-names',
] as const satisfies (keyof typeof CONTENT_CASES)[];

/**
 * The catalogue of awkward tickets, by name. The order is fixed: a link points to an earlier case, whose ticket is older.
 * Those of `FAILING_CASES` must be refused or fail, so they are only in accounts with all awkward cases.
 */
export const TICKET_CASES: Record<string, TicketCase> = {
  ...PEOPLE_CASES,
  ...AWKWARD_CASES,
  ...Object.fromEntries(EARLY.map((name) => [name, CONTENT_CASES[name]])),
  ...CONTENT_CASES,
  ...STATE_CASES,
  ...SIDE_CONVERSATION_CASES,
  ...TRACE_CASES,
  ...FAILING_CASES,
};

export function caseNames(context: AccountContext): string[] {
  const names = Object.keys(TICKET_CASES);
  return context.options.awkward === 'all' ? names : names.filter((name) => !(name in FAILING_CASES));
}

/** The case a live ticket shows, or null for an ordinary one. */
function caseOfLive(context: AccountContext, live: number): TicketCase | null {
  if (context.options.hugeBody && live === SPARE_PLACE) return HUGE_BODY_CASE;
  const index = caseIndexAt(live);
  return index === undefined ? null : (TICKET_CASES[caseNames(context)[index] ?? ''] ?? null);
}

/** Number of the live ticket that shows a case, in the period of `live`. */
function liveOfCase(context: AccountContext, name: string, live = 0): number {
  const index = caseNames(context).indexOf(name);
  if (index < 0) throw new RangeError(`No case ${name} in this account`);
  return liveOfCaseIndex(index, live);
}

/** Id of the ticket that shows a case, for tests and links. */
export function ticketIdOfCase(context: AccountContext, name: string, live = 0): number {
  return idOf('ticket', rowOfLive(liveOfCase(context, name, live)));
}

/** Ids of all tickets of the account that show a case. */
export function ticketIdsOfCase(context: AccountContext, name: string): number[] {
  const { tickets } = context.options;
  const lives = Array.from({ length: Math.ceil(tickets / PERIOD) }, (_, period) =>
    liveOfCase(context, name, period * PERIOD),
  );
  return lives.filter((live) => live < tickets).map((live) => idOf('ticket', rowOfLive(live)));
}

/** Id of the ticket with the comment of 10 MB; null when the account has none. */
export function hugeTicketId({ options }: AccountContext): number | null {
  return options.hugeBody && options.tickets > SPARE_PLACE ? idOf('ticket', rowOfLive(SPARE_PLACE)) : null;
}

/** Turns an ordinary draft into the case its place calls for. */
export function applyTicketCase(draft: TicketDraft, live: number, tools: Omit<CaseTools, 'ticketId'>): void {
  caseOfLive(tools.world.context, live)?.change(draft, {
    ...tools,
    ticketId: (other) => ticketIdOfCase(tools.world.context, other, live),
  });
}
