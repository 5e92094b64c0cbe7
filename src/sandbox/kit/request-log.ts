/** One request as it was answered. */
export interface RequestRecord {
  /** Counts all requests since the start or the last reset, from 1. */
  seq: number;
  /** Sandbox time of arrival, ISO 8601. */
  time: string;
  method: string;
  /** With its query. */
  path: string;
  /** 0 when the connection was dropped without an answer. */
  status: number;
  bytesIn: number;
  bytesOut: number;
  /** Real milliseconds until the answer was handed over. */
  durationMs: number;
  /** Id of the fault that struck, if one did. */
  fault: string | null;
}

/** What was counted of all requests, also of those that the ring has forgotten. */
export interface RequestTotals {
  requests: number;
  bytesIn: number;
  bytesOut: number;
  byMethod: Record<string, number>;
  byStatus: Record<string, number>;
}

/** The last requests, and totals of all. */
export interface RequestLog {
  add(record: Omit<RequestRecord, 'seq'>): void;
  /** Oldest first; of those after `seq` when given. */
  list(afterSeq?: number): RequestRecord[];
  totals(): RequestTotals;
  clear(): void;
}

/** A log that keeps the last `size` requests. */
export function createRequestLog(size: number): RequestLog {
  let ring: RequestRecord[] = [];
  let totals = noTotals();
  return {
    add(record) {
      totals.requests++;
      totals.bytesIn += record.bytesIn;
      totals.bytesOut += record.bytesOut;
      totals.byMethod[record.method] = (totals.byMethod[record.method] ?? 0) + 1;
      totals.byStatus[record.status] = (totals.byStatus[record.status] ?? 0) + 1;
      ring[(totals.requests - 1) % size] = { seq: totals.requests, ...record };
    },
    list(afterSeq = 0) {
      const split = ring.length < size ? 0 : totals.requests % size;
      return [...ring.slice(split), ...ring.slice(0, split)].filter((record) => record.seq > afterSeq);
    },
    totals: () => structuredClone(totals),
    clear() {
      ring = [];
      totals = noTotals();
    },
  };
}

function noTotals(): RequestTotals {
  return { requests: 0, bytesIn: 0, bytesOut: 0, byMethod: {}, byStatus: {} };
}
