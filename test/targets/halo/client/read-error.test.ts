import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readError } from '../../../../src/targets/halo/client/read-error.ts';

const exception = (Message: string) => JSON.stringify({ ClassName: 'System.Exception', Message });

for (const [what, body, expected] of [
  [
    'a value that was too long',
    exception(
      "A database error occurred (2628) - String or binary data would be truncated in table 'x.dbo.faults', column 'symptom'. Truncated value: 'It's about Bob. Call him'. The statement has been terminated.",
    ),
    "A database error occurred (2628) - String or binary data would be truncated in table 'x.dbo.faults', column 'symptom'. Truncated value: '…'. The statement has been terminated.",
  ],
  [
    'a value that stands already',
    exception("Cannot insert duplicate key row in 'dbo.uname'. The duplicate key value is (Bob Miller (Paris), 4)."),
    "Cannot insert duplicate key row in 'dbo.uname'. The duplicate key value is (…).",
  ],
  [
    'a value of the wrong type',
    JSON.stringify({ '[0].id': ["Could not convert string to integer: Bob's printer. Path '[0].id', line 1."] }),
    "[0].id: Could not convert string to integer …. Path '[0].id', line 1.",
  ],
  [
    'a quoted value',
    exception('Error converting value "Bob Miller" to type \'System.Int32\'.'),
    "Error converting value … to type 'System.Int32'.",
  ],
  ['an address', JSON.stringify('bob.miller@acme.example is in use'), '…@… is in use'],
] as const) {
  test(`${what} is not told again`, () => {
    const { message } = readError(400, body);
    assert.doesNotMatch(message, /Bob|Miller/i);
    assert.equal(message.replace(/\s+/g, ' '), expected);
  });
}

test('names of the tenant’s own settings stay', () => {
  const message = 'The status "Waiting" does not belong to the ticket type "Incident".';
  assert.equal(readError(400, exception(message)).message, message);
});
