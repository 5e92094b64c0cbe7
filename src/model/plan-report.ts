import type { Action, Conflict, PlanHeader } from './change.ts';
import type { DeltaRules } from './delta-rules.ts';
import type { Problem } from './desired.ts';
import type { PlanEntity } from './entity.ts';
import type { EntitySummary } from './entity-summary.ts';
import type { Estimate } from './estimate.ts';
import type { Finding, Location } from './finding.ts';

/** One cause that holds records back, however many it holds: what a reviewer has to mend. */
export interface ProblemGroup {
  /** Of the first record; `location` is filled in where the spec is at fault. */
  problem: Problem;
  entity: PlanEntity | null;
  records: number;
  /** A few of them, for looking: `tickets/880123`. */
  examples: string[];
}

/** One change as a reviewer sees it. Customer text (the label) is left out unless values were asked for. */
export interface ChangeLine {
  record: string;
  action: Action;
  label: string | null;
  reason: string | null;
  targetId: string | null;
  fields: string[];
  children: { create: number; update: number; unchanged: number };
}

/** Where one group, agent or organization of the source leads, and why. */
export interface MatchLine {
  entity: 'groups' | 'agents' | 'organizations';
  sourceId: string;
  /** Its name; null where that is customer text and values were not asked for. */
  source: string | null;
  /** `default`: what the spec names for those without a counterpart, or another record of the same name, stands for it. */
  decision: 'adopt' | 'create' | 'default' | 'skip' | 'blocked';
  targetId: string | null;
  target: string | null;
  /** `matched by name`, `no team has this name`. */
  how: string;
}

/** Values of one field about which a person has to decide: nothing is guessed. */
export interface DecisionGroup {
  entity: PlanEntity;
  field: string;
  /** Where the spec would say it. */
  location: Location | null;
  /** The value that most records carry first. */
  values: { value: string; records: number; candidates: string[] }[];
}

/** A choice of the spec that shapes what arrives: `options.timeEntries`, `note`. */
export interface PolicyLine {
  option: string;
  value: string;
}

/** What an option of the spec leaves out, counted over the whole plan. */
export interface LeftOutLine {
  /** `options.attachments` */
  option: string;
  /** In the singular: `attachment`. */
  what: string;
  how: 'skipped' | 'dropped' | 'redacted' | 'erased';
  count: number;
}

/** A property that was changed on both sides; its values are null unless they were asked for. */
export type ConflictLine = Conflict & { record: string };

/** A plan for people: bounded in size, whatever the plan holds. */
export interface PlanReport {
  header: PlanHeader;
  entities: Partial<Record<PlanEntity, EntitySummary & { blocked: number }>>;
  /** How many of them only the spec asks for, such as the client of those without an organization: no source has them. */
  implied: Partial<Record<PlanEntity, number>>;
  children: { create: number; update: number; unchanged: number };
  /** How often each property is created or updated, per entity. */
  fields: { entity: PlanEntity; action: 'create' | 'update'; field: string; records: number }[];
  blocked: ProblemGroup[];
  failed: ProblemGroup[];
  skipped: { entity: PlanEntity; reason: string; records: number }[];
  /** Why records are adopted: `matched by e-mail`. */
  adopted: { entity: PlanEntity; reason: string; records: number }[];
  /** The first of each entity, and how many there are. */
  matches: { entity: MatchLine['entity']; total: number; lines: MatchLine[] }[];
  decisions: DecisionGroup[];
  /** Those that somebody made and those that hold by default. */
  policies: PolicyLine[];
  /** What decides about changes to what was brought already. */
  rules: DeltaRules;
  leftOut: LeftOutLine[];
  /** Losses the plan announces, and warnings, with how many records each concerns. */
  /** The first of them, and how many there are. */
  conflicts: { total: number; lines: ConflictLine[] };
  notices: { finding: Finding; records: number }[];
  /** The first few changes of each entity and action. */
  samples: ChangeLine[];
  estimate: Estimate;
  /** What was learned of the target: `files inside their comments (2026-11-22)`. */
  learned?: string[];
}
