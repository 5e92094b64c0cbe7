import type { JsonObject } from '../../model/json.ts';
import type { Comment, FileRef } from '../../model/records.ts';
import { id, instant, number, object, rows, text } from './read-values.ts';

/** Marks a file whose address Zendesk's own API gave for a call, and which is kept on the account's host behind credentials. */
export const recordingPointer = 'recording';

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
    attachments: [...rows(row.attachments).map(normaliseFile), ...recordingOf(row)],
    messageId: null,
    call: null,
  };
}

/** A row of `attachments`, of a comment or an article. */
export function normaliseFile(row: JsonObject): FileRef {
  return {
    id: id(row.id) ?? '',
    name: text(row.file_name) ?? text(row.display_file_name) ?? 'file',
    contentType: text(row.content_type),
    size: number(row.size),
    url: text(row.content_url),
    inline: row.inline === true,
    pointer: null,
  };
}

/** Named only where the account has nobody active of that id: else the person's record says it. */
function nameAuthor(row: JsonObject, user: JsonObject | undefined): string | null {
  if (user && user.active !== false) return null;
  const from = object(object(object(row.via).source).from);
  return text(user?.name) ?? text(from.name) ?? text(from.address);
}

/** The recording of a call; the file may be gone, or lie anywhere. */
function recordingOf(row: JsonObject): FileRef[] {
  const data = object(row.data);
  const url = text(data.recording_url);
  if (url === null) return [];
  const call = id(data.call_id) ?? id(row.id) ?? '';
  const name = `call-${call}.${/\.(mp3|wav|ogg)(?:$|\?)/i.exec(url)?.[1]?.toLowerCase() ?? 'mp3'}`;
  return [{ id: `call-${call}`, name, contentType: null, size: null, url, inline: false, pointer: recordingPointer }];
}
