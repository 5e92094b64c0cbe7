import { createRandom, hashText, type Random } from '../../kit/random.ts';
import type { AccountContext } from '../account-context.ts';
import { CONTENT_TYPES, makeFileBytes } from '../files/file-bytes.ts';
import { PICTURE_SIZE } from '../files/png.ts';
import { iso } from '../timeline.ts';
import type {
  Participant,
  SideAttachmentRow,
  SideConversation,
  SideConversationRow,
  SideEventRow,
} from './side-conversation-rows.ts';
import type { FileDraft, SideConversationDraft, SideMessageDraft, TicketDraft } from './ticket-draft.ts';

const PREVIEW = 140;

function finishFile(folder: string, id: string, draft: FileDraft): SideAttachmentRow {
  const picture = draft.kind === 'png';
  return {
    id,
    file_name: draft.name,
    content_type: CONTENT_TYPES[draft.kind],
    content_url: `${folder}/attachments/${id}/download/${encodeURIComponent(draft.name)}`,
    size: makeFileBytes(draft.kind, draft.content).length,
    width: picture ? PICTURE_SIZE : null,
    height: picture ? PICTURE_SIZE : null,
    inline: draft.inline === true,
  };
}

/** Everybody once, in the order in which they came in. */
function participantsOf(messages: SideMessageDraft[]): Participant[] {
  const all = messages.flatMap(({ from, to }) => [from, ...to]);
  return [...new Map(all.map((each) => [each.user_id ?? each.email ?? each.slack_channel_id, each])).values()];
}

/** The ids of a conversation: itself, its events and its files, always in this order. */
function idsOf(context: AccountContext, ticket: number, index: number): Random {
  return createRandom(hashText(`${context.options.seed} side conversation ${ticket} ${index}`));
}

function finishOne(context: AccountContext, ticket: TicketDraft, draft: SideConversationDraft, index: number) {
  const ids = idsOf(context, ticket.id, index);
  const id = ids.uuid();
  const url = `${context.options.baseUrl}/api/v2/tickets/${ticket.id}/side_conversations/${id}`;
  const files = new Map<string, FileDraft>();
  const events = draft.messages.map((message, position): SideEventRow => {
    const attachments = message.files.map((file) => {
      const fileId = `s3-${ids.uuid()}`;
      files.set(fileId, file);
      return finishFile(url, fileId, file);
    });
    const fill = (text: string) =>
      text.replace(/\{\{file:(\d+)\}\}/g, (_, at) => attachments[Number(at)]?.content_url ?? '');
    return {
      // The first event has the conversation's own id.
      id: position === 0 ? id : ids.uuid(),
      side_conversation_id: id,
      ticket_id: ticket.id,
      actor: message.from,
      type: position === 0 ? 'create' : 'reply',
      via: draft.via,
      created_at: iso(message.at),
      message: {
        subject: draft.subject,
        preview_text: message.text.plain.slice(0, PREVIEW),
        from: message.from,
        to: message.to,
        body: fill(message.text.plain),
        html_body: `<div class="zd-comment" dir="auto">${fill(message.text.html)}</div>`,
        external_ids: {},
        attachments,
      },
      updates: {},
    };
  });
  const first = draft.messages[0];
  const last = draft.messages.at(-1);
  if (!first || !last) throw new Error(`A side conversation of ticket ${ticket.id} was drafted without a message`);
  const closedAt = draft.closedAt ?? null;
  if (closedAt !== null)
    events.push({
      id: ids.uuid(),
      side_conversation_id: id,
      ticket_id: ticket.id,
      actor: first.from,
      type: 'update',
      via: 'support',
      created_at: iso(closedAt),
      message: null,
      updates: { state: 'closed' },
    });
  const row: SideConversationRow = {
    id,
    url,
    ticket_id: ticket.id,
    subject: draft.subject,
    preview_text: last.text.plain.slice(0, PREVIEW),
    state: closedAt === null ? 'open' : 'closed',
    participants: participantsOf(draft.messages),
    created_at: iso(first.at),
    updated_at: iso(closedAt ?? last.at),
    message_added_at: iso(last.at),
    state_updated_at: iso(closedAt ?? first.at),
    external_ids: draft.externalIds ?? {},
  };
  return { conversation: { row, events } satisfies SideConversation, files };
}

/** The side conversations of a ticket. */
export function finishSideConversations(context: AccountContext, ticket: TicketDraft): SideConversation[] {
  return ticket.sideConversations.map((draft, index) => finishOne(context, ticket, draft, index).conversation);
}

/** The draft of a file of a ticket's side conversations by its id; null when there is none. */
export function sideFileOf(context: AccountContext, ticket: TicketDraft, id: string): FileDraft | null {
  const all = ticket.sideConversations.map((draft, index) => finishOne(context, ticket, draft, index).files);
  return all.find((files) => files.has(id))?.get(id) ?? null;
}
