import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseText } from '../../src/content/normalise-text.ts';
import { textLetters } from '../../src/content/text-letters.ts';

const cases = [
  '<p>Hello <b>there</b></p>\n<br/>again',
  'a < b and b > c',
  '<a title="x > y">link</a>',
  '<p>caf\u0065\u0301 &amp; cr&egrave;me</p>',
  '<!-- a > b --><p>text</p>',
  '<script>if (a < b) {}</script>text',
  '<em>[Image not migrated: a.png]</em>text\u200B \u0007',
  '<p>unclosed <b',
];

for (const html of cases) {
  test(`the quick way says what the parser says: ${JSON.stringify(html)}`, () => {
    assert.equal(textLetters(html), normaliseText(html).replaceAll(/\s+/g, ''));
  });
}

test('markup around a text makes no difference, its words do', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const html = words.map((each) => `<p class="x">${each}</p>`).join('\n');
      assert.equal(textLetters(html), textLetters(words.join(' ')));
      assert.notEqual(textLetters(`${html}<p>more</p>`), textLetters(html));
    }),
  );
});
