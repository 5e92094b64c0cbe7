import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { failTheNth, isWhole } from '../support/matrix-cases.ts';
import type { ToxicRule } from '../support/toxic-proxy.ts';

interface Harm {
  row: number;
  rule: Omit<ToxicRule, 'match' | 'nth'>;
  quick: number[];
  /** Without it every POST is harmed by itself; with it all of them at once. */
  all?: boolean;
}

const harms: Record<string, Harm> = {
  'latency on every answer': {
    row: 8,
    rule: { toxic: { kind: 'latency', ms: 20 }, direction: 'answer' },
    quick: [],
    all: true,
  },
  'little bandwidth on the way there': {
    row: 8,
    rule: { toxic: { kind: 'bandwidth', bytesPerSecond: 400_000 }, direction: 'request' },
    quick: [],
    all: true,
  },
  'answers in slices': {
    row: 2,
    rule: { toxic: { kind: 'slicer', bytes: 700, ms: 1 }, direction: 'answer' },
    quick: [],
    all: true,
  },
  'silence on the way there': {
    row: 8,
    rule: { toxic: { kind: 'timeout', ms: 200 }, direction: 'request', times: 1 },
    quick: [],
  },
  'silence on the way back': {
    row: 8,
    rule: { toxic: { kind: 'timeout', ms: 200 }, direction: 'answer', times: 1 },
    quick: [],
  },
  'a reset on the way there': {
    row: 3,
    rule: { toxic: { kind: 'reset' }, direction: 'request', times: 1 },
    quick: [22],
  },
  'a reset on the way back': { row: 1, rule: { toxic: { kind: 'reset' }, direction: 'answer', times: 1 }, quick: [] },
  'an answer of 40 bytes': {
    row: 2,
    rule: { toxic: { kind: 'limit-data', bytes: 40 }, direction: 'answer', times: 1 },
    quick: [],
  },
  'a request of 300 bytes': {
    row: 3,
    rule: { toxic: { kind: 'limit-data', bytes: 300 }, direction: 'request', times: 1 },
    quick: [],
  },
  'a connection that closes while the next request leaves': {
    row: 8,
    rule: { toxic: { kind: 'slow-close', ms: 300 }, direction: 'answer', times: 1 },
    quick: [22],
  },
  'a tenant that is gone for a second': {
    row: 3,
    rule: { toxic: { kind: 'down', ms: 1000 }, direction: 'answer', times: 1 },
    quick: [],
  },
};

async function meet({ proxy, apply }: Trial, rule: ToxicRule): Promise<boolean> {
  assert.ok(proxy);
  proxy.add(rule);
  const { signal, stderr } = await apply();
  assert.ok(signal === undefined && !/E_INTERNAL/.test(String(stderr)), `it ended by ${signal}: ${stderr}`);
  return proxy.struck() > 0;
}

describe('on the way to the Halo', { concurrency: 2, timeout: 1_500_000 }, () => {
  const bench = openBench({ profile: 'modern', proxied: true });
  for (const [name, { row, rule, quick, all }] of Object.entries(harms)) {
    if (!isWhole && quick.length === 0) continue;
    it(`${name} loses nothing and doubles nothing`, (t) =>
      failTheNth(t, { row, name, quick, ...(all ? { step: 1000 } : { step: 13 }) }, (nth) =>
        bench.disturb((trial) => meet(trial, { ...rule, match: /^POST \/api\//, nth })),
      ));
  }
});
