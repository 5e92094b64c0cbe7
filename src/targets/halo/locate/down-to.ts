import type { JsonObject } from '../../../model/json.ts';
import { readId } from '../client/decode.ts';

/**
 * What of these pages, which were asked for newest first, has this id or a higher one; null: everything. A page that gets down to it
 * is the last, as long as all rows came in that order: of a server that lists in another one, all is looked at.
 */
export async function* downTo(lowest: number | null, pages: AsyncIterable<JsonObject[]>): AsyncGenerator<JsonObject[]> {
  const least = lowest ?? 0;
  let last = Number.POSITIVE_INFINITY;
  let isInOrder = true;
  for await (const rows of pages) {
    for (const row of rows) {
      const id = idOf(row);
      isInOrder &&= id < last;
      last = id;
    }
    const wanted = rows.filter((row) => idOf(row) >= least);
    if (wanted.length > 0) yield wanted;
    if (isInOrder && last <= least) return;
  }
}

function idOf(row: JsonObject): number {
  return Number(readId(row.id));
}
