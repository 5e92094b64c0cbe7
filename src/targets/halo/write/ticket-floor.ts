import type { CapabilityMemory } from '../../../model/capabilities.ts';
import { readId, readRows } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';

const name = 'tickets.floor';

/**
 * The id below which nothing of the batches in flight can be: how far down the newest tickets are searched for them. It is
 * remembered, so that after a crash the search ends there too.
 */
export interface TicketFloor {
  value(): string | null;
  /** Runs one batch with the floor at the newest ticket that stood before it. */
  raise(api: ReadApi, signal: AbortSignal): Promise<void>;
  /** Tells ids that stand now. */
  note(ids: readonly string[]): void;
  /** Raises it no more: what came of a ticket of this batch is unknown, and whoever looks for it must get down to here. */
  hold(): void;
}

export function createTicketFloor(memory: CapabilityMemory, isSeeking: () => boolean): TicketFloor {
  let newest: number | null = null;
  let floor: number | null = null;
  let held = false;
  return {
    value: () => (floor === null ? null : String(floor)),
    async raise(api, signal) {
      if (held) return;
      newest ??= await readNewest(api, signal);
      floor = newest;
      // Whoever looks for tickets of an earlier run must get down to where it began its batch.
      if (!isSeeking()) memory.set(name, String(floor));
    },
    note(ids) {
      newest = Math.max(newest ?? 0, ...ids.map(Number));
    },
    hold() {
      held = true;
    },
  };
}

async function readNewest(api: ReadApi, signal: AbortSignal): Promise<number> {
  const query = { pageinate: true, page_size: 1, page_no: 1, order: 'id', orderdesc: true, includeclosed: true };
  const rows = readRows(await api.get('/Tickets', query, { signal }), 'tickets');
  return Math.max(0, ...rows.map((row) => Number(readId(row.id) ?? 0)));
}
