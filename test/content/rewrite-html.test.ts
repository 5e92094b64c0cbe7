import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listImageFiles, listImages } from '../../src/content/list-images.ts';
import { normaliseText } from '../../src/content/normalise-text.ts';
import { rewriteHtml } from '../../src/content/rewrite-html.ts';
import type { FileRef } from '../../src/model/records.ts';

const shot = fileRef('1', 'shot.png', 'https://acme.zendesk.com/attachments/token/AbC/?name=my+shot.png');
const gone = fileRef('2', 'gone[1].png', 'https://acme.zendesk.com/attachments/token/XyZ/?name=gone.png&size=1');
const files = [shot, gone];

function fileRef(id: string, name: string, url: string | null): FileRef {
  return { id, name, contentType: 'image/png', size: 10, url, inline: true, pointer: null };
}

function rewrite(html: string): string {
  return rewriteHtml(html, {
    files,
    image: (file) => (file === shot ? { address: 'https://halo/image?id=7&token=a' } : null),
    link: (address) =>
      address === 'https://acme.zendesk.com/agent/tickets/1?a=1&b=2' ? 'https://halo/ticket?id=9&x' : null,
  });
}

for (const [how, src] of [
  ['as it is', '"https://acme.zendesk.com/attachments/token/AbC/?name=my+shot.png"'],
  ['relative', '"/attachments/token/AbC/?name=my+shot.png"'],
  ['with another query', '"https://acme.zendesk.com/attachments/token/AbC/?name=my+shot.png&amp;w=200"'],
  ['without its query', '/attachments/token/AbC/'],
  ['in other escapes', "'https://acme.zendesk.com/attachments/token/AbC/?name=my%20shot.png'"],
  ['with encoded letters', '"https://acme.zendesk.com/attachments/token/%41bC/?name=my+shot.png"'],
  ['with entities', '"https:&#x2F;&#47;acme.zendesk.com/attachments/token/AbC/?name=my&#43;shot.png"'],
  ['on the account’s other host', '"https://help.acme.example/attachments/token/AbC/?name=my+shot.png"'],
] as const) {
  test(`an image is recognised ${how}`, () => {
    assert.equal(
      rewrite(`<p><IMG width=3 src=${src}></p>`),
      '<p><img width="3" src="https://halo/image?id=7&amp;token=a"></p>',
    );
    assert.deepEqual(listImageFiles(`<img src=${src}>`, files), [shot]);
  });
}

test('an image that could not be had leaves a visible text', () => {
  const html = '<b><img src="https://acme.zendesk.com/attachments/token/XyZ/?name=gone.png&amp;size=1" /></b>';
  assert.equal(rewrite(html), '<b><em>[Image not migrated: gone 1 .png]</em></b>');
});

test('strange images stay as they are', () => {
  const html =
    '<img src="https://static.example/logo.png"><img src="cid:7"><img src=""><img><img data-src="/attachments/token/AbC/">';
  assert.equal(rewrite(html), html);
  assert.deepEqual(listImages(html), ['https://static.example/logo.png', 'cid:7']);
});

test('two files with one path are told apart by the query alone', () => {
  const twins = ['a', 'b'].map((name) => fileRef(name, name, `https://x.example/download?id=${name}`));
  assert.deepEqual(listImageFiles('<img src="/download?id=b"><img src="/download?id=c">', twins), [twins[1]]);
});

test('an article’s file is recognised by its id on its own host, a short number in a path is nothing', () => {
  const file = fileRef('360012345678', 'dialog.png', 'https://acme.zendesk.com/hc/article_attachments/360012345678');
  const short = fileRef('7', 'x.png', 'https://acme.zendesk.com/files/7');
  const html = (host: string) => `<img src="https://${host}/hc/en-us/article_attachments/360012345678/7/dialog.png">`;
  assert.deepEqual(listImageFiles(html('acme.zendesk.com'), [short, file]), [file]);
  assert.deepEqual(listImageFiles(html('other.example'), [short, file]), []);
});

test('a link to a migrated record leads to its new address', () => {
  const html =
    '<a title="q" href="https://acme.zendesk.com/agent/tickets/1?a=1&amp;b=2">x</a><a href="https://other">y</a>';
  assert.equal(rewrite(html), '<a title="q" href="https://halo/ticket?id=9&amp;x">x</a><a href="https://other">y</a>');
});

test('what runs is gone, what is inside stays', () => {
  const html =
    '<script>if (1<2) alert("<img>")</script ><p onclick=x()>a</p><a href=" java\nscript:x()">b</a>' +
    '<object data="x">c</object><base href="//evil"><iframe src="https://video.example/1"></iframe><img src="data:image/png;base64,AA">';
  assert.equal(
    rewrite(html),
    '<p>a</p><a>b</a>c</object><iframe src="https://video.example/1"></iframe><img src="data:image/png;base64,AA">',
  );
});

test('pages in frames go where the caller says so', () => {
  const html = 'a<iframe src="https://video.example/1"><script>b()</script></iframe>c';
  assert.equal(rewriteHtml(html, { files: [], dropFrames: true }), 'ac');
  assert.equal(rewriteHtml('a<iframe><b>c', { files: [], dropFrames: true }), 'a');
  assert.equal(rewriteHtml(html, { files: [] }), html);
});

test('a form asks for nothing, and a style sheet reaches nothing, but what is in a form stays', () => {
  assert.equal(
    rewrite(
      'a<FORM action="//evil" >b<input name=p><button formaction="//evil">c</button></form >d<style>body{display:none}</style>e',
    ),
    'a<div>b<input name=p><button>c</button></div>d' + 'e',
  );
});

test('markup that ends in the middle swallows nothing of the page it comes to stand in', () => {
  assert.equal(rewrite('<p>a<script>b'), '<p>a');
  assert.equal(rewrite('<p>a<img src="x'), '<p>a');
  assert.equal(rewrite('1 < 2 & 3 <'), '1 < 2 & 3 <');
});

test('everything else stays byte for byte', () => {
  const pieces = [
    '<P Class=a>',
    '<b>',
    '</i>',
    '<br/>',
    '&amp;',
    '&nbsp',
    'é\r\n',
    '<td>',
    '<!-- x -->',
    '</p >',
    ' a=b ',
    '😀',
    '<x-y z>',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      assert.equal(rewrite(parts.join('')), parts.join(''));
    }),
  );
});

test('whatever comes in, the text of a body is the same before and after, and rewriting again changes nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<script>',
      '</script>',
      '<p onload=1>',
      '<form>',
      '<iframe src=x>',
      '</iframe>',
      '</form>',
      '<style>',
      '</style>',
      '<img src="',
      '">',
      "'",
      '<a href=javascript:x>',
      '<!--',
      '-->',
      '\0',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const html = parts.join('');
      const once = rewriteHtml(html, { files });
      assert.equal(normaliseText(once), normaliseText(html));
      assert.equal(rewriteHtml(once, { files }), once);
      assert.equal(normaliseText(rewriteHtml(html, { files, dropFrames: true })), normaliseText(html));
      assert.ok(once.isWellFormed() && !once.includes('\0'));
    }),
    { numRuns: 300 },
  );
});

test('ten megabytes of one kind do no harm', () => {
  for (const unit of ['<b>', '<', '&amp', '<p a="', '<!--', '</', '<img src=/attachments/token/AbC/>']) {
    const html = unit.repeat(Math.ceil(10_000_000 / unit.length));
    assert.ok(rewriteHtml(html, { files }).length > 0 || unit === '<p a="');
  }
});
