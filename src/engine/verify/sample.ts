import { createHash } from 'node:crypto';
import type { PlanEntity } from '../../model/entity.ts';

/** Up to so many records all are read back whole; above that a share of them. */
const readAllUpTo = 5000;
const defaultShare = 0.02;

/** Entities that are read back one by one, and of which there may be as many as people. */
const singly: readonly PlanEntity[] = ['organizations', 'contacts'];

export interface Depth {
  level: 'counts' | 'fields' | 'full';
  /** Share (0 to 1) of the tickets, unless it is left to their number. */
  sample?: number;
}

/** Whether those that are not read back whole are looked up in the target's list: of others a list page tells the properties. */
export function isReadSingly(entity: PlanEntity): boolean {
  return singly.includes(entity);
}

/** The share (0 to 1) of so many records that is read back whole: tickets with comments and files, others with all properties. */
export function shareRead(entity: PlanEntity, records: number, { level, sample }: Depth): number {
  if (entity === 'tickets') return Math.min(1, sample ?? (records <= readAllUpTo ? 1 : defaultShare));
  if (!isReadSingly(entity)) return 1;
  if (level === 'counts') return 0;
  return records <= readAllUpTo ? 1 : Math.min(1, sample ?? defaultShare);
}

/** Whether a record is read back whole: the same ones in every run. `share` is 0 to 1. */
export function chooseSample(share: number): (id: string) => boolean {
  if (share >= 1) return () => true;
  return (id) => createHash('sha256').update(`verify ${id}`).digest().readUInt32BE() / 2 ** 32 < share;
}
