import type { Condition } from './conditions.ts';
import type { Params } from './query.ts';

/** Clients, sites and users leave inactive rows out unless `includeinactive=true`; `includeactive=false` leaves the others out. */
export function activeOnly(params: Params): Condition[] {
  const where: Condition[] = [];
  if (!params.flag('includeinactive')) where.push({ sql: `coalesce(json ->> '$.inactive', 0) = 0`, values: [] });
  if (params.flag('includeactive') === false) where.push({ sql: `json ->> '$.inactive' = 1`, values: [] });
  return where;
}

/** `lastupdatefromdate` and `lastupdatetodate`. */
export function changedBetween(params: Params): Condition[] {
  const where: Condition[] = [];
  const [from, to] = [params.date('lastupdatefromdate'), params.date('lastupdatetodate')];
  if (from) where.push({ sql: `julianday(json ->> '$."$updated"') >= julianday(?)`, values: [from] });
  if (to) where.push({ sql: `julianday(json ->> '$."$updated"') <= julianday(?)`, values: [to] });
  return where;
}
