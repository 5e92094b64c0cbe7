import type { Finding } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Pulled, Unreadable } from '../../model/source.ts';
import type { Comment, SideConversation } from '../../model/thread.ts';
import { listPages } from './list-pages.ts';
import { normaliseComment } from './normalise-thread.ts';
import { separateRows } from './read-rows.ts';
import { id, object, rows } from './read-values.ts';
import { isServerTrouble } from './server-trouble.ts';
import { normaliseSuspendedMessage, suspendedNumber } from './suspended-tickets.ts';
import { notAvailable } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Comments of one page; fewer when Zendesk cannot hand out that many, as of long mails. */
const pageSizes = [100, 10] as const;

/** Threads that Zendesk could not hand out one after the other, until it is taken for broken as a whole. */
const mostInARow = 10;

/** Reads threads, and tells a ticket that cannot be read from an account that cannot. */
export class ThreadReader {
  readonly #context: ZendeskContext;
  readonly #withSides: ReadonlySet<string>;
  #failedInARow = 0;

  /** `withSides`: the tickets that may have side conversations. */
  constructor(context: ZendeskContext, withSides: ReadonlySet<string>) {
    this.#context = context;
    this.#withSides = withSides;
  }

  /** Null when the ticket is gone. What is not read whole is told nothing of, rather than half. */
  async read(ticketId: string, signal: AbortSignal): Promise<Pulled<'threads'> | Unreadable | null> {
    try {
      const thread = await this.#readWhole(ticketId, signal);
      this.#failedInARow = 0;
      return thread;
    } catch (error) {
      if (!isServerTrouble(error)) throw error;
      this.#failedInARow += 1;
      if (this.#failedInARow >= mostInARow) throw error;
      return { id: ticketId, finding: tellTrouble(error.message) };
    }
  }

  async #readWhole(ticketId: string, signal: AbortSignal): Promise<Pulled<'threads'> | Unreadable | null> {
    const number = suspendedNumber(ticketId);
    const comments =
      number === null ? await this.#readComments(ticketId, signal) : await this.#readHeldBack(number, signal);
    if (comments === null) return null;
    if ('finding' in comments) return { id: ticketId, finding: comments.finding };
    const sides = this.#withSides.has(ticketId) ? await this.#context.sideConversations.of(ticketId, signal) : [];
    return pull(ticketId, comments, sides);
  }

  async #readComments(ticketId: string, signal: AbortSignal): Promise<Comment[] | { finding: Finding } | null> {
    for (const size of pageSizes) {
      try {
        return await this.#readPages(ticketId, size, signal);
      } catch (error) {
        if (!isServerTrouble(error) || size === pageSizes.at(-1)) throw error;
      }
    }
    return null;
  }

  async #readPages(
    ticketId: string,
    size: number,
    signal: AbortSignal,
  ): Promise<Comment[] | { finding: Finding } | null> {
    const comments: Comment[] = [];
    let found = false;
    const list = { path: `tickets/${ticketId}/comments`, key: 'comments' };
    const query = { include_inline_images: 'true', include: 'users', sort: 'created_at', 'page[size]': size };
    for await (const page of listPages(this.#context.client, list, { query, signal, absent: [404] })) {
      found = true;
      const users = new Map(rows(page.answer.users).map((user): [string, JsonObject] => [id(user.id) ?? '', user]));
      const [broken] = separateRows('comments', page.rows).unreadable;
      if (broken) return { finding: broken.finding };
      for (const row of page.rows) comments.push(normaliseComment(row, users));
    }
    return found ? comments : null;
  }

  async #readHeldBack(number: string, signal: AbortSignal): Promise<Comment[] | null> {
    const path = `suspended_tickets/${encodeURIComponent(number)}`;
    const answer = await this.#context.client.find(path, { signal, absent: notAvailable });
    return answer && [normaliseSuspendedMessage(object(answer.suspended_ticket))];
  }
}

/** Bodies are large and no mapping reads them: the record is all that is kept. */
function pull(ticketId: string, comments: Comment[], sideConversations: SideConversation[]): Pulled<'threads'> {
  return { record: { id: ticketId, comments, sideConversations }, raw: null };
}

function tellTrouble(message: string): Finding {
  return {
    severity: 'error',
    code: 'E_ZENDESK_THREAD',
    message: `Zendesk fails again and again to hand out what was said in this ticket: ${message}`,
    hint: 'Open it in Zendesk. If it opens there, run the same command again; if it stays, ask Zendesk support about it.',
  };
}
