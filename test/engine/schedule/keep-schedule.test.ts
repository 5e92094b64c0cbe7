import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepSchedule, type Schedule } from '../../../src/engine/schedule/keep-schedule.ts';
import { nextRunAt, readTiming } from '../../../src/engine/schedule/next-run.ts';
import type { RunResult } from '../../../src/engine/schedule/run-due.ts';
import type { Event } from '../../../src/model/events.ts';
import { Failure } from '../../../src/model/failure.ts';
import { movingClock } from '../../support/moving-clock.ts';

const minute = 60_000;
const result: RunResult = { kind: 'delta', outcome: 'done', entities: {}, requests: { source: 1, target: 2 } };

/** A schedule at 03:00 in Paris, whose runs take ten minutes and come to these, one after the other; then it is stopped. */
function keep(outcomes: (RunResult | Error | null)[], changes: Partial<Schedule> = {}) {
  const clock = movingClock('2026-06-01T12:00:00Z');
  const events: Event[] = [];
  const stop = new AbortController();
  const asked: string[] = [];
  const schedule: Schedule = {
    clock,
    emit: (event) => events.push(event),
    stopped: stop.signal,
    timing: async () => ({ cron: '0 3 * * *', timezone: 'Europe/Paris' }),
    async run({ onlyOverdue }) {
      asked.push(`${new Date(clock.now()).toISOString().slice(0, 16)}${onlyOverdue ? ' overdue only' : ''}`);
      const outcome = outcomes.shift();
      if (outcome === undefined) {
        stop.abort();
        throw new Failure({ code: 'E_INTERRUPTED', message: 'Stopped as asked.', exitCode: 130 });
      }
      clock.pass(10 * minute);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    ...changes,
  };
  const runs = () => events.flatMap((event) => (event.type === 'schedule_run' ? [event] : []));
  return { clock, events, asked, stop, schedule, runs };
}

describe('the next run', () => {
  const next = (cron: string, now: string, timezone = 'Europe/Paris') => {
    const at = nextRunAt({ cron, timezone }, Date.parse(now));
    return at === null ? null : new Date(at).toISOString();
  };

  it('is due by the clocks of the zone, whatever the season', () => {
    assert.equal(next('0 3 * * *', '2026-06-01T12:00:00Z'), '2026-06-02T01:00:00.000Z');
    assert.equal(next('0 3 * * *', '2026-12-01T12:00:00Z'), '2026-12-02T02:00:00.000Z');
  });

  it('is neither left out nor done twice where clocks change', () => {
    // 02:30 is skipped on 2026-03-29 and there twice on 2026-10-25.
    assert.equal(next('30 2 * * *', '2026-03-28T12:00:00Z'), '2026-03-29T01:00:00.000Z');
    assert.equal(next('30 2 * * *', '2026-10-24T12:00:00Z'), '2026-10-25T00:30:00.000Z');
    assert.equal(next('30 2 * * *', '2026-10-25T00:30:00Z'), '2026-10-26T01:30:00.000Z');
  });

  it('is none where the calendar has no such day', () => {
    assert.equal(next('0 3 30 2 *', '2026-06-01T12:00:00Z'), null);
  });

  it('needs a spec that says when', () => {
    const migration = { run: { delta: {} }, timezone: 'UTC' } as unknown as Parameters<typeof readTiming>[0];
    assert.throws(() => readTiming(migration), { code: 'E_NO_CRON' });
  });
});

describe('a schedule', () => {
  it('runs what is overdue at once and then when it is due, and says when the next one is', async () => {
    const { schedule, asked, runs } = keep([result, result]);
    assert.equal(await keepSchedule(schedule), 130);
    assert.deepEqual(asked, ['2026-06-01T12:00 overdue only', '2026-06-02T01:00', '2026-06-03T01:00']);
    assert.deepEqual(
      runs().map(({ outcome, startedAt, durationMs, next }) => [outcome, startedAt.slice(0, 16), durationMs, next]),
      [
        ['done', '2026-06-01T12:00', 10 * minute, '2026-06-02T01:00:00.000Z'],
        ['done', '2026-06-02T01:00', 10 * minute, '2026-06-03T01:00:00.000Z'],
        ['stopped', '2026-06-03T01:00', 0, null],
      ],
    );
  });

  it('says nothing of a run that was not due', async () => {
    const { schedule, events, stop } = keep([null]);
    schedule.emit = (event) => {
      events.push(event);
      stop.abort();
    };
    assert.equal(await keepSchedule(schedule), 0);
    assert.deepEqual(events, [
      { type: 'waiting', until: '2026-06-02T01:00:00.000Z', timezone: 'Europe/Paris', reason: 'schedule' },
    ]);
  });

  it('outlives a run that fails and one that is refused, and tells why', async () => {
    const held = new Failure({ code: 'E_LOCK_HELD', message: 'This tenant is in use.', exitCode: 4 });
    const { schedule, asked, runs } = keep([held, new Error('a bug'), result]);
    await keepSchedule(schedule);
    assert.equal(asked.length, 4);
    assert.deepEqual(
      runs().map(({ outcome, failure }) => [outcome, failure]),
      [
        ['refused', { code: 'E_LOCK_HELD', message: 'This tenant is in use.' }],
        ['failed', { code: 'E_INTERNAL', message: 'a bug' }],
        ['done', null],
        ['stopped', { code: 'E_INTERRUPTED', message: 'Stopped as asked.' }],
      ],
    );
  });

  it('goes on with the times that it knew while the spec is broken', async () => {
    let reads = 0;
    const { schedule, asked } = keep([result, result], {
      timing: async () => {
        reads += 1;
        if (reads > 1) throw new Failure({ code: 'E_SPEC', message: 'broken' });
        return { cron: '0 3 * * *', timezone: 'UTC' };
      },
    });
    await keepSchedule(schedule);
    assert.deepEqual(asked.slice(1), ['2026-06-02T03:00', '2026-06-03T03:00']);
  });

  it('begins no second run before its time when the clock is set back while it waits', async () => {
    const { schedule, clock, asked } = keep([result, result]);
    const sleep = clock.sleep;
    let isSet = false;
    clock.sleep = async (ms, signal) => {
      if (!isSet) clock.set('2026-06-01T02:00:00Z');
      isSet = true;
      return sleep(ms, signal);
    };
    await keepSchedule(schedule);
    assert.deepEqual(asked, ['2026-06-01T12:00 overdue only', '2026-06-02T01:00', '2026-06-03T01:00']);
  });

  it('leaves out the times that pass while a run goes on', async () => {
    const { schedule, clock, asked } = keep([result]);
    const run = schedule.run;
    schedule.run = async (options) => {
      const answer = await run(options);
      clock.pass(3 * 24 * 60 * minute);
      return answer;
    };
    await keepSchedule(schedule);
    assert.deepEqual(asked, ['2026-06-01T12:00 overdue only', '2026-06-05T01:00']);
  });

  it('fails where no time is to come', async () => {
    const { schedule } = keep([result], { timing: async () => ({ cron: '0 3 30 2 *', timezone: 'UTC' }) });
    await assert.rejects(keepSchedule(schedule), { code: 'E_CRON_NEVER' });
  });
});
