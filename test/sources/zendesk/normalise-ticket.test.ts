import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject, JsonValue } from '../../../src/model/json.ts';
import { readCustomFields } from '../../../src/sources/zendesk/custom-fields.ts';
import { normaliseTicket } from '../../../src/sources/zendesk/normalise-ticket.ts';

const context = {
  origin: 'https://acme.zendesk.com',
  fields: [],
  customStatuses: new Map([['5', 'Waiting for vendor']]),
  brands: new Map(),
  forms: new Map(),
  lookups: { nameOf: () => null },
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
    reason: null,
  });
  const bad = { score: 'bad', comment: null, reason: 'It took too long' };
  assert.deepEqual(read({ satisfaction_rating: { ...bad, reason_id: 5 } }).satisfaction, bad);
  assert.deepEqual(read({ satisfaction_rating: 'bad' }).satisfaction, { score: 'bad', comment: null, reason: null });
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

test('the mails of a ticket refer to its encoded id at zendesk.com', () => {
  assert.equal(read({ encoded_id: 'M7W4K4-OZLY' }).messageId, '<M7W4K4OZLY@zendesk.com>');
  for (const none of [undefined, '', null, 'a b', '<x>'])
    assert.equal(read({ encoded_id: none ?? null }).messageId, null);
});

test('the time spent is what the Time Tracking app counts, in minutes', () => {
  const fields = readCustomFields('tickets', [
    { id: 8, type: 'integer', title: 'Total time spent (sec)' },
    { id: 9, type: 'integer', title: 'Time spent last update (sec)' },
  ]);
  const spent = (value: JsonValue) =>
    normaliseTicket(
      {
        id: 1,
        custom_fields: [
          { id: 8, value },
          { id: 9, value: 30 },
        ],
      },
      { ...context, fields },
      { metrics: {}, mergedIntoId: null },
    ).timeSpentMinutes;
  assert.deepEqual([spent(5430), spent('50'), spent(0), spent(null)], [90.5, 0.83, 0, null]);
  assert.equal(read({}).timeSpentMinutes, null);
});
