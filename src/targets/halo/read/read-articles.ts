import { isObject, type JsonObject } from '../../../model/json.ts';
import type { Actual } from '../../../model/target.ts';
import { readBoolean, readId, readRows, readText } from '../client/decode.ts';
import { plainBody } from '../locate/plain-body.ts';
import { toAttachment } from '../locate/read-children.ts';
import { toMarker } from '../locate/to-marker.ts';
import type { ReadContext } from './read-context.ts';
import { readTags } from './read-tickets.ts';

/** An article has no field for other systems' ids; its memo for agents holds the key after this. */
export const memoPrefix = 'Deskhaul marker: ';

export function articleMarker(row: JsonObject): string | null {
  const memo = readText(row.internalmemoagent) ?? '';
  return memo.startsWith(memoPrefix) ? toMarker(memo.slice(memoPrefix.length).trim()) : null;
}

export async function readArticle(
  id: string,
  options: { children: boolean; signal: AbortSignal },
  { api }: ReadContext,
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
      faqlists: lists[0] ?? null,
      tags: readTags(row.tags),
    },
    children: options.children ? readRows(row.attachments ?? []).map(toAttachment) : null,
  };
}
