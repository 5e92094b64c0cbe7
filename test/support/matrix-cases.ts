import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

/** Whether every case is to be run, not only the quick choice that every run of the tests has. */
export const isWhole = process.env.DESKHAUL_FAULTS === 'whole';

/** What one case came to: whether the fault met anything, and which promises were broken. */
export interface CaseResult {
  disturbed: boolean;
  violations: string[];
}

/**
 * Counts cases for a row of the matrix and fails the test when a promise was broken. The script that runs the whole bench reads
 * the counts from the diagnostics.
 */
export function countCases(
  t: TestContext,
  row: number,
  results: readonly { name: string; violations: string[] }[],
): void {
  const violations = results.flatMap((result) => result.violations.map((violation) => `${result.name}: ${violation}`));
  t.diagnostic(`row ${row}: ${results.length} cases, ${violations.length} violations`);
  assert.deepEqual(violations, []);
}

/**
 * Lets the first, the second, the nth of something fail, until a run is not met any more: everything it did has then failed once.
 * The quick choice takes only these n. With a `step` over 1 it is a sample, for the sake of time:
 * most crash points, answers and verbs fail at every 2nd to 24th n; of a modern Halo a lost answer and a crash after one at each.
 */
export async function failTheNth(
  t: TestContext,
  options: { row: number; name: string; quick: readonly number[]; step?: number },
  attempt: (n: number) => Promise<CaseResult>,
): Promise<void> {
  const { row, name, quick, step = 1 } = options;
  const results: { name: string; violations: string[] }[] = [];
  for (let n = 1; ; n += step) {
    const nth = isWhole ? n : quick[results.length];
    if (nth === undefined) break;
    const { disturbed, violations } = await attempt(nth);
    if (!disturbed && isWhole) break;
    assert.ok(disturbed, `${name}:${nth} never came`);
    results.push({ name: `${name}:${nth}`, violations });
  }
  countCases(t, row, results);
}
