import type { Event } from '../../src/model/events.ts';

export type PlanSummary = Extract<Event, { type: 'plan_summary' }>;
export type ApplySummary = Extract<Event, { type: 'apply_summary' }>;
export type VerifySummary = Extract<Event, { type: 'verify_summary' }>;
