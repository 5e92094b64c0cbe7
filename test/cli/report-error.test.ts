import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportError } from '../../src/cli/report-error.ts';
import { secrets } from '../../src/cli/secrets.ts';
import { exitCodes, Failure } from '../../src/model/failure.ts';

const secret = 'correct-horse-battery-staple';

const errors: [title: string, error: Error][] = [
  ['the stack of a bug', new Error(`no such header: Bearer ${secret}`)],
  ['a failure', new Failure({ code: 'E_TEST', message: `refused ${Buffer.from(secret).toString('base64')}` })],
];

for (const [title, error] of errors) {
  test(`no secret stands in ${title}`, (t) => {
    secrets.add(secret);
    const written: string[] = [];
    t.mock.method(process.stderr, 'write', (text: string) => {
      written.push(text);
      return true;
    });
    const code = reportError(error);
    t.mock.restoreAll();
    const text = written.join('');
    assert.equal(code, exitCodes.failed);
    assert.match(text, /E_INTERNAL|E_TEST/);
    assert.ok(!text.includes(secret) && !text.includes(Buffer.from(secret).toString('base64')), text);
  });
}
