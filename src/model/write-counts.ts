import type { Entity } from './entity.ts';

/** How many records and children are to be written: new ones, and those that stand and change. */
export interface WriteCounts {
  create: Partial<Record<Entity, number>>;
  update: Partial<Record<Entity, number>>;
}
