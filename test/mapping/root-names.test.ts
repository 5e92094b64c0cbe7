import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listRootNames } from '../../src/mapping/root-names.ts';

const cases: Record<string, string[]> = {
  status: ['status'],
  'custom.area': ['custom'],
  '`a b` & "text"': ['a b'],
  'status = "open" and "vip" in tags ? priority : $raw.type': ['status', 'tags', 'priority'],
  '$map(tags, function($tag) { subject & $tag })': ['tags', 'subject'],
  'tags[$ = subject].length': ['tags'],
  'tags[$ = $$.subject]': ['tags', 'subject'],
  '$.form': ['form'],
  '($n := brand; { "x": -$n, "y": [channel, dueAt] })': ['brand', 'channel', 'dueAt'],
  'tags ~> $join(type)': ['tags', 'type'],
  'tags^(>order)': ['tags'],
  'attachments.{ "a": name }': ['attachments'],
  'custom{ key: value }': ['custom'],
  '**.name': [],
  'custom.(': [],
};

for (const [source, names] of Object.entries(cases)) {
  test(`what ${source} reads of a record`, () => {
    const found = listRootNames(source);
    assert.deepEqual(
      found.map(({ name }) => name),
      names,
    );
    for (const { name, offset } of found) assert.match(source.slice(offset), new RegExp(`^\`?${name}`));
  });
}
