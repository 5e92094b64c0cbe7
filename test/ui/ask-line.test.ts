import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { render } from 'ink-testing-library';
import { createElement as h } from 'react';
import { LinePrompt } from '../../src/ui/ink/ask-line.ts';

const answers: [title: string, keys: string[], expected: string | null][] = [
  ['a line', ['y', 'es', '\r'], 'yes'],
  ['a line that was corrected', ['yess', '\u007f', '\r'], 'yes'],
  ['a pasted line with its end', ['yes\r'], 'yes'],
  ['nothing', ['\r'], ''],
  ['Ctrl-C', ['yes', '\u0003'], null],
];

describe('a question on the terminal', () => {
  for (const [title, keys, expected] of answers) {
    it(`is answered by ${title}`, async () => {
      const given: (string | null)[] = [];
      const { stdin, unmount } = render(h(LinePrompt, { question: 'Write?', give: (line) => given.push(line) }));
      for (const key of keys) {
        // Ink takes a key when it has drawn what the key before it did.
        for (let turn = 0; turn < 20; turn++) await setImmediate();
        stdin.write(key);
      }
      for (let turn = 0; turn < 50 && given.length === 0; turn++) await setImmediate();
      unmount();
      assert.deepEqual(given, [expected]);
    });
  }
});
