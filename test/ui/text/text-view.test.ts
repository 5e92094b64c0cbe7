import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Event } from '../../../src/model/events.ts';
import { createTextView } from '../../../src/ui/text/text-view.ts';
import { stillClock } from '../../support/still-clock.ts';

it('says in one line what a phase will cost', () => {
  const lines: string[] = [];
  const view = createTextView({ write: (text) => lines.push(text) }, stillClock());
  view.show({ type: 'estimate', phase: 'verify', requests: 1, durationMs: 200_000 });
  assert.deepEqual(lines, ['Verifying: about 1 request to the target, 3 min 20 s at its limit\n']);
});

it('fits what was verified into a narrow terminal, says what it counts, and tells rows of a kind below it', () => {
  const counts = { expected: 955, equal: 955, accepted: 0, different: 0, missing: 0 };
  const none = { expected: 0, equal: 0, accepted: 0, different: 0, missing: 0 };
  const summary = {
    type: 'verify_summary',
    level: 'fields',
    entities: { tickets: counts, organizations: none },
    fields: {},
    rows: ['tickets', 'tickets: links: problem and incident', 'comments'].map((row) => ({
      row,
      ...counts,
      unread: 30,
    })),
    review: [{ line: 'Untouched by automation', answer: 'yes', measured: 'no foreign message on 120 tickets read' }],
    doubles: 0,
    requests: { source: 0, target: 651 },
    durationMs: 5000,
  } as unknown as Event;
  const lines: string[] = [];
  createTextView({ write: (text) => lines.push(text) }, stillClock(), 80).show(summary);
  const text = lines.join('');
  assert.deepEqual(
    text.split('\n').filter((line) => line.length > 80),
    [],
  );
  assert.match(text, /\n {2}tickets +955 .*\n {4}links: problem and +955 .*\n {6}incident\n {2}comments +955/);
  assert.match(text, /Counted: what was to arrive[\s\S]*comments: without the public first one/);
});
