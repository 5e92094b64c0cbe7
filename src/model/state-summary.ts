import type { Entity } from './entity.ts';
import type { LockOwner } from './lock-owner.ts';
import type { ToldRun } from './run-state.ts';

/** One state as it lies on the disk. */
export interface StateSummary {
  name: string;
  tenant: string;
  source: string;
  lineage: string;
  serial: number;
  /** What made the serial grow last. */
  serialReason: string | null;
  path: string;
  bytes: number;
  /** Of the snapshot of its source; null where there is none. */
  snapshotBytes: number | null;
  /** Records of the target that it knows, by entity. */
  ledger: Partial<Record<Entity, number>>;
  /** Writes whose outcome is not known. */
  openWrites: number;
  plan: { createdAt: string; status: 'unfinished' | 'ready' | 'begun' | 'applied' | 'rolled-back' } | null;
  /** The last invocation that wrote to the target. */
  lastRun: ToldRun | null;
  /** Who holds its tenant. */
  lock: LockHolder | null;
}

export interface LockHolder {
  owner: LockOwner;
  /** When it last said that it lives. */
  heartbeat: string;
  /** Of an owner on another host nobody here can tell. */
  alive: 'yes' | 'no' | 'elsewhere';
}

/** A state that cannot be read. */
export interface UnreadableState {
  path: string;
  code: string;
  message: string;
}
