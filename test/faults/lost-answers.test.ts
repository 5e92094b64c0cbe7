import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FaultRule } from '../../src/sandbox/kit/faults.ts';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { failTheNth, isWhole } from '../support/matrix-cases.ts';

const gatewayPage = '<html><head><title>504 Gateway Time-out</title></head><body></body></html>';
const failure = { Message: 'An error has occurred.', ClassName: 'System.Exception' };

interface Answer {
  row: number;
  fault: Omit<FaultRule, 'match' | 'nth'>;
  quick: number[];
  /** Every POST, or one in so many. */
  step: number;
  /** On tenants that take records one by one, too. */
  everywhere?: boolean;
  /** What is refused for good leaves this mark. */
  leaves?: RegExp;
}

/** What may become of the nth POST. */
const answers: Record<string, Answer> = {
  'is carried out, and the answer is lost': {
    row: 1,
    fault: { kind: 'commit-then-drop' },
    quick: [23],
    step: 1,
    everywhere: true,
  },
  'is carried out, and half of the answer arrives': { row: 2, fault: { kind: 'truncate' }, quick: [], step: 11 },
  'is carried out, and the answer is half a JSON': {
    row: 2,
    fault: { kind: 'commit-then-drop', status: 201, body: '[{"id":' },
    quick: [],
    step: 11,
  },
  'never arrives': { row: 3, fault: { kind: 'drop-before' }, quick: [], step: 6 },
  'is carried out, and a gateway answers 504': {
    row: 7,
    fault: { kind: 'commit-then-drop', status: 504, body: gatewayPage, headers: { 'content-type': 'text/html' } },
    quick: [],
    step: 12,
    everywhere: true,
  },
  'meets a 502 without a body': { row: 7, fault: { kind: 'status', status: 502 }, quick: [], step: 14 },
  'meets a 503 that says when to come back': {
    row: 7,
    fault: { kind: 'status', status: 503, headers: { 'retry-after': '1' } },
    quick: [],
    step: 14,
  },
  'meets a 500 with a reason': { row: 7, fault: { kind: 'status', status: 500, body: failure }, quick: [], step: 11 },
  'is answered 200 with an error inside': {
    row: 7,
    fault: { kind: 'status', status: 200, body: failure },
    quick: [23],
    step: 11,
  },
  'is carried out by half': { row: 9, fault: { kind: 'partial', status: 504 }, quick: [23], step: 6, everywhere: true },
  'is too large': {
    row: 9,
    fault: { kind: 'status', status: 413 },
    quick: [1],
    step: 11,
    leaves: /\[Image not migrated: /,
  },
};

async function meet(trial: Trial, fault: FaultRule): Promise<boolean> {
  await trial.scene.fault('halo', fault);
  const { signal, exitCode, stderr } = await trial.apply();
  assert.ok(signal === undefined && exitCode !== undefined, `it ended by ${signal}: ${stderr}`);
  assert.ok(!/E_INTERNAL/.test(String(stderr)), String(stderr));
  return await trial.scene.isStruck('halo');
}

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  if (!isWhole && profile !== 'modern') continue;
  describe(`a POST to a ${profile} Halo`, { concurrency: 2, timeout: 1_500_000 }, () => {
    // Long enough for the index of the hostile one, which lags 15 ms here.
    const bench = openBench({ profile });
    for (const [name, { row, fault, quick, step, everywhere, leaves }] of Object.entries(answers)) {
      if (isWhole ? profile !== 'modern' && !everywhere : quick.length === 0) continue;
      it(`that ${name} is settled by looking`, (t) =>
        failTheNth(
          t,
          { row, name: `${profile}, ${name}`, quick, step: profile === 'modern' ? step : 20 },
          async (nth) => {
            const match = { method: 'POST', path: '/api/*' };
            const { disturbed, violations } = await bench.disturb((trial) => meet(trial, { ...fault, match, nth }));
            return { disturbed, violations: violations.filter((each) => !leaves?.test(each)) };
          },
        ));
    }
  });
}
