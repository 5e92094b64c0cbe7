import { readId, readRows } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';

/**
 * The id of the newest ticket known to stand: what is created from now on gets a higher one, since Halo numbers tickets upwards.
 * It only ever bounds what is written after it was asked for; what came before keeps the floor of its own time.
 */
export interface TicketFloor {
  read(api: ReadApi, signal: AbortSignal): Promise<string>;
  /** Tells the id of a ticket that stands now. */
  note(id: string): void;
}

export function createTicketFloor(): TicketFloor {
  let newest: number | null = null;
  return {
    async read(api, signal) {
      newest ??= await readNewest(api, signal);
      return String(newest);
    },
    note(id) {
      newest = Math.max(newest ?? 0, Number(id));
    },
  };
}

async function readNewest(api: ReadApi, signal: AbortSignal): Promise<number> {
  const query = { pageinate: true, page_size: 1, page_no: 1, order: 'id', orderdesc: true, includeclosed: true };
  const rows = readRows(await api.get('/Tickets', query, { signal }), 'tickets');
  return Math.max(0, ...rows.map((row) => Number(readId(row.id) ?? 0)));
}
