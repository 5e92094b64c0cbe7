import type { JsonObject } from '../../model/json.ts';
import type { Call, Comment } from '../../model/thread.ts';
import { accountFile, normaliseFile } from './normalise-file.ts';
import { id, instant, messageId, number, object, rows, text } from './read-values.ts';

/** A row of a ticket's comments. `users` are those of the sideload, by id. */
export function normaliseComment(row: JsonObject, users: ReadonlyMap<string, JsonObject>): Comment {
  const authorId = id(row.author_id);
  const html = text(row.html_body);
  return {
    id: id(row.id) ?? '',
    authorId,
    authorName: nameAuthor(row, authorId === null ? undefined : users.get(authorId)),
    createdAt: instant(row.created_at),
    public: row.public !== false,
    html,
    text: html === null ? (text(row.plain_body) ?? text(row.body) ?? '') : null,
    attachments: rows(row.attachments).map(normaliseFile),
    messageId: messageId(object(object(row.metadata).system).message_id),
    call: readCall(row),
  };
}

/** Named only where the account has nobody active of that id: else the person's record says it. */
function nameAuthor(row: JsonObject, user: JsonObject | undefined): string | null {
  if (user && user.active !== false) return null;
  const from = object(object(object(row.via).source).from);
  // Of -1 is what Zendesk itself wrote: an automation, a merge.
  const system = row.author_id === -1 ? 'System' : null;
  return text(user?.name) ?? text(from.name) ?? text(from.address) ?? system;
}

/**
 * Of a `VoiceComment` (Talk) or `TpeVoiceComment` (another telephone system). A transcript that the account does not show is
 * none.
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/voicemails/ for the names below `data`
 */
function readCall(row: JsonObject): Call | null {
  const data = object(row.data);
  if (!text(row.type)?.endsWith('VoiceComment') && text(data.recording_url) === null) return null;
  return {
    from: text(row.formatted_from) ?? text(data.from),
    to: text(row.formatted_to) ?? text(data.to),
    durationSeconds: number(data.call_duration),
    recording: readRecording(row, data),
    transcript: row.transcription_visible === false ? null : text(data.transcription_text),
  };
}

/** The file may be gone, or lie anywhere. */
function readRecording(row: JsonObject, data: JsonObject): Call['recording'] {
  const url = text(data.recording_url);
  if (url === null) return null;
  const call = id(data.call_id) ?? id(row.id) ?? '';
  const name = `call-${call}.${/\.(mp3|wav|ogg)(?:$|\?)/i.exec(url)?.[1]?.toLowerCase() ?? 'mp3'}`;
  return { id: `call-${call}`, name, contentType: null, size: null, url, inline: false, pointer: accountFile };
}
