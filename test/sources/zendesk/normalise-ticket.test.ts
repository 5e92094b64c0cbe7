import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/model/json.ts';
import { normaliseTicket } from '../../../src/sources/zendesk/normalise-ticket.ts';

const context = {
  origin: 'https://acme.zendesk.com',
  fields: [],
  customStatuses: new Map([['5', 'Waiting for vendor']]),
  brands: new Map(),
  forms: new Map(),
};

function read(row: JsonObject, metrics: JsonObject = {}) {
  return normaliseTicket({ id: 1, status: 'open', ...row }, context, { metrics, mergedIntoId: null });
}

test('the system is nobody', () => {
  assert.equal(read({ submitter_id: -1 }).submitterId, null);
});

test('people in copy are the e-mail CCs; the older list counts only where the newer ones are not used', () => {
  assert.deepEqual(read({ email_cc_ids: [1], follower_ids: [2], collaborator_ids: [1, 2] }).ccIds, ['1']);
  assert.deepEqual(read({ email_cc_ids: [], follower_ids: [2], collaborator_ids: [2] }).ccIds, []);
  assert.deepEqual(read({ email_cc_ids: [], follower_ids: [], collaborator_ids: [3] }).ccIds, ['3']);
});

test('satisfaction is an object, a bare score, or was never given', () => {
  assert.deepEqual(read({ satisfaction_rating: { score: 'good', comment: 'Fast' } }).satisfaction, {
    score: 'good',
    comment: 'Fast',
  });
  assert.deepEqual(read({ satisfaction_rating: 'bad' }).satisfaction, { score: 'bad', comment: null });
  for (const none of [null, 'unoffered', { score: 'offered' }])
    assert.equal(read({ satisfaction_rating: none }).satisfaction, null);
});

test('a follow-up names its source; other relations do not', () => {
  const via = (rel: string) => ({ via: { channel: 'web', source: { rel, from: { ticket_id: 42 } } } });
  assert.equal(read(via('follow_up')).followUpOfId, '42');
  assert.equal(read(via('merge')).followUpOfId, null);
});

test('a scrubbed ticket is a deleted one, whatever else it lacks', () => {
  const ticket = normaliseTicket({ id: 7, status: 'deleted', subject: 'SCRUBBED' }, context, {
    metrics: {},
    mergedIntoId: null,
  });
  assert.deepEqual([ticket.status, ticket.deleted, ticket.requesterId], ['deleted', true, null]);
});

test('solved and closed dates come from the metrics', () => {
  const metrics = { solved_at: '2025-01-02T03:04:05Z', status_updated_at: '2025-01-06T03:04:05Z' };
  const closed = read({ status: 'closed', custom_status_id: 5 }, metrics);
  assert.deepEqual([closed.solvedAt, closed.closedAt], ['2025-01-02T03:04:05Z', '2025-01-06T03:04:05Z']);
  assert.equal(closed.customStatus, 'Waiting for vendor');
  assert.equal(read({ status: 'solved' }, metrics).closedAt, null);
});

test('an instant with an offset becomes one in UTC', () => {
  assert.equal(read({ created_at: '2025-01-02T03:04:05+02:00' }).createdAt, '2025-01-02T01:04:05.000Z');
});
