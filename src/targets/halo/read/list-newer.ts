import type { PlanEntity } from '../../../model/entity.ts';
import type { Existing } from '../../../model/existing.ts';
import type { JsonObject } from '../../../model/json.ts';
import { readId } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { downTo } from '../locate/down-to.ts';
import { listRecords, recordKinds } from '../locate/search-records.ts';
import { listExisting, toArticles, toClient, toExisting, toTickets } from './list-existing.ts';
import type { ReadContext } from './read-context.ts';

interface Options {
  context: ReadContext;
  signal: AbortSignal;
}

/**
 * Records with a higher id than `after`, newest first; null: one page of the newest tickets or articles, without their markers. Halo counts
 * the ids of a kind up and lists them by id (`order`, `orderdesc`); what does not come in that order is read to its end. Of kinds
 * that are matched by name, or have no place for a key, nothing; of folders, whose list has no pages, all.
 */
export async function* listNewer(
  entity: PlanEntity,
  after: string | null,
  { context, signal }: Options,
): AsyncGenerator<Existing[]> {
  const { api, migration } = context;
  const newest = { signal, descending: true };
  const lowest = after === null ? null : Number.parseInt(after, 10) + 1;
  switch (entity) {
    case 'tickets': {
      const field = after === null ? null : await context.markerFieldId();
      const query: Query = { includeclosed: true, ...(field === null ? {} : { include_custom_fields: field }) };
      for await (const rows of downTo(lowest, listPages(api, '/Tickets', { key: 'tickets', query, ...newest }))) {
        if (after === null) return yield unmarked(rows);
        yield await toTickets(rows, field, context);
      }
      return;
    }
    case 'contacts':
      for await (const rows of downTo(lowest, listRecords(api, recordKinds.contacts, newest))) {
        yield rows.flatMap((row) => toExisting('contacts', row, context) ?? []);
      }
      return;
    case 'organizations':
      if (migration.organizations.as !== 'client') return;
      for await (const rows of downTo(lowest, listRecords(api, recordKinds.clients, newest))) {
        yield (await context.each(rows, (row) => toClient(row, context))).flatMap((each) => each ?? []);
      }
      return;
    case 'articles':
      for await (const rows of downTo(lowest, listRecords(api, recordKinds.articles, newest))) {
        if (after === null) return yield unmarked(rows);
        yield await toArticles(rows, context);
      }
      return;
    case 'folders':
      yield* listExisting('folders', context);
  }
}

function unmarked(rows: readonly JsonObject[]): Existing[] {
  return rows.flatMap((row) => {
    const id = readId(row.id);
    return id === null ? [] : [{ id, marker: null, name: '', keys: [], parentId: null, active: true, url: null }];
  });
}
