import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readId, readInstant, readRows } from '../../../../src/targets/halo/client/decode.ts';
import { readError } from '../../../../src/targets/halo/client/read-error.ts';

test('ids come as numbers, floats and text', () => {
  assert.deepEqual([18, 18.0, '18', '18.0', 0, -1, null, 'x'].map(readId), [
    '18',
    '18',
    '18',
    '18',
    null,
    null,
    null,
    null,
  ]);
});

test('sentinel dates are none, and a date without a zone is UTC', () => {
  for (const none of ['1900-01-01T00:00:00', '1899-12-30T00:00:00', '0001-01-01T00:00:00', '', null]) {
    assert.equal(readInstant(none), null);
  }
  assert.equal(readInstant('2026-11-22T12:00:00.9773864'), '2026-11-22T12:00:00.977Z');
  assert.equal(readInstant('2026-11-22T12:00:00Z'), '2026-11-22T12:00:00.000Z');
});

test('rows stand in a list, in an envelope or alone', () => {
  const rows = [{ id: 1 }];
  assert.deepEqual(readRows(rows), rows);
  assert.deepEqual(readRows({ record_count: 1, columns: [], tickets: rows }, 'tickets'), rows);
  assert.deepEqual(readRows({ results: rows }), rows);
  assert.deepEqual(readRows({ record_count: 0, tickets: [] }, 'tickets'), []);
  assert.deepEqual(readRows({ id: 7, tags: [{ id: 3 }] }), [{ id: 7, tags: [{ id: 3 }] }]);
  assert.deepEqual(readRows({}), [{}]);
});

test('an error is read from each of its shapes', () => {
  const exception = (Message: string) => JSON.stringify({ ClassName: 'System.Exception', Message, Data: null });
  assert.deepEqual(readError(400, exception('A Site must be selected')), {
    code: 'halo_validation',
    message: 'A Site must be selected',
  });
  assert.deepEqual(readError(400, '"No matching custom table"'), {
    code: 'halo_validation',
    message: 'No matching custom table',
  });
  assert.deepEqual(readError(400, '{"[0].outcome_id":["Could not convert string to integer: X."]}'), {
    code: 'halo_type',
    message: '[0].outcome_id: Could not convert string to integer: X.',
  });
  assert.equal(readError(500, exception('A database error occurred (515) - Cannot insert NULL')).code, 'halo_database');
  assert.deepEqual(
    readError(429, 'Rate Limit Reached - 700 Requests per rolling 5 minute window.').code,
    'halo_rate_limit',
  );
  assert.deepEqual(readError(401, ''), {
    code: 'halo_permission',
    message: 'the server answered 401 without a reason',
  });
  assert.equal(readError(504, '<html><h1>504 Gateway Time-out</h1></html>').message, '504 Gateway Time-out');
});
