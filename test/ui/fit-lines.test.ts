import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLines } from '../../src/ui/fit-lines.ts';

test('lines break between words, and go on below their text, their last column or indented', () => {
  const text = [
    'short',
    '  - 1 record of macros: it belongs to some groups',
    'pass  Teams: all three groups of the source have a team',
    'a.yaml:1:2 error E_X the tenant has no such status',
    '  a very long first column of a table      yes  last words',
    '  https://acme.example/a-long-address-that-nobody-cuts',
  ].join('\n');
  assert.equal(
    fitLines(text, 30),
    [
      'short',
      '  - 1 record of macros: it',
      '    belongs to some groups',
      'pass  Teams: all three groups',
      '      of the source have a',
      '      team',
      'a.yaml:1:2 error E_X the',
      '    tenant has no such status',
      '  a very long first column of',
      '    a table      yes  last',
      '    words',
      '  https://acme.example/a-long-address-that-nobody-cuts',
    ].join('\n'),
  );
});

test('a pipe gets lines as they are', () => {
  const line = 'word '.repeat(100);
  assert.equal(fitLines(line, undefined), line);
});
