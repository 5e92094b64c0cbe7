import type { CommentRow } from '../../generator/tickets/ticket-rows.ts';
import { htmlToText } from '../../kit/html-to-text.ts';
import type { ZendeskStore } from '../store.ts';
import { portalFields } from './portal-fields.ts';
import { reachableTickets } from './portal-index.ts';
import type { PortalReader } from './portal-reader.ts';

interface PortalMessage {
  /** An agent goes by the alias, where there is one. */
  author: string;
  at: string;
  text: string;
  /** Names of the files below the message and of the pictures inside it. */
  files: string[];
}

/** A request as its reader sees it. */
export interface PortalTicket {
  id: number;
  reference: string;
  subject: string;
  /** Custom fields that customers may see, by title. */
  fields: Record<string, string>;
  /** Public comments only, the oldest first. */
  messages: PortalMessage[];
}

/** The account's name in records of other systems: the subdomain, or the host where that is not Zendesk's own. */
function accountName(baseUrl: string): string {
  const { hostname } = new URL(baseUrl);
  return /^([^.]+)\.zendesk\.com$/.exec(hostname)?.[1] ?? hostname;
}

function nameOf(store: ZendeskStore, id: number): string {
  const user = store.users.get(id);
  // What the system says goes by the name of the brand.
  if (!user) return store.lists.brands[0]?.name ?? '';
  return (user.role !== 'end-user' && user.alias) || user.name;
}

function toMessage(store: ZendeskStore, comment: CommentRow): PortalMessage {
  return {
    author: nameOf(store, comment.author_id),
    at: comment.created_at,
    text: htmlToText(comment.html_body),
    files: comment.attachments.map((file) => file.file_name),
  };
}

/** All requests somebody can open in the Help Center. */
export function portalTickets(store: ZendeskStore, reader: PortalReader, baseUrl: string): PortalTicket[] {
  return reachableTickets(store, reader).flatMap((id) => {
    const row = store.tickets.get(id);
    if (!row) return [];
    const { ticket, comments } = row;
    return [
      {
        id,
        reference: `zendesk:${accountName(baseUrl)}:ticket:${id}`,
        subject: ticket.subject,
        fields: portalFields(store, ticket),
        messages: comments.filter((comment) => comment.public).map((comment) => toMessage(store, comment)),
      },
    ];
  });
}
