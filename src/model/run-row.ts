/** One invocation that writes to the target. */
export interface RunRow {
  /** Ascends in time: `20261122T203000Z-1`. */
  id: string;
  command: 'apply' | 'retry' | 'rollback' | 'schedule';
  startedAt: string;
  /** Null while it runs, and for one that was killed. */
  endedAt: string | null;
  outcome: 'done' | 'incomplete' | 'stopped' | 'failed' | null;
}
