import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crashPoints } from '../../src/model/crash-point.ts';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { failTheNth, isWhole } from '../support/matrix-cases.ts';

type Point = (typeof crashPoints)[number];

/** Lets the program die at a point; answers whether it came there. */
async function dieAt(trial: Trial, point: string): Promise<boolean> {
  const { signal, exitCode, stderr } = await trial.apply({ DESKHAUL_CRASH_AT: point });
  assert.ok(signal === 'SIGKILL' || exitCode === 0, `exit ${exitCode}: ${stderr}`);
  return signal === 'SIGKILL';
}

/** Every answer by itself; elsewhere one in so many, since these leave nearly the same behind. */
const steps: Partial<Record<Point, number>> = {
  'request.before': 4,
  'answer.after': 1,
  'settle.after': 8,
  'head.before': 8,
  'results.after': 6,
  'pull-page.after': 4,
  'plan-page.after': 4,
};
const otherwise = 12;

/** What the quick choice takes of a few points; the others are left to the whole bench. */
const quick: Partial<Record<Point, number[]>> = {
  'head.before': [5],
  'answer.after': [14],
  'settle.after': [8],
};

/** Reached by other verbs, or by preparations that this account has none of. */
const elsewhere: readonly Point[] = ['forget.before', 'forget.after', 'settings.before', 'settings.after'];

describe('a process that dies', { concurrency: 2, timeout: 1_500_000 }, () => {
  const bench = openBench({ profile: 'modern' });
  for (const point of crashPoints.filter((each) => !elsewhere.includes(each) && (isWhole || quick[each]))) {
    it(`at ${point} goes on as if nothing had been`, (t) =>
      failTheNth(t, { row: 10, name: point, quick: quick[point] ?? [], step: steps[point] ?? otherwise }, (n) =>
        bench.disturb((trial) => dieAt(trial, `${point}:${n}`)),
      ));
  }
});

describe('a process that dies while it mutes settings', { concurrency: 2, timeout: 1_500_000 }, () => {
  const bench = openBench({
    profile: 'modern',
    tenant: 'unprepared',
    spec: { 'prepare:': 'prepare:\n  approvals: "off"\n  ai: "off"\n  customFields: true' },
  });
  for (const point of ['settings.before', 'settings.after', 'request.before', 'answer.after'] as const) {
    if (!isWhole && point !== 'settings.after') continue;
    const step = point.startsWith('settings') ? 1 : 10;
    it(`at ${point} leaves them as they were in the end`, (t) =>
      failTheNth(t, { row: 10, name: `muting, ${point}`, quick: [1], step }, (n) =>
        bench.disturb((trial) => dieAt(trial, `${point}:${n}`)),
      ));
  }
});

if (isWhole) {
  describe('a process that dies while it writes record by record', { concurrency: 2, timeout: 1_500_000 }, () => {
    for (const profile of ['legacy', 'hostile'] as const) {
      const bench = openBench({ profile });
      for (const point of ['answer.after', 'settle.after'] as const) {
        it(`at ${point} into a ${profile} Halo goes on`, (t) =>
          failTheNth(t, { row: 10, name: `${profile}, ${point}`, quick: [], step: 24 }, (n) =>
            bench.disturb((trial) => dieAt(trial, `${point}:${n}`)),
          ));
      }
    }
  });
}
