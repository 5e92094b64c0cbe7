import type { Actual } from '../../../model/actual.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readBoolean, readId, readInstant, readRows, readText } from '../client/decode.ts';
import { plainBody } from '../locate/plain-body.ts';
import { toAttachment } from '../locate/read-children.ts';
import { toMarker } from '../locate/to-marker.ts';
import type { ReadContext } from './read-context.ts';
import { readTags } from './read-tickets.ts';

/** An article has no field for other systems' ids; its memo for agents ends with the key after this. */
export const memoPrefix = 'Deskhaul marker: ';
/** What is learned of the tenant when the first article is written: whether it keeps the dates and the author it is sent. */
export const keepsDates = 'articles.dates';
export const keepsAuthors = 'articles.authors';

const memoPattern = new RegExp(`\\s*${memoPrefix}([^\\s<]+)`);

export function articleMarker(row: JsonObject): string | null {
  return toMarker(memoPattern.exec(memoOf(row))?.[1]);
}

function memoOf(row: JsonObject): string {
  return readText(row.internalmemoagent) ?? '';
}

export async function readArticle(
  id: string,
  options: { children: boolean; signal: AbortSignal },
  { api, memory }: ReadContext,
): Promise<Actual | null> {
  const row = await api.get(`/KBArticle/${id}`, { includedetails: true }, { signal: options.signal, absent: [404] });
  if (!isObject(row)) return null;
  const lists = readRows(row.faqlists ?? []).flatMap((list) => readId(list.id) ?? []);
  return {
    entity: 'articles',
    targetId: id,
    marker: articleMarker(row),
    fields: {
      name: readText(row.name),
      description_html: readText(row.description_html) ?? plainBody(row.description),
      inactive: readBoolean(row.inactive),
      showforall: readBoolean(row.showforall),
      kbentryclientaccess: readRows(row.kbentryclientaccess ?? []).flatMap(({ client_id }) => readId(client_id) ?? []),
      faqlists: lists[0] ?? null,
      tags: readTags(row.tags),
      internalmemoagent: memoOf(row).replace(memoPattern, ''),
      translations: Array.isArray(row.translations) ? row.translations : [],
      // A tenant that keeps its own cannot be held to ours: the memo has them.
      ...(memory.get(keepsDates)?.value === false ? {} : { date_created: readInstant(row.date_created) }),
      ...(memory.get(keepsAuthors)?.value === false ? {} : { creator_id: readId(row.creator_id) }),
    },
    children: options.children ? readRows(row.attachments ?? []).map(toAttachment) : null,
  };
}
