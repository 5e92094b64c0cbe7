import type { Problem } from './desired.ts';
import type { PlanEntity, RecordKey } from './entity.ts';

export type Action = 'create' | 'adopt' | 'update' | 'link' | 'unchanged' | 'skip' | 'fail' | 'blocked';

/** What the plan says of one record. */
export interface Change {
  key: RecordKey & { entity: PlanEntity };
  action: Action;
  /** For people; customer text. */
  label: string;
  /** Why: `matched by e-mail`, `status "wip" has no entry`. */
  reason: string | null;
  /** Set for adopt, update, link, unchanged. */
  targetId: string | null;
  /** Names of the properties that would be sent; all of them for create. */
  fields: string[];
  /** Children by what happens to them. */
  children: { create: number; update: number; unchanged: number };
  /** Whether the second phase has references of this record to write. */
  links: boolean;
  problems: Problem[];
  /** Under which digest the store keeps the desired record; null where nothing is to be written: adopt, unchanged, skip, fail, blocked. */
  desiredDigest: string | null;
}

/** A plan's first line: what it was made from, and so what makes it stale. */
export interface PlanHeader {
  version: 1;
  name: string;
  /** The spec's path as it was given, from the working directory: what `apply PLAN` opens. */
  spec: string;
  lineage: string;
  serial: number;
  tenant: string;
  source: string;
  specDigest: string;
  catalogueDigest: string;
  snapshotDigest: string;
  createdAt: string;
  /** Whether it holds only the records of a demo. */
  demo?: boolean;
}
