import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createTextView } from '../../../src/ui/text/text-view.ts';
import { stillClock } from '../../support/still-clock.ts';

it('says in one line what a phase will cost', () => {
  const lines: string[] = [];
  const view = createTextView({ write: (text) => lines.push(text) }, stillClock());
  view.show({ type: 'estimate', phase: 'verify', requests: 1, durationMs: 200_000 });
  assert.deepEqual(lines, ['Verifying: about 1 request to the target, 3 min 20 s at its limit\n']);
});
