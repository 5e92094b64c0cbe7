import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRedaction } from '../../src/content/redact.ts';

const cards = createRedaction({ paymentCards: true, patterns: [] });
const numbers = createRedaction({
  paymentCards: false,
  patterns: [{ pattern: '\\b\\d{3}-\\d{2}-\\d{4}\\b', as: '[number <removed>]' }],
});
const gone = '[card number redacted]';

for (const written of [
  '4111111111111111',
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '4111\u00A01111\u00A01111\u00A01111',
  '4111 - 1111 1111.1111',
  '378282246310005',
  '3782 822463 10005',
  '5555555555554444',
  '2223003122003222',
  '6011111111111117',
  '30569309025904',
  '3530111333300000',
]) {
  test(`a card written as ${JSON.stringify(written)} goes`, () => {
    assert.equal(cards.text(`Card 1: ${written}, 12/27 123`), `Card 1: ${gone}, 12/27 123`);
    assert.equal(cards.text(written), gone);
  });
}

for (const [what, text] of [
  ['a wrong checksum', '4111 1111 1111 1112'],
  ['a longer number', '41111111111111110'],
  ['other first digits', '9111 1111 1111 1110'],
  ['a long id', 'ticket 360012345678904'],
  ['a telephone number', '+44 20 7946 0958, 2021-01-01 10:20:30'],
] as const) {
  test(`what is no card stays: ${what}`, () => assert.equal(cards.text(text), text));
}

test('a card is found whatever tags and entities stand inside it, and tags stay', () => {
  const html = '<p title="a">Pay <b>4111&nbsp;11</b>11 1111&#32;<i>1111</i> now</p>';
  assert.equal(cards.html(html), `<p title="a">Pay <b>${gone}</b><i></i> now</p>`);
});

test('lines, blocks and cells keep two numbers apart', () => {
  const html = '<td>4111 1111</td><td>1111 1111</td><p>4111 1111<br>1111 1111</p>';
  assert.equal(cards.html(html), html);
});

test('values of attributes and comments are redacted, names and other values stay', () => {
  const html =
    '<a href="/u?ssn=078-05-1120&amp;x=1" data-078-05-1120="1">a</a><!-- 078-05-1120 --><img alt="078-05-1120';
  assert.equal(
    numbers.html(html),
    '<a href="/u?ssn=[number &lt;removed&gt;]&amp;x=1" data-078-05-1120="1">a</a>' +
      '<!-- [number &lt;removed&gt;] --><img alt="[number &lt;removed&gt;]',
  );
});

test('a replacement is text, and no markup', () => {
  assert.equal(numbers.text('078-05-1120'), '[number <removed>]');
  assert.equal(numbers.html('078-05-1120'), '[number &lt;removed&gt;]');
});

test('what overlaps goes as a whole', () => {
  const both = createRedaction({
    paymentCards: true,
    patterns: [
      { pattern: '1111 1111', as: 'A' },
      { pattern: 'is \\d{4}', as: 'B' },
    ],
  });
  assert.equal(both.text('It is 4111 1111 1111 1111!'), 'It B!');
});

test('a pattern that never comes to an end is cut off, and the text does not go', () => {
  const hostile = createRedaction({ paymentCards: false, patterns: [{ pattern: '(a+)+$', as: '' }] }, 50);
  assert.throws(() => hostile.text(`${'a'.repeat(60)}!`), { code: 'E_REDACT_TIMEOUT' });
  assert.equal(hostile.text('aaa'), '');
});

test('what is no regular expression is refused at once', () => {
  const rules = { paymentCards: false, patterns: [{ pattern: '(', as: '' }] };
  assert.throws(() => createRedaction(rules), { code: 'E_REDACT_PATTERN' });
});

test('a body of ten megabytes is no matter', () => {
  const html = '<div class="a">word &amp; 4111 1111 1111 1111 </div>'.repeat(200_000);
  assert.equal(cards.html(html).split(gone).length, 200_001);
});

test('HTML without a match stays byte for byte, and no card is left in any', () => {
  const part = fc.constantFrom(
    '<b>',
    '</b>',
    '4111',
    ' 1111',
    '&nbsp;1111',
    '1111',
    '<!--',
    '-->',
    '<img alt="',
    '">',
    'é',
    '&',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const html = parts.join('');
      assert.equal(numbers.html(html), html);
      const redacted = cards.html(html);
      assert.equal(cards.html(redacted), redacted);
    }),
  );
});
