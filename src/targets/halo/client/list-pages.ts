import type { JsonObject } from '../../../model/json.ts';
import { isObject } from '../../../model/json.ts';
import { readId, readRows } from './decode.ts';
import type { Query, ReadApi } from './halo-api.ts';

const pageSize = 100;

/**
 * All rows of a list endpoint, page by page in ascending order of id. `record_count` is not believed: an empty, a short or a
 * repeated page is the end. Rows that stood on the page before are left out.
 */
export async function* listPages(
  api: ReadApi,
  path: string,
  options: { key: string; query?: Query; signal?: AbortSignal; descending?: boolean },
): AsyncGenerator<JsonObject[]> {
  let before = new Set<string>();
  for (let page = 1; ; page += 1) {
    const query = {
      pageinate: true,
      page_size: pageSize,
      page_no: page,
      order: 'id',
      orderdesc: options.descending ?? false,
      ...options.query,
    };
    const body = await api.get(path, query, options.signal ? { signal: options.signal } : {});
    const rows = readRows(body, options.key);
    const fresh = rows.filter((row) => !before.has(readId(row.id) ?? ''));
    if (fresh.length === 0) return;
    yield fresh;
    if (rows.length < sizeOf(body, query.page_size)) return;
    before = new Set(rows.map((row) => readId(row.id) ?? ''));
  }
}

/** The server may use smaller pages than asked for, and says so. */
function sizeOf(body: unknown, asked: number): number {
  const said = isObject(body) ? Number(body.page_size) : Number.NaN;
  return said > 0 ? Math.min(said, asked) : asked;
}
