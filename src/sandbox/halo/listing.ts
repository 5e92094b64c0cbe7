import type { Reply } from '../kit/message.ts';
import type { Condition } from './conditions.ts';
import type { Halo } from './halo.ts';
import type { Params } from './query.ts';
import type { Row } from './store.ts';
import { wire } from './wire.ts';

/** What a list endpoint with an envelope lists, and how. */
export interface Listing {
  entity: string;
  /** The name of the array in the envelope. */
  key: string;
  where: Condition[];
  read: (row: Row) => unknown;
  deleted?: boolean;
  /** The most rows without paging. */
  cap?: number;
  floats?: ReadonlySet<string>;
  /** Properties by which `order` may sort. */
  sortable?: string[];
  /** Newest ids first unless `order` says otherwise. */
  newestFirst?: boolean;
}

/**
 * Answers a list with its envelope: `{record_count, <key>: [...]}`, with `page_no` and `page_size` when `pageinate=true` was sent
 * (pages count from 1, 50 rows by default, 100 at most). Without paging `count` limits the rows.
 */
export function listReply(halo: Halo, params: Params, listing: Listing): Reply {
  const { entity, key, where, deleted } = listing;
  const order = orderOf(params, listing);
  if (!params.flag('pageinate')) {
    const limit = Math.min(params.int('count') ?? Infinity, listing.cap ?? Infinity);
    const rows = halo.store.select(entity, {
      where,
      deleted,
      order,
      limit: Number.isFinite(limit) ? Math.max(0, limit) : -1,
    });
    return wire(halo, 200, { record_count: rows.length, [key]: rows.map(listing.read) }, listing.floats);
  }
  const size = Math.min(Math.max(params.int('page_size') ?? 50, 1), 100);
  const page = Math.max(params.int('page_no') ?? 1, 1);
  const rows = halo.store.select(entity, { where, deleted, order, limit: size, offset: (page - 1) * size });
  const total = halo.switches.recordCount === 'page' ? rows.length : halo.store.count(entity, { where, deleted });
  const envelope = { page_no: page, page_size: size, record_count: total, [key]: rows.map(listing.read) };
  return wire(halo, 200, envelope, listing.floats);
}

/** `order`, `orderdesc` and their numbered kin up to 5; a name that cannot be sorted by is ignored. */
function orderOf(params: Params, { sortable = [], newestFirst = false }: Listing): string {
  const terms: string[] = [];
  for (const suffix of ['', '2', '3', '4', '5']) {
    const name = params.text(`order${suffix}`)?.toLowerCase();
    const direction = params.flag(`orderdesc${suffix}`) ? ' DESC' : '';
    if (name === 'id') terms.push(`id${direction}`);
    else if (name && sortable.includes(name)) terms.push(`json ->> '$.${name}'${direction}`);
  }
  if (terms.length === 0) return newestFirst ? 'id DESC' : 'id';
  return [...terms, 'id'].join(', ');
}
