import { isObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import type { Participant, SideConversation, SideMessage } from '../../model/thread.ts';
import { accountFile, normaliseFile } from './normalise-file.ts';
import { id, instant, object, rows, text } from './read-values.ts';

/**
 * A row of `side_conversations` with its events. Those of type `create` and `reply` carry a message; `update` changes subject
 * or state, whose last value the row itself has.
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/
 */
export function normaliseSideConversation(row: JsonObject, events: readonly JsonObject[]): SideConversation {
  const messages = events.filter((event) => isObject(event.message));
  return {
    id: id(row.id) ?? '',
    subject: text(row.subject),
    state: row.state === 'closed' ? 'closed' : 'open',
    messages: messages.map(normaliseMessage).sort(byDate),
  };
}

function normaliseMessage(event: JsonObject): SideMessage {
  const message = object(event.message);
  const html = text(message.html_body);
  const from = isSomebody(message.from) ? message.from : event.actor;
  return {
    id: id(event.id) ?? '',
    createdAt: instant(event.created_at),
    from: normaliseParticipant(object(from)),
    to: rows(message.to).map(normaliseParticipant),
    html,
    text: html === null ? (text(message.body) ?? '') : null,
    attachments: rows(message.attachments).map((file) => ({ ...normaliseFile(file), pointer: accountFile })),
  };
}

/** Somebody in Slack or a group of agents has a name alone. */
function normaliseParticipant(row: JsonObject): Participant {
  return { name: text(row.name), email: text(row.email)?.toLowerCase() ?? null };
}

function isSomebody(value: JsonValue | undefined): boolean {
  const row = object(value);
  return text(row.name) !== null || text(row.email) !== null;
}

/** Messages of one instant stay in the order in which they came. */
function byDate(a: SideMessage, b: SideMessage): number {
  return (a.createdAt ?? '') < (b.createdAt ?? '') ? -1 : (a.createdAt ?? '') > (b.createdAt ?? '') ? 1 : 0;
}
