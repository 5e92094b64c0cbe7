import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlToText } from '../../src/content/html-to-text.ts';

for (const [html, text] of [
  ['<h1>T</h1><p>a  b<br><br>c</p>', 'T\na b\n\nc'],
  ['<ul><li>q<li>r</ul>s', 'q\nr\ns'],
  ['<table><tr><td>1</td><td>2</td></tr><tr><th>3</th></tr></table>', '1 2\n3'],
  ['<pre>x\n  y\n</pre>z', 'x\n  y\nz'],
  ['a<style>p{}</style><title>t</title><script>s</script>b', 'ab'],
  ['&lt;b&gt;&nbsp;&amp;amp;', '<b>\u00a0&amp;'],
  ['<p>unclosed <b>bold', 'unclosed bold'],
  ['<br><br>a<br><br><br><br>b<br>', 'a\n\nb'],
  ['', ''],
] as const) {
  test(`text of ${html}`, () => {
    assert.equal(htmlToText(html), text);
  });
}
