import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { RecordFinding } from '../../model/record-finding.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { readAddresses } from '../report/read-addresses.ts';

/** Views draw a few times a second; more events would only cost. */
const quietMs = 200;

/** Tells the views how the phases go. */
export interface ApplyProgress {
  begin(phase: 'apply' | 'link', entity: PlanEntity, total: number, done: number): void;
  /** So many records more are settled. */
  advance(records: number): void;
  failed(key: RecordKey, failure: { code: string; message: string }): Promise<void>;
  /** Keeps the findings and shows them. */
  note(rows: readonly RecordFinding[]): Promise<void>;
  /** Shows the last state of the phase, whatever the time. */
  flush(): void;
}

export function createApplyProgress(context: RunContext): ApplyProgress {
  const { clock, emit, store } = context;
  let current: { phase: 'apply' | 'link'; entity: PlanEntity; total: number; done: number; failed: number } | null =
    null;
  let shownAt = Number.NEGATIVE_INFINITY;

  function show(now: number): void {
    if (!current) return;
    shownAt = now;
    emit({ type: 'progress', ...current });
    emitRequests(context);
  }

  async function addressOf({ entity, id }: RecordKey): Promise<string | null> {
    if (entity === 'comments' || entity === 'attachments') return null;
    return (await readAddresses(context.snapshot, entity, [id])).get(id) ?? null;
  }

  return {
    begin(phase, entity, total, done) {
      current = { phase, entity, total, done, failed: 0 };
      emit({ type: 'phase', phase, entity, total });
      show(clock.now());
    },
    advance(records) {
      if (!current) return;
      current.done += records;
      if (clock.now() - shownAt >= quietMs) show(clock.now());
    },
    async failed(key, { code, message }) {
      if (current) current.failed += 1;
      const url = await addressOf(key);
      emit({ type: 'record_failed', record: formatKey(key), code, message, url });
    },
    async note(rows) {
      if (rows.length === 0) return;
      await store.addFindings(rows);
      for (const { key, finding } of rows) emit({ type: 'finding', record: formatKey(key), finding });
    },
    flush() {
      show(clock.now());
    },
  };
}
