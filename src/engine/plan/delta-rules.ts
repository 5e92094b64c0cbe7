import type { DeltaRules } from '../../model/delta-rules.ts';
import type { RunContext } from '../context.ts';
import { cutoverInstant } from './cutover.ts';

/** What decides in a delta, and whether the cutover has passed. */
export function readRules({ migration, clock }: Pick<RunContext, 'migration' | 'clock'>): DeltaRules {
  const { cutover, tickets, run, timezone } = migration;
  const at = cutover ? cutoverInstant(cutover, timezone) : 0;
  return {
    cutover: cutover ? { at: new Date(at).toISOString(), passed: clock.now() >= at, ...cutover.after } : null,
    gone: tickets.gone,
    onConflict: run.onConflict,
    mappingChange: run.mappingChange,
    timezone,
  };
}
