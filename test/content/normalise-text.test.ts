import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseText } from '../../src/content/normalise-text.ts';
import { imagePlaceholder } from '../../src/content/placeholder.ts';
import { textToHtml } from '../../src/content/text-to-html.ts';

for (const [what, a, b] of [
  ['entities', 'AT&amp;T &eacute; &#128512; &quot;', 'AT&T é 😀 "'],
  ['white space', '<p>a\n b&nbsp;\t c</p>\n', 'a b c'],
  ['blocks and breaks', '<div>a</div><div>b<br/>c</div>', 'a\nb\nc'],
  ['composition', 'e\u0301', 'é'],
  ['zero-width characters', 'a\u200Bb\uFEFF\u00AD&#8203;', 'ab'],
  ['control characters', 'a\0b\u0007', 'ab'],
  ['lone surrogates', 'a\ud800', 'a\ufffd'],
  ['scripts and styles', 'a<script>x<y</script> <style>p{}</style>b<!-- c -->', 'a b'],
  ['images', 'a <img alt="x" src="y"> b', 'a b'],
  ['placeholders', `a ${imagePlaceholder('x].png')} b`, 'a b'],
  ['placeholders inside a word', `a${imagePlaceholder('x.png')}b`, 'a<img src="x.png">b'],
] as const) {
  test(`${what} make no difference`, () => {
    assert.equal(normaliseText(a), normaliseText(b));
  });
}

test('words, their order and emoji do make a difference', () => {
  assert.equal(normaliseText('<p>One <b>two</b></p>'), 'One two');
  assert.notEqual(normaliseText('a b'), normaliseText('b a'));
  assert.notEqual(normaliseText('a b'), normaliseText('ab'));
  assert.equal(normaliseText('👨‍👩‍👧'), '👨‍👩‍👧');
  assert.notEqual(normaliseText('A'), normaliseText('a'));
});

test('plain text and its HTML are equal, and normal text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replaceAll(/[<>&]/g, '');
      assert.equal(normaliseText(textToHtml(plain)), normaliseText(plain));
      assert.equal(normaliseText(normaliseText(plain)), normaliseText(plain));
    }),
  );
});
