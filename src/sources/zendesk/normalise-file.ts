import type { JsonObject } from '../../model/json.ts';
import type { FileRef } from '../../model/records.ts';
import { boolean, id, number, text } from './read-values.ts';

/**
 * Marks a file whose address Zendesk's own API gave in a place that writers do not reach: on the account's host it is opened
 * with credentials, whatever its path. Files of calls and side conversations lie below `/api/v2/`.
 */
export const accountFile = 'account';

/** A row of `attachments`, of a comment or an article. A redacted one is Zendesk's empty `redacted.txt`. */
export function normaliseFile(row: JsonObject): FileRef {
  return {
    id: id(row.id) ?? '',
    name: text(row.file_name) ?? text(row.display_file_name) ?? text(row.name) ?? 'file',
    contentType: text(row.content_type),
    size: number(row.size),
    url: text(row.content_url),
    inline: boolean(row.inline) ?? false,
    pointer: null,
  };
}
