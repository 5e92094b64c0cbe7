/** How many records are read, settled and planned at once: large enough for few round trips, small enough to hold with their threads. */
export const pageSize = 100;

/** How many ids, digests or outlines are read at once: small enough things for fewer round trips. */
export const idPageSize = 1000;

/** Folders lie in each other and are few: they are worked on as one page, so that parents and what lies in them come in order. */
export const folderPageSize = 5000;

/** Every page of a list that is paged by key; `keyOf` gives what the next page begins after. Empty pages are left out. */
export async function* pages<T>(
  read: (after: string | null, limit: number) => Promise<T[]>,
  keyOf: (item: T) => string,
  limit = pageSize,
): AsyncGenerator<T[]> {
  let after: string | null = null;
  while (true) {
    const page = await read(after, limit);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    after = keyOf(last);
  }
}

/** The list in pieces of at most `size`. */
export function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
