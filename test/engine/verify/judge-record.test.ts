import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeRecord } from '../../../src/engine/verify/judge-record.ts';
import type { Difference } from '../../../src/model/actual.ts';
import { sampleAttachment, sampleComment, sampleDesired } from '../../support/samples.ts';

const judge = (
  given: { differences: Difference[]; noted?: string[] },
  desired = sampleDesired('tickets', '1', { children: [sampleComment('5'), sampleAttachment('a', '5')] }),
) => {
  const { differences, noted = [] } = given;
  const judged = judgeRecord(desired, differences, { noted: new Set(noted), children: true });
  return judged.map(({ verdict }) => verdict);
};
const missing = (field: string): Difference => ({ field, kind: 'missing', expected: null, actual: null });
const different = (field: string): Difference => ({ field, kind: 'different', expected: 'a', actual: 'b' });

test('a loss that was noted makes what has it accepted, and accounts for a file that stayed behind', () => {
  assert.deepEqual(judge({ differences: [] }), ['equal', 'equal', 'equal']);
  assert.deepEqual(judge({ differences: [], noted: ['tickets/1', 'comments/5'] }), ['accepted', 'accepted', 'equal']);
  const gone = judge({ differences: [missing('attachments/a')], noted: ['attachments/a'] });
  assert.deepEqual(gone, ['equal', 'equal', 'accepted']);
});

test('a comment that lost an image is still missed when it is gone, and still differs when its text does', () => {
  assert.equal(judge({ differences: [missing('comments/5')], noted: ['comments/5'] })[1], 'missing');
  assert.equal(judge({ differences: [different('comments/5.note_html')], noted: ['comments/5'] })[1], 'different');
});

test('an announced loss excuses no difference in the property it is about', () => {
  const announced = { severity: 'warning', code: 'W_CUT', message: 'cut', field: 'summary' } as const;
  const desired = sampleDesired('tickets', '1', { accepted: [announced] });
  assert.deepEqual(judge({ differences: [] }, desired), ['accepted']);
  assert.deepEqual(judge({ differences: [different('summary')] }, desired), ['different']);
});
