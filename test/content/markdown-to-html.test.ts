import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from '../../src/content/markdown-to-html.ts';
import { textToHtml } from '../../src/content/text-to-html.ts';

test('Markdown becomes HTML with its lines', () => {
  assert.equal(markdownToHtml('# hi\n\na\nb `x<y`\n'), '<h1>hi</h1>\n<p>a<br>b <code>x&lt;y</code></p>\n');
});

test('nothing in it runs', () => {
  const html = markdownToHtml(
    '<script>x()</script>\n\n<b onclick=x()>b</b> [a](javascript:x()) <javascript:x()>\n\n[j]\n\n[j]: javascript:x()',
  );
  assert.doesNotMatch(html, /<script|onclick|href="javascript/);
  assert.match(html, /<b>b<\/b>/);
});

test('a fence keeps its code', () => {
  assert.match(markdownToHtml('```js\n<script>\n```'), /&lt;script&gt;/);
});

test('what the parser cannot hold becomes plain text', () => {
  const huge = '* a\n'.repeat(300_000);
  assert.equal(markdownToHtml(huge), textToHtml(huge));
  assert.ok(
    markdownToHtml('>'.repeat(20_000)).includes('&gt;') || markdownToHtml('>'.repeat(20_000)).includes('<blockquote>'),
  );
});

test('plain text keeps its lines and shows its signs', () => {
  assert.equal(textToHtml('a <b> & "c"\r\nd\ne\0'), 'a &lt;b&gt; &amp; &quot;c&quot;<br>\nd<br>\ne');
});
