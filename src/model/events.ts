import type { Learned } from './capabilities.ts';
import type { Conflict } from './change.ts';
import type { CheckItem } from './check.ts';
import type { Continued, Recovered } from './continued.ts';
import type { DeltaRules } from './delta-rules.ts';
import type { PlanEntity, SourceEntity } from './entity.ts';
import type { EntitySummary } from './entity-summary.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { DecisionGroup, LeftOutLine, MatchLine } from './plan-report.ts';
import type { KeptReason, RollbackCounts } from './rollback-counts.ts';
import type { RunLine, RunState, ToldRun } from './run-state.ts';
import type { ChangedCount } from './source.ts';
import type { StateRecord } from './state-record.ts';
import type { StateSummary, UnreadableState } from './state-summary.ts';
import type { ProbeFact } from './target-probe.ts';
import type { RequestUsage } from './target-reader.ts';
import type { MeasuredCounts, MeasuredRow, ReviewLine, VerifyCounts, VerifyEntity } from './verify-counts.ts';

export type Phase =
  | 'connect'
  | 'pull'
  | 'select'
  | 'recover'
  | 'match'
  | 'plan'
  | 'apply'
  | 'link'
  | 'verify'
  | 'rollback';

/** The one stream that every view subscribes to; with `--format json` each is a line of stdout. Never holds a secret or customer text. */
export type Event =
  /** `delta`: of a pull that asks only for what changed since the last complete one. */
  | { type: 'phase'; phase: Phase; entity?: SourceEntity | PlanEntity; total?: number | null; delta?: boolean }
  | {
      type: 'progress';
      phase: Phase;
      entity: SourceEntity | PlanEntity;
      done: number;
      total: number | null;
      failed: number;
    }
  /** What a phase will cost the target, said before it begins. */
  | ({ type: 'estimate'; phase: Phase } & Estimate)
  | { type: 'requests'; source: number; target: RequestUsage }
  | { type: 'finding'; record?: string; finding: Finding }
  | { type: 'record_failed'; record: string; code: string; message: string; url: string | null }
  /** What a demo moves, with what each record shows; `uncovered` is what none of them shows. */
  | { type: 'demo_choice'; records: { record: string; shows: string[] }[]; uncovered: string[]; count: number }
  /** What the first tickets of a migration have shown; `outgoing` is null where the target does not tell what it sends, `allowed` where the spec does not ask. */
  | {
      type: 'canary';
      tickets: number;
      equal: number;
      accepted: number;
      different: number;
      missing: number;
      failed: number;
      unknown: number;
      doubled: number;
      outgoing: number | null;
      allowed: number | null;
      passed: boolean;
    }
  /** An apply goes on with a half-applied plan; `last` is how the run before ended, with the code of its failure. */
  | ({
      type: 'continuing';
      last: RunState | null;
      code: string | null;
      left: Partial<Record<PlanEntity, number>>;
      /** Writes of which nobody knows what came of them: they are looked for first. */
      open: number;
    } & Continued)
  | ({ type: 'recovered' } & Recovered)
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'stopping'; hard: boolean }
  /** Nothing goes on until then (ISO 8601, UTC). `timezone` is the one people think in; `limit`: of requests to `host`. */
  | { type: 'waiting'; until: string; timezone: string; reason: 'window' | 'schedule' | 'index' }
  | { type: 'waiting'; until: string; timezone: string; reason: 'limit'; host: string }
  /** The wait is over. */
  | { type: 'waited' }
  /** Where a migration stands; instants are ISO 8601, UTC. */
  | {
      type: 'status';
      /** Whether the target has all that the source has; false also where the source was not asked. */
      drained: boolean;
      /** The last plan of the whole that was applied to its end. */
      completed: { planned: string; at: string } | null;
      lastRun: ToldRun | null;
      /** The process that is at the last run right now; null: it has ended, or was killed. */
      running: { pid: number; host: string } | null;
      plan: {
        createdAt: string;
        demo: boolean;
        finished: boolean;
        started: boolean;
        applied: boolean;
        left: Partial<Record<PlanEntity, number>>;
        /** Records that are written and whose links are to follow. */
        links: Partial<Record<PlanEntity, number>>;
      } | null;
      /** What has changed at the source since the last complete pull; null: it was not asked. */
      backlog: Partial<Record<SourceEntity, ChangedCount>> | null;
      /** What the rest of the plan and the backlog cost; null: offline. */
      estimate: Estimate | null;
      /** Writes of which nobody knows what came of them. */
      open: number;
      /** Records of the last plan that are set aside, and those that failed. */
      unknown: number;
      failed: number;
      /** Fields changed on both sides that still differ, as far as the last plan knows. */
      conflicts: number;
      /** Titles of settings that are switched off. */
      muted: string[];
      /** Null: the spec has none. */
      window: { open: boolean; until: string | null } | null;
      nextRun: string | null;
      rules: DeltaRules;
      timezone: string;
    }
  /** What one run of a schedule came to. `next`: when the following one is due (ISO 8601, UTC). */
  | {
      type: 'schedule_run';
      kind: 'first' | 'delta' | null;
      outcome: 'done' | 'incomplete' | 'failed' | 'refused' | 'stopped';
      startedAt: string;
      durationMs: number;
      entities: Partial<Record<PlanEntity, EntitySummary>>;
      requests: { source: number; target: number };
      failure: { code: string; message: string } | null;
      next: string | null;
      timezone: string;
    }
  /** What a run that was stopped leaves to the next, as `plan` of the status; `estimate` is null while the plan is not made. */
  | {
      type: 'more_to_do';
      left: Partial<Record<PlanEntity, number>>;
      links: Partial<Record<PlanEntity, number>>;
      estimate: Estimate | null;
    }
  /** Where a group, agent or organization leads, said once for each. */
  | ({ type: 'match' } & MatchLine)
  /** What a person has to decide before records that carry the value can go. */
  | ({ type: 'decision' } & DecisionGroup)
  | ({ type: 'left_out' } & LeftOutLine)
  /** A property that somebody changed in the target and that changed at the source too; the first of them. */
  | { type: 'conflict'; record: string; field: string; decision: Conflict['decision'] }
  | {
      type: 'plan_summary';
      entities: Partial<Record<PlanEntity, EntitySummary & { blocked: number }>>;
      /** What decides about changes to what was brought already. */
      rules?: DeltaRules;
      /** What was learned of how the target takes records. */
      learned?: Learned[];
      estimate: Estimate;
      requests: { source: number; target: number };
      durationMs: number;
    }
  | {
      type: 'apply_summary';
      /** What the whole plan came to. */
      entities: Partial<Record<PlanEntity, EntitySummary>>;
      /** What of it was written before; absent where this run began the plan. */
      continued?: Continued;
      requests: { source: number; target: number };
      durationMs: number;
    }
  | {
      type: 'verify_summary';
      level: 'counts' | 'fields' | 'full';
      entities: Record<VerifyEntity, VerifyCounts>;
      /** Of each property in the target's own words, per entity. */
      fields: Partial<Record<VerifyEntity, Record<string, MeasuredCounts>>>;
      rows: MeasuredRow[];
      review: ReviewLine[];
      /** Records of the target that carry the key of a record which stands elsewhere too. */
      doubles: number;
      requests: { source: number; target: number };
      durationMs: number;
    }
  /** One step of the checklist. */
  | ({ type: 'check' } & CheckItem)
  /** A record of ours that rollback leaves where it is. */
  | { type: 'rollback_kept'; record: string; url: string | null; kept: KeptReason; fields: string[]; message: string }
  | {
      type: 'rollback_summary';
      /** Whether this only says what would be deleted. */
      plan: boolean;
      entities: Partial<Record<PlanEntity, RollbackCounts>>;
      /** Settings that were put back. */
      restored: number;
      requests: { source: number; target: number };
      durationMs: number;
    }
  /** A run of the list that `rollback --list` shows. */
  | ({ type: 'run' } & RunLine)
  /** A state as it lies on the disk. */
  | ({ type: 'state' } & StateSummary)
  | ({ type: 'state_unreadable' } & UnreadableState)
  | ({ type: 'state_record' } & StateRecord)
  /** What came of a command that looks after states. */
  | {
      type: 'state_done';
      command: 'export' | 'import' | 'rebuild' | 'forget' | 'purge' | 'unlock';
      counts: Record<string, number>;
      file: string | null;
    }
  | { type: 'restore_summary'; restored: number; changed: number; left: number }
  /** What a probe found out about the target. */
  | ({ type: 'probe_fact' } & ProbeFact)
  | {
      type: 'probe_summary';
      facts: number;
      /** What the probe wrote and could not delete. */
      left: { what: string; url: string | null; message: string }[];
      requests: number;
      durationMs: number;
    };

export type Emit = (event: Event) => void;
