import type { SideConversation, SideEventRow } from '../../generator/tickets/side-conversation-rows.ts';
import { seconds } from '../../generator/timeline.ts';
import { type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import { requireAdmin } from '../auth.ts';
import { notFound } from '../errors.ts';
import type { FileLinks } from '../file-links.ts';
import { api, found, idOfPath, includesOf, nameInPath, nowSeconds, type SandboxParts } from '../sandbox-parts.ts';
import { exportSizeOf, QUIET_SECONDS, startTimeOf } from './export-pages.ts';
import { hop } from './file-routes.ts';
import { arrayListing, linkTo, pageReply } from './listing.ts';

/** Those of a ticket that is not deleted; else a 404. */
function conversationsOf(request: Incoming, { store }: SandboxParts): SideConversation[] {
  const { ticket } = found(store.tickets.get(idOfPath(request)));
  if (ticket.status === 'deleted') throw notFound();
  return store.account.sideConversationsOf(ticket.id);
}

function conversationOf(request: Incoming, parts: SandboxParts): SideConversation {
  const id = nameInPath(request, 'conversation');
  return found(conversationsOf(request, parts).find(({ row }) => row.id === id));
}

/** The `events` sideload stands beside the conversations. */
function beside(request: Incoming, conversations: SideConversation[]): { events?: SideEventRow[] } {
  return includesOf(request).has('events') ? { events: conversations.flatMap(({ events }) => events) } : {};
}

/** All events of the account by time. There is no `end_of_stream`, and `next_page` is never null. */
function exportEvents(request: Incoming, parts: SandboxParts): Reply {
  requireAdmin(parts.userOf(request));
  const start = startTimeOf(request, parts);
  const end = nowSeconds(parts) - QUIET_SECONDS;
  const { account, tickets } = parts.store;
  const events = account
    .sideConversationTickets()
    .filter((id) => tickets.get(id)?.ticket.status !== 'deleted')
    .flatMap((id) => account.sideConversationsOf(id).flatMap((each) => each.events))
    .filter((event) => seconds(event.created_at) >= start && seconds(event.created_at) <= end)
    .sort((a, b) => seconds(a.created_at) - seconds(b.created_at));
  const page = events.slice(0, exportSizeOf(request));
  const last = page.at(-1);
  const endTime = last ? seconds(last.created_at) : start;
  return json(200, {
    events: page,
    count: page.length,
    end_time: endTime,
    next_page: linkTo(request, parts.baseUrl, { start_time: String(endTime) }),
  });
}

/** @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/ */
export function sideConversationRoutes(parts: SandboxParts, links: FileLinks): Route[] {
  const one = 'tickets/:id/side_conversations/:conversation';
  return [
    ...api('tickets/side_conversations/events', (request) => exportEvents(request, parts)),
    ...api('tickets/:id/side_conversations', (request) => {
      const conversations = conversationsOf(request, parts);
      const rows = arrayListing(conversations.map(({ row }) => row));
      return pageReply(request, parts.baseUrl, 'side_conversations', rows, (page) =>
        beside(
          request,
          conversations.filter(({ row }) => page.includes(row)),
        ),
      );
    }),
    ...api(one, (request) => {
      const conversation = conversationOf(request, parts);
      return json(200, { side_conversation: conversation.row, ...beside(request, [conversation]) });
    }),
    ...api(`${one}/events`, (request) => {
      const { events } = conversationOf(request, parts);
      return pageReply(request, parts.baseUrl, 'events', arrayListing(events));
    }),
    {
      method: 'GET',
      path: `/api/v2/${one}/attachments/:attachment/download/:name`,
      handle: (request) => {
        conversationOf(request, parts);
        return hop(parts, links, `side/${idOfPath(request)}/${request.params.attachment}`);
      },
    },
  ];
}
