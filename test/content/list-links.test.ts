import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLinks } from '../../src/content/list-links.ts';
import { rewriteHtml } from '../../src/content/rewrite-html.ts';

const old = 'https://acme.zendesk.com/agent/tickets/1?a=1&b=2';

const rewrite = (html: string) =>
  rewriteHtml(html, { files: [], link: (address) => (address === old ? 'https://halo/t?id=9&x=1' : null) });

test('links and addresses in the text are listed, each once', () => {
  const html = `<a href="/relative">x</a> see ${old.replace('&', '&amp;')}, and (https://b.example/x). <a href='${old}'>y</a>`;
  assert.deepEqual(listLinks(html), ['/relative', old, 'https://b.example/x']);
  assert.deepEqual(listLinks('no address'), []);
});

test('an address in the text is replaced where it stands, entities and all', () => {
  assert.equal(
    rewrite('<p>See https://acme.zendesk.com/agent/tickets/1?a=1&amp;b=2.</p>'),
    '<p>See https://halo/t?id=9&amp;x=1.</p>',
  );
  assert.equal(
    rewrite('<p>See https://acme.zendesk.com/agent/tickets/1?a=1&#38;b=2!</p>'),
    '<p>See https://halo/t?id=9&amp;x=1!</p>',
  );
});

test('a link that shows its own address shows the new one', () => {
  const html =
    '<a href="https://acme.zendesk.com/agent/tickets/1?a=1&amp;b=2">https://acme.zendesk.com/agent/tickets/1?a=1&b=2</a>';
  assert.equal(rewrite(html), '<a href="https://halo/t?id=9&amp;x=1">https://halo/t?id=9&amp;x=1</a>');
});

test('addresses in scripts and comments are nobody’s links', () => {
  const html = `<!-- ${old} --><script>open("${old}")</script>x`;
  assert.deepEqual(listLinks(html), []);
  assert.equal(rewrite(html), `<!-- ${old} -->x`);
});
