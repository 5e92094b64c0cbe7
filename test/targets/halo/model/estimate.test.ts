import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CapabilityMemory } from '../../../../src/model/capabilities.ts';
import type { JsonValue } from '../../../../src/model/json.ts';
import { estimateReads, estimateRequests } from '../../../../src/targets/halo/model/estimate.ts';

const none = { withChildren: {}, files: 0, bytes: false };

test('reading back by lists costs a request for each hundred, one by one a request each', () => {
  assert.equal(estimateReads({ ...none, records: { tickets: 250, groups: 7 } }), 3 + 1);
  assert.equal(estimateReads({ ...none, records: { agents: 7 } }), 1 + 1);
  assert.equal(estimateReads({ ...none, records: { contacts: 30, organizations: 5, articles: 2 } }), 37);
});

test('a ticket with its children costs its detail, its actions and its files', () => {
  const records = { tickets: 300 };
  assert.equal(estimateReads({ records, withChildren: { tickets: 100 }, files: 0, bytes: false }), 2 + 200);
  assert.equal(estimateReads({ records, withChildren: { tickets: 100 }, files: 40, bytes: false }), 2 + 240);
  const rated = estimateReads({ records, withChildren: { tickets: 100 }, files: 0, bytes: false }, { feedback: true });
  assert.equal(rated, 2 + 300);
  assert.equal(estimateReads({ records, withChildren: { tickets: 100 }, files: 160, bytes: true }), 2 + 300 + 160);
});

/** What was learned of a tenant. */
function memoryOf(known: Record<string, JsonValue>): CapabilityMemory {
  return {
    get: (name) => (name in known ? { value: known[name] ?? null, learnedAt: '2026-06-01T00:00:00.000Z' } : null),
    set: () => {},
  };
}

test('writing takes a request for each array, and none for files that travel inside their comments', () => {
  const create = { tickets: 150, comments: 90, attachments: 50 };
  assert.equal(estimateRequests({ create, update: {} }, memoryOf({})), 2 + 1);
  assert.equal(estimateRequests({ create, update: {} }, memoryOf({ 'files.inside': false })), 2 + 1 + 3);
  assert.equal(estimateRequests({ create: {}, update: { tickets: 150 } }, memoryOf({})), 2);
});

test('where answers are shortened, arrays of new records are read back, never what is sent alone or only changes', () => {
  const memory = memoryOf({ 'arrays.answersAll': false });
  assert.equal(estimateRequests({ create: { tickets: 150 }, update: {} }, memory), 2 + 2);
  assert.equal(estimateRequests({ create: { tickets: 101 }, update: {} }, memory), 2 + 1);
  assert.equal(estimateRequests({ create: { tickets: 1, articles: 30 }, update: {} }, memory), 1 + 30);
  assert.equal(estimateRequests({ create: {}, update: { tickets: 150, articles: 30 } }, memory), 2 + 3);
});
