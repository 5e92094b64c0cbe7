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
  /** Properties that somebody changed in the target and that changed at the source too. Absent: none. */
  conflicts?: Conflict[];
  problems: Problem[];
  /** Under which digest the store keeps the desired record; null where nothing is to be written: adopt, unchanged, skip, fail, blocked. */
  desiredDigest: string | null;
}

/** A property that was changed on both sides since it was last written. The values are in words, cut short, and customer text. */
export interface Conflict {
  /** `status_id`, or `comments/5512.note_html` of a comment. */
  field: string;
  decision: 'keep' | 'overwrite' | 'fail';
  /** What was last written; null where that cannot be told from its digest. */
  written: string | null;
  source: string | null;
  target: string | null;
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
  /** Of what in the spec decides which records go and what they become. Absent: in a plan of before this was kept. */
  contentDigest?: string;
  catalogueDigest: string;
  snapshotDigest: string;
  createdAt: string;
  /** Whether it holds only the records of a demo. */
  demo?: boolean;
}
