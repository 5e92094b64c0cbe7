import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunLine } from '../../../src/model/run-state.ts';
import { describeEnd } from '../../../src/ui/text/describe-run.ts';
import { renderRuns } from '../../../src/ui/text/render-runs.ts';

const line = (changes: Partial<RunLine> = {}): RunLine => ({
  id: '20261122T203000Z-1',
  command: 'apply',
  startedAt: '2026-11-22T20:30:00.000Z',
  endedAt: '2026-11-22T21:25:00.000Z',
  outcome: 'paused',
  code: 'E_TIME',
  wrote: {
    customFields: { created: 1 },
    organizations: { created: 12 },
    contacts: { created: 1204, adopted: 3 },
    tickets: { created: 48_113 },
    comments: { created: 201_774 },
    attachments: { created: 20_012 },
  },
  state: 'paused',
  durationMs: 3_300_000,
  rolledBack: 'no',
  standing: {},
  ...changes,
});
const view = { timezone: 'Europe/Paris', width: 80 };

test('without runs a sentence says what would be listed', () => {
  assert.match(renderRuns([], view), /^No run has written to the target yet: there is nothing to roll back\./);
});

test('no line is longer than the terminal, and nothing is cut', () => {
  for (const width of [80, 140]) {
    const text = renderRuns([line(), line({ command: 'schedule', rolledBack: 'partly', standing: { tickets: 3 } })], {
      ...view,
      width,
    });
    for (const row of text.split('\n')) assert.ok(row.length <= width, `${row.length}: ${row}`);
    assert.match(text, /2026-11-22 21:30:00 +55 min/);
    assert.match(text, /1 custom field, 12 organizations, 1,204 contacts/);
    assert.match(text, /adopted +3 contacts/);
    assert.match(text, /paused: its time or window was over/);
  }
});

test('how a run ended is told apart', () => {
  const end = (changes: Partial<RunLine>) => describeEnd(line(changes));
  assert.equal(end({}), 'paused after 55 min: its time or window was over');
  assert.equal(end({ state: 'interrupted', code: 'E_INTERRUPTED' }), 'interrupted after 55 min');
  assert.equal(end({ state: 'failed', code: 'E_NETWORK' }), 'failed after 55 min (E_NETWORK)');
  assert.equal(end({ state: 'complete', code: null }), 'complete after 55 min');
  assert.equal(end({ state: 'killed', code: null, endedAt: null }), 'killed before its end');
});
