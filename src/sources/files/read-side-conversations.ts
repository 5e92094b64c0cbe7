import { isObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import type { Participant, SideConversation, SideMessage } from '../../model/thread.ts';
import { readInstant } from './read-instant.ts';

/** A ticket's `sideConversations` as the spec's expression gives them, in the shape of the canonical model; files aside. One without a message is none. */
export function readSideConversations(value: JsonValue, ticketId: string): SideConversation[] {
  const conversations = objects(value).map((conversation, index): SideConversation => {
    const id = textOf(conversation.id) ?? `${ticketId}/side-${index}`;
    return {
      id,
      subject: textOf(conversation.subject),
      state: conversation.state === 'closed' ? 'closed' : 'open',
      messages: objects(conversation.messages).map((message, at) => readMessage(message, `${id}/${at}`)),
    };
  });
  return conversations.filter(({ messages }) => messages.length > 0);
}

function readMessage(message: JsonObject, defaultId: string): SideMessage {
  const html = textOf(message.html);
  return {
    id: textOf(message.id) ?? defaultId,
    createdAt: readInstant(message.createdAt ?? null),
    from: readParticipant(isObject(message.from) ? message.from : {}),
    to: objects(message.to).map(readParticipant),
    html,
    text: html === null ? (textOf(message.text) ?? '') : null,
    attachments: [],
  };
}

function readParticipant(participant: JsonObject): Participant {
  return { name: textOf(participant.name), email: textOf(participant.email)?.toLowerCase() ?? null };
}

function objects(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
}

function textOf(value: JsonValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
