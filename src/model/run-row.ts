import type { Entity } from './entity.ts';

/** One invocation that writes to the target. */
export interface RunRow {
  /** Ascends in time: `20261122T203000Z-1`. */
  id: string;
  command: 'apply' | 'retry' | 'rollback' | 'schedule';
  startedAt: string;
  /** Null while it runs, and for one that was killed. */
  endedAt: string | null;
  /** `paused`: by itself, and the same command goes on; `interrupted`: somebody stopped it; null like `endedAt`. */
  outcome: 'done' | 'incomplete' | 'paused' | 'interrupted' | 'failed' | null;
  /** Of the failure that ended it, such as `E_TIME`; null: none did. */
  code: string | null;
  /** Records and their children by what it did to them; null: of a run from before this was counted. */
  wrote: Wrote | null;
}

/** Counts of one run, without those that are 0. `updated`: what an earlier run had brought. */
export type Wrote = Partial<Record<Entity, Partial<Record<'created' | 'adopted' | 'updated' | 'deleted', number>>>>;
