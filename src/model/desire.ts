import type { Desired, Mapped, Problem } from './desired.ts';
import type { Directory } from './directory.ts';
import type { PlanEntity } from './entity.ts';
import type { RecordTypes } from './record-types.ts';
import type { Thread } from './thread.ts';

/** What the target needs to turn one mapped record into a desired one. */
export interface DesireInput<E extends PlanEntity = PlanEntity> {
  entity: E;
  record: E extends keyof RecordTypes ? RecordTypes[E] : never;
  /** Tickets only. */
  thread: Thread | null;
  mapped: Mapped;
  directory: Directory;
  /** The source account's key, the first part of markers. */
  sourceKey: string;
}

export interface DesireResult {
  /** Null when a problem forbids it. */
  desired: Desired | null;
  problems: Problem[];
}
