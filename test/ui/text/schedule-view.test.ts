import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntitySummary } from '../../../src/model/entity-summary.ts';
import type { Event } from '../../../src/model/events.ts';
import { createScheduleView } from '../../../src/ui/text/schedule-view.ts';
import { movingClock } from '../../support/moving-clock.ts';

const counts: EntitySummary = {
  create: 12,
  adopt: 0,
  update: 3,
  link: 0,
  unchanged: 40,
  skipped: 1,
  failed: 1,
  unknown: 0,
};

const run: Extract<Event, { type: 'schedule_run' }> = {
  type: 'schedule_run',
  kind: 'delta',
  outcome: 'incomplete',
  startedAt: '2026-06-01T01:00:00.000Z',
  durationMs: 62_000,
  entities: { tickets: counts },
  requests: { source: 9, target: 40 },
  failure: null,
  next: '2026-06-02T01:00:00.000Z',
  timezone: 'Europe/Paris',
};

function show(...events: Event[]): string[] {
  const lines: string[] = [];
  const view = createScheduleView({ write: (text) => lines.push(text.trimEnd()) }, movingClock('2026-06-01T00:00:00Z'));
  for (const event of events) view.show(event);
  return lines;
}

describe('the log of a schedule', () => {
  it('has one line for each run, whatever happens in it', () => {
    const lines = show(
      { type: 'phase', phase: 'plan' },
      { type: 'finding', finding: { severity: 'warning', code: 'W', message: 'w' } },
      run,
      { type: 'waiting', until: '2026-06-02T01:00:00.000Z', timezone: 'Europe/Paris', reason: 'schedule' },
      { type: 'waited' },
    );
    assert.deepEqual(lines, [
      '2026-06-01 03:00:00 Europe/Paris (UTC+02:00) delta incomplete: 12 created, 3 updated, 1 failed; 40 requests to the target, 9 to the source, 1 min 2 s; next 2026-06-02 03:00:00 Europe/Paris (UTC+02:00)',
    ]);
  });

  it('says why a run failed, on one line and without control characters', () => {
    const failure = { code: 'E_LOCK_HELD', message: 'In use\nby \u001b[31mapply.' };
    const [line] = show({ ...run, kind: null, outcome: 'refused', entities: {}, failure, next: null });
    assert.equal(
      line,
      '2026-06-01 03:00:00 Europe/Paris (UTC+02:00) run refused: E_LOCK_HELD In use by [31mapply, 1 min 2 s',
    );
  });

  it('says when the first run is due, and when a run waits for its window', () => {
    const waiting = { type: 'waiting', until: '2026-06-01T01:00:00.000Z', timezone: 'UTC' } as const;
    assert.deepEqual(show({ ...waiting, reason: 'schedule' }, run, { ...waiting, reason: 'window' }).length, 3);
  });
});
