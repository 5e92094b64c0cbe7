import type { Pulled } from '../../model/source.ts';
import { listPages } from './list-pages.ts';
import { id, text } from './read-values.ts';
import { notAvailable, type ZendeskClient } from './zendesk-client.ts';

/**
 * What the account still holds of deleted tickets. Their comments are out of reach, but for 30 days, until they are scrubbed,
 * a list has their first message. It takes 10 requests a minute, so it is read once, and only when somebody asks.
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-deleted-tickets
 */
export class DeletedTickets {
  readonly #client: ZendeskClient;
  #messages: Promise<Map<string, string>> | null = null;

  constructor(client: ZendeskClient) {
    this.#client = client;
  }

  /** A thread of one message for each of the tickets that is deleted and not yet scrubbed. */
  async threadsOf(ticketIds: readonly string[], signal: AbortSignal): Promise<Pulled<'threads'>[]> {
    if (ticketIds.length === 0) return [];
    this.#messages ??= this.#read(signal).catch((error) => {
      this.#messages = null;
      throw error;
    });
    const messages = await this.#messages;
    return ticketIds.flatMap((ticketId) => {
      const words = messages.get(ticketId);
      return !words ? [] : [{ record: threadOf(ticketId, words), raw: null }];
    });
  }

  async #read(signal: AbortSignal): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const list = { path: 'deleted_tickets', key: 'deleted_tickets' };
    for await (const page of listPages(this.#client, list, { bucket: 'deleted', signal, absent: notAvailable })) {
      for (const row of page.rows) found.set(id(row.id) ?? '', text(row.description) ?? '');
    }
    return found;
  }
}

/** The list names neither author nor date of the message: the ticket's requester and date stand for them. */
function threadOf(ticketId: string, words: string): Pulled<'threads'>['record'] {
  const comment = {
    id: `deleted-${ticketId}`,
    authorId: null,
    authorName: null,
    createdAt: null,
    public: true,
    html: null,
    text: words,
    attachments: [],
    messageId: null,
    call: null,
  };
  return { id: ticketId, comments: [comment], sideConversations: [] };
}
