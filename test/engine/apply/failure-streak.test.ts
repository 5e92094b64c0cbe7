import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFailureStreak } from '../../../src/engine/apply/failure-streak.ts';
import type { Intent, Outcome } from '../../../src/model/intent.ts';

const intent = (id: number) => ({ key: { entity: 'tickets', id: `${id}` } }) as Intent;
const unknown = (id: number): Outcome => ({
  kind: 'unknown',
  intent: intent(id),
  message: `Bad Gateway, Ray ID ${id}`,
});
const rejected = (id: number): Outcome => ({
  kind: 'rejected',
  intent: intent(id),
  code: 'halo_validation',
  message: 'Invalid Status',
  fatal: false,
});
const done = (id: number): Outcome => ({
  kind: 'done',
  intent: intent(id),
  targetId: `${id}`,
  url: null,
  findings: [],
});

/** At which of these the streak breaks; null when it does not. */
function breaksAt(outcomes: readonly Outcome[], failed = '10%'): number | null {
  const streak = createFailureStreak({ failed });
  for (const [index, outcome] of outcomes.entries()) {
    try {
      streak.watch(outcome);
    } catch {
      return index + 1;
    }
  }
  return null;
}

const many = (count: number, make: (id: number) => Outcome, from = 0) =>
  Array.from({ length: count }, (_, index) => make(from + index));

test('twenty lost answers in a row are the tenant’s fault, whatever a gateway writes each time', () => {
  assert.equal(breaksAt(many(30, unknown)), 20);
  assert.equal(breaksAt(many(30, unknown), '100%'), null);
});

test('a record that is written or refused shows that the tenant answers', () => {
  for (const make of [done, rejected]) {
    assert.equal(breaksAt([...many(19, unknown), make(100), ...many(19, unknown, 200)]), null);
  }
});

test('a lost answer between equal refusals does not excuse them', () => {
  assert.equal(breaksAt([...many(10, rejected), unknown(50), ...many(30, rejected, 100)]), 21);
});
