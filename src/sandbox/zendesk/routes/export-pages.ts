import { type Incoming, json, type Reply } from '../../kit/message.ts';
import type { EditableTable, Place } from '../editable-table.ts';
import { badRequest, unprocessable } from '../errors.ts';
import { nowSeconds, type SandboxParts } from '../sandbox-parts.ts';
import { linkTo } from './listing.ts';

/** Exports leave out the last minute, and refuse to start in it. */
export const QUIET_SECONDS = 60;
const MAX_EXPORT_PAGE = 1000;

export interface Export<Row> {
  /** The key of the rows in the answer. */
  key: string;
  table: EditableTable<Row>;
  /** Which rows are listed; all when left out. */
  keep?: (row: Row) => boolean;
  /** What is answered for these rows: the rows as they are shown, and what stands beside them. */
  show: (rows: Row[]) => { rows: unknown[]; beside: Record<string, unknown> };
}

export function startTimeOf(request: Incoming, parts: SandboxParts): number {
  const start = Number(request.query.get('start_time') ?? Number.NaN);
  if (!Number.isInteger(start) || start < 0) throw badRequest('start_time is required: seconds since 1970');
  if (start > nowSeconds(parts) - QUIET_SECONDS)
    throw unprocessable('Too recent start_time. Use a start_time older than 60 seconds');
  return start;
}

export function exportSizeOf(request: Incoming): number {
  const size = Number(request.query.get('per_page') ?? MAX_EXPORT_PAGE);
  if (!Number.isInteger(size) || size < 1) throw badRequest('per_page must be a positive number');
  return Math.min(size, MAX_EXPORT_PAGE);
}

/** At most `size` rows after a place, without those of the last minute, and whether more follow. */
function take<Row>(
  { table, keep = () => true }: Export<Row>,
  place: Place,
  size: number,
  end: number,
): { rows: Row[]; last: Place; more: boolean } {
  const rows: Row[] = [];
  let last = place;
  for (const entry of table.after(place)) {
    if (entry.stamp > end) break;
    if (!keep(entry.row)) continue;
    if (rows.length === size) return { rows, last, more: true };
    rows.push(entry.row);
    last = { stamp: entry.stamp, order: entry.order };
  }
  return { rows, last, more: false };
}

/** Opaque to clients: the place of the last row. */
function encodePlace({ stamp, order }: Place): string {
  return Buffer.from(`${stamp}.0||${order}`).toString('base64');
}

function decodePlace(cursor: string): Place {
  const match = /^(\d+)\.0\|\|(-?\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'));
  if (!match) throw badRequest('cursor is invalid');
  return { stamp: Number(match[1]), order: Number(match[2]) };
}

/**
 * A page of a cursor export. `after_url` and `after_cursor` are there on the last page too: only `end_of_stream` tells
 * the end. A row that changes meanwhile comes again later.
 */
export function cursorExport<Row>(request: Incoming, parts: SandboxParts, source: Export<Row>): Reply {
  const cursor = request.query.get('cursor');
  const start: Place =
    cursor === null ? { stamp: startTimeOf(request, parts), order: Number.NEGATIVE_INFINITY } : decodePlace(cursor);
  const { rows, last, more } = take(source, start, exportSizeOf(request), nowSeconds(parts) - QUIET_SECONDS);
  const shown = source.show(rows);
  const after = rows.length === 0 && cursor === null ? null : encodePlace(last);
  request.query.delete('start_time');
  return json(200, {
    [source.key]: shown.rows,
    ...shown.beside,
    after_url: after === null ? null : linkTo(request, parts.baseUrl, { cursor: after }),
    after_cursor: after,
    before_url: null,
    before_cursor: null,
    end_of_stream: !more,
  });
}

/**
 * A page of a time-based export. The next page begins *with* the second of this page's last row, so pages overlap, and
 * `next_page` is never null: at the end it answers the last rows again, for ever. `endIsNow`: the last page's `end_time`
 * is the present instead.
 */
export function timeExport<Row>(request: Incoming, parts: SandboxParts, source: Export<Row>, endIsNow: boolean): Reply {
  const start = startTimeOf(request, parts);
  const place: Place = { stamp: start, order: Number.NEGATIVE_INFINITY };
  const { rows, last, more } = take(source, place, exportSizeOf(request), nowSeconds(parts) - QUIET_SECONDS);
  const end = endIsNow && !more ? nowSeconds(parts) : last.stamp;
  const shown = source.show(rows);
  return json(200, {
    [source.key]: shown.rows,
    ...shown.beside,
    count: rows.length,
    end_of_stream: !more,
    end_time: end,
    next_page: linkTo(request, parts.baseUrl, { start_time: String(end) }),
  });
}
