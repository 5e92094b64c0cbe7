import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckItem } from '../../../src/model/check.ts';
import { renderChecklistMarkdown } from '../../../src/ui/markdown/render-checklist.ts';
import { renderCheckItem, renderCheckSummary } from '../../../src/ui/text/render-checklist.ts';

const item = (changes: Partial<CheckItem>): CheckItem => ({
  id: 'teams.exist',
  area: 'people',
  title: 'Teams exist',
  status: 'pass',
  found: 'all 3 groups of the source have a team',
  remedy: null,
  planned: false,
  ...changes,
});

const missing = item({ status: 'fail', found: '1 of 3 has none: "Billing"', remedy: 'Create it at A > B.' });
const planned = item({
  area: 'fields',
  status: 'warn',
  title: 'Field',
  found: 'none',
  planned: true,
  remedy: 'At C > D.',
});

test('a step says what was found and below it what to do', () => {
  assert.equal(renderCheckItem(item({})), 'pass  Teams exist: all 3 groups of the source have a team');
  assert.equal(renderCheckItem(missing), 'FAIL  Teams exist: 1 of 3 has none: "Billing"\n      Create it at A > B.');
  assert.match(renderCheckItem(planned), /The plan prepares this; apply sees to it\. By hand:\n {6}At C > D\./);
});

test('the summary counts, also what the plan prepares', () => {
  assert.equal(
    renderCheckSummary([item({}), missing, planned]),
    '3 steps: 1 pass, 1 to look at, 1 fail. The plan prepares 1 of them.',
  );
});

test('the document has what fails first, and names of the tenant cannot break out of their cell', () => {
  const hostile = item({ found: '"a | <script>alert(1)</script>\n# b"' });
  const text = renderChecklistMarkdown('acme.yaml', [hostile, missing, planned]);
  assert.ok(text.indexOf('| fail |') < text.indexOf('| pass |'));
  assert.match(text, /## Agents and teams\n[\s\S]*## Custom fields\n/);
  assert.doesNotMatch(text, /<script>/);
  const rows = text.split('\n').filter((line) => line.startsWith('| pass'));
  assert.equal(rows.length, 1);
});

test('a terminal gets one line, whatever a name holds', () => {
  assert.equal(renderCheckItem(item({ found: 'a\u001b[31m\nb' })).split('\n').length, 1);
});
