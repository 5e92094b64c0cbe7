import type { Finding } from '../../model/finding.ts';
import type { SideConversation } from '../../model/thread.ts';
import { listPages } from './list-pages.ts';
import { normaliseSideConversation } from './normalise-side-conversation.ts';
import { id, number, rows } from './read-values.ts';
import { notAvailable, type ZendeskClient } from './zendesk-client.ts';

/** So many tickets are asked one by one, as a demo or a delta does; for more, the export says first which ones have any. */
const askedOneByOne = 100;
const daySeconds = 86_400;
/** The export leaves out the last minute and refuses a start within it. */
const quietSeconds = 120;

/**
 * The side conversations of tickets. No ticket says that it has any, so a large run reads the account's export of their events
 * once for the numbers of the tickets concerned: one request per page of events instead of one per ticket.
 */
export class SideConversations {
  readonly #client: ZendeskClient;
  readonly #warn: (finding: Finding) => void;
  readonly #tickets = new Set<string>();
  #asked = 0;
  /** Epoch seconds from which events are still to be read. */
  #readFrom = 1;
  #available: Promise<boolean> | null = null;

  constructor(client: ZendeskClient, warn: (finding: Finding) => void) {
    this.#client = client;
    this.#warn = warn;
  }

  /** Those of the tickets that may have side conversations; none where the account's plan has no such thing. */
  async ticketsAmong(ticketIds: readonly string[], signal: AbortSignal): Promise<Set<string>> {
    if (ticketIds.length === 0 || !(await this.#isAvailable(signal))) return new Set();
    this.#asked += ticketIds.length;
    if (this.#asked <= askedOneByOne) return new Set(ticketIds);
    this.#readFrom = await this.#readEvents(this.#readFrom, this.#tickets, signal);
    return new Set(ticketIds.filter((ticketId) => this.#tickets.has(ticketId)));
  }

  /** Tickets with something new beside them since then (epoch seconds): their own dates need not say so. */
  async ticketsSince(start: number, signal: AbortSignal): Promise<string[]> {
    const tickets = new Set<string>();
    if (await this.#isAvailable(signal)) await this.#readEvents(start, tickets, signal);
    return [...tickets];
  }

  /** All of a ticket's, by their beginning. */
  async of(ticketId: string, signal: AbortSignal): Promise<SideConversation[]> {
    const found: SideConversation[] = [];
    const list = { path: `tickets/${ticketId}/side_conversations`, key: 'side_conversations' };
    const ask = { query: { include: 'events' }, signal, absent: notAvailable };
    for await (const page of listPages(this.#client, list, ask)) {
      const events = Map.groupBy(rows(page.answer.events), (event) => id(event.side_conversation_id));
      for (const row of page.rows) found.push(normaliseSideConversation(row, events.get(id(row.id)) ?? []));
    }
    const begin = (conversation: SideConversation) => conversation.messages[0]?.createdAt ?? '';
    return found.sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
  }

  /** One small request tells it for the whole account. */
  #isAvailable(signal: AbortSignal): Promise<boolean> {
    const probe = async () => {
      const start = Math.floor(this.#client.clock.now() / 1_000) - daySeconds;
      if (await this.#events(start, signal)) return true;
      this.#warn({
        severity: 'warning',
        code: 'W_SIDE_CONVERSATIONS_OFF',
        message:
          'Side conversations may not be read: the plan has none, or the token lacks the right. None is migrated.',
        hint: 'If agents see side conversations in tickets, use the token of an administrator; else this is how it should be.',
      });
      return false;
    };
    this.#available ??= probe().catch((error) => {
      this.#available = null;
      throw error;
    });
    return this.#available;
  }

  /**
   * Reads what has happened since then and answers where to go on later. `next_page` is never null and the events of the last
   * second come again, so it ends where the time no longer moves on.
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/#incremental-side-conversation-event-export
   */
  async #readEvents(start: number, tickets: Set<string>, signal: AbortSignal): Promise<number> {
    for (let from = start; ; ) {
      const answer = await this.#events(from, signal);
      const events = rows(answer?.events);
      for (const event of events) {
        const ticketId = id(event.ticket_id);
        if (ticketId !== null) tickets.add(ticketId);
      }
      const latest = Math.floor(this.#client.clock.now() / 1_000) - quietSeconds;
      const end = Math.min(number(answer?.end_time) ?? 0, latest);
      if (events.length === 0 || end <= from) return from;
      from = end;
    }
  }

  async #events(start: number, signal: AbortSignal) {
    const path = 'tickets/side_conversations/events';
    return await this.#client.find(path, { query: { start_time: start }, signal, absent: notAvailable });
  }
}
