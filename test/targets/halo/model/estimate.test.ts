import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateReads } from '../../../../src/targets/halo/model/estimate.ts';

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
