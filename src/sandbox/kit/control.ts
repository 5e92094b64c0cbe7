import type { Faults } from './faults.ts';
import { type Incoming, json, type Reply, type Route } from './message.ts';
import type { RequestLog } from './request-log.ts';

/** What the inspection addresses of a server look at and act on. */
export interface ControlParts {
  log: RequestLog;
  faults: Faults;
  /** All stored rows of an entity, or undefined when there is no such entity. */
  records?: (entity: string, request: Incoming) => Iterable<unknown> | undefined;
  /** Puts the data back to its start. */
  reset?: () => void | Promise<void>;
}

/** The addresses below /_sandbox that every sandbox has: requests, totals, faults, records and reset. */
export function controlRoutes({ log, faults, records, reset }: ControlParts): Route[] {
  return [
    {
      method: 'GET',
      path: '/_sandbox/requests',
      handle: ({ query }) => json(200, log.list(Number(query.get('after') ?? 0))),
    },
    { method: 'GET', path: '/_sandbox/totals', handle: () => json(200, log.totals()) },
    { method: 'GET', path: '/_sandbox/faults', handle: () => json(200, faults.list()) },
    { method: 'POST', path: '/_sandbox/faults', handle: (request) => addFault(faults, request) },
    {
      method: 'DELETE',
      path: '/_sandbox/faults',
      handle: () => {
        faults.clear();
        return json(200, []);
      },
    },
    {
      method: 'GET',
      path: '/_sandbox/records/:entity',
      handle: (request) => {
        const rows = records?.(request.params.entity?.toLowerCase() ?? '', request);
        if (!rows) return json(404, { error: `no entity ${request.params.entity}` });
        return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: writeArray(rows) };
      },
    },
    {
      method: 'POST',
      path: '/_sandbox/reset',
      handle: async () => {
        await reset?.();
        faults.clear();
        log.clear();
        return json(200, { reset: true });
      },
    },
  ];
}

function addFault(faults: Faults, request: Incoming): Reply {
  try {
    return json(201, { id: faults.add(request.json()) });
  } catch (error) {
    return json(400, { error: (error as Error).message });
  }
}

/** A JSON array in pieces, so that a million rows are never one string. */
async function* writeArray(rows: Iterable<unknown>): AsyncGenerator<string> {
  let piece = '[';
  let separator = '';
  for (const row of rows) {
    piece += separator + JSON.stringify(row);
    separator = ',\n';
    if (piece.length < 65536) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}
