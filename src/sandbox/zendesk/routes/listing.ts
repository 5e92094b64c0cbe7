import { type Incoming, json, type Reply } from '../../kit/message.ts';
import type { EditableTable } from '../editable-table.ts';
import { badRequest } from '../errors.ts';

/** Rows that can be read from a position on. */
export interface Listing<Row> {
  /** How many rows there are; asked for by the older pages only. */
  count(): number;
  from(position: number): Iterable<{ row: Row; next: number }>;
}

const MAX_PAGE = 100;
/** Older pages end here; cursors do not. */
const OFFSET_END = 10_000;

export function arrayListing<Row>(rows: readonly Row[]): Listing<Row> {
  return {
    count: () => rows.length,
    *from(position) {
      for (let index = position; index < rows.length; index += 1) yield { row: rows[index] as Row, next: index + 1 };
    },
  };
}

/** The rows of a listing that pass a test; positions stay those of the whole. Without `count`, they are counted one by one. */
export function filterListing<Row>(
  listing: Listing<Row>,
  test: (row: Row) => boolean,
  count?: () => number,
): Listing<Row> {
  function* from(position: number) {
    for (const entry of listing.from(position)) if (test(entry.row)) yield entry;
  }
  return { from, count: count ?? (() => from(0).reduce((sum) => sum + 1, 0)) };
}

/** The same rows in another shape. */
export function mapListing<From, To>(listing: Listing<From>, change: (row: From) => To): Listing<To> {
  return {
    count: listing.count,
    *from(position) {
      for (const { row, next } of listing.from(position)) yield { row: change(row), next };
    },
  };
}

export function tableListing<Row>(table: EditableTable<Row>): Listing<Row> {
  return { count: () => table.count, from: (position) => table.from(position) };
}

/** At most `size` rows from a position on, and the position where the next page begins; null when nothing is left. */
function cut<Row>(listing: Listing<Row>, position: number, size: number): { rows: Row[]; next: number | null } {
  const rows: Row[] = [];
  let last = position;
  for (const { row, next } of listing.from(position)) {
    if (rows.length === size) return { rows, next: last };
    rows.push(row);
    last = next;
  }
  return { rows, next: null };
}

/** A size above the most is silently lowered. */
function sizeOf(value: string | null): number {
  const size = Number(value ?? MAX_PAGE);
  if (!Number.isInteger(size) || size < 1) throw badRequest(`Page size must be a positive number, not ${value}`);
  return Math.min(size, MAX_PAGE);
}

function encodeCursor(position: number): string {
  return Buffer.from(`o=${position}`).toString('base64url');
}

function decodeCursor(cursor: string): number {
  const position = /^o=(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (position === undefined) throw badRequest('You passed an invalid value for the page[after] attribute');
  return Number(position);
}

export function linkTo(request: Incoming, baseUrl: string, changes: Record<string, string>): string {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `${baseUrl}${request.path}?${query}`;
}

/** What surrounds the rows of a page, by the way of paging that the request chose. */
interface Page<Row> {
  rows: Row[];
  envelope: Record<string, unknown>;
}

function cursorPage<Row>(request: Incoming, baseUrl: string, listing: Listing<Row>): Page<Row> {
  const size = sizeOf(request.query.get('page[size]'));
  const after = request.query.get('page[after]');
  const { rows, next } = cut(listing, after === null ? 0 : decodeCursor(after), size);
  const cursor = next === null ? null : encodeCursor(next);
  return {
    rows,
    envelope: {
      meta: { has_more: next !== null, after_cursor: cursor, before_cursor: after },
      links: { prev: null, next: cursor === null ? null : linkTo(request, baseUrl, { 'page[after]': cursor }) },
    },
  };
}

function offsetPage<Row>(request: Incoming, baseUrl: string, listing: Listing<Row>): Page<Row> {
  const size = sizeOf(request.query.get('per_page'));
  const page = Number(request.query.get('page') ?? 1);
  if (!Number.isInteger(page) || page < 1) throw badRequest('You passed an invalid value for the page attribute');
  if (page * size > OFFSET_END)
    throw badRequest(
      `You passed an invalid value for the page attribute. Use cursor pagination beyond ${OFFSET_END} records`,
    );
  const { rows, next } = cut(skip(listing, (page - 1) * size), 0, size);
  return {
    rows,
    envelope: {
      count: listing.count(),
      next_page: next === null ? null : linkTo(request, baseUrl, { page: String(page + 1) }),
      previous_page: page === 1 ? null : linkTo(request, baseUrl, { page: String(page - 1) }),
    },
  };
}

function skip<Row>(listing: Listing<Row>, count: number): Listing<Row> {
  return {
    count: listing.count,
    *from(position) {
      let left = count;
      for (const entry of listing.from(position)) {
        if (left > 0) left -= 1;
        else yield entry;
      }
    },
  };
}

/** One page, by cursor when the request has a `page[...]` parameter, else by number. */
function readPage<Row>(request: Incoming, baseUrl: string, listing: Listing<Row>): Page<Row> {
  const byCursor = [...request.query.keys()].some((name) => name.startsWith('page['));
  return byCursor ? cursorPage(request, baseUrl, listing) : offsetPage(request, baseUrl, listing);
}

/** Answers with a page of rows under a key, and what `more` adds to it. */
export function pageReply<Row>(
  request: Incoming,
  baseUrl: string,
  key: string,
  listing: Listing<Row>,
  more: (rows: Row[]) => Record<string, unknown> = () => ({}),
): Reply {
  const { rows, envelope } = readPage(request, baseUrl, listing);
  return json(200, { [key]: rows, ...more(rows), ...envelope });
}
