import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, renderLink } from '../../../src/ui/html/escape.ts';
import { renderComparisonHtml } from '../../../src/ui/html/render-comparison.ts';

test('no text from outside is markup, nor turns the text around it', () => {
  assert.equal(escapeHtml(`<b a='1' c="2">&`), '&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;');
  assert.equal(escapeHtml('a\u202eb\u0000c\nd'), 'a\ufffdb\ufffdc\nd');
});

test('only addresses of the web are links', () => {
  assert.equal(
    renderLink('https://x.test/a?b=1&c="2"'),
    '<a href="https://x.test/a?b=1&amp;c=&quot;2&quot;" rel="noreferrer noopener">https://x.test/a?b=1&amp;c=&quot;2&quot;</a>',
  );
  for (const url of ['javascript:alert(1)', ' https://x', 'data:text/html,x', '//x.test', 'https://']) {
    assert.doesNotMatch(renderLink(url), /<a/, url);
  }
});

test('whatever a record holds, its comparison is text in every place', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const row = { name: evil, source: evil, target: evil, mark: 'different' } as const;
  const html = renderComparisonHtml({
    key: { entity: 'tickets', id: evil },
    label: evil,
    source: { id: evil, url: `javascript:${evil}` },
    target: { id: evil, url: null },
    shows: [evil],
    mark: 'different',
    notes: [evil],
    rows: [row],
    parts: [{ kind: 'message', key: { entity: 'comments', id: evil }, rows: [row], mark: 'different' }],
  });
  assert.doesNotMatch(html, /<script|<img|<a /);
  assert.equal((html.match(/class="bad"/g) ?? []).length, 2);
});
