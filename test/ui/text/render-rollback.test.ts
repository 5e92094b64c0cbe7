import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderRollback } from '../../../src/ui/text/render-rollback.ts';

const counts = { deleted: 12, gone: 0, kept: 1, refused: 0, unknown: 0 };
const summary = {
  type: 'rollback_summary',
  entities: { tickets: counts },
  restored: 0,
  requests: { source: 0, target: 30 },
  durationMs: 1000,
} as const;

it('heads what is only planned as what is to come, and what was done as done', () => {
  const planned = renderRollback({ ...summary, plan: true }, []);
  assert.match(planned, /^ +to delete +to stay\n +tickets +12 +1$/m);
  assert.doesNotMatch(planned, /deleted/);
  const done = renderRollback({ ...summary, plan: false }, []);
  assert.match(done, /^ +deleted +kept\n +tickets +12 +1$/m);
});

it('shows what was written beside what stands now, where both are known', () => {
  const kept = { record: 'tickets/1', message: 'not as written', url: null };
  const line = { ...kept, now: { Summary: 'By hand', Priority: null }, was: { Summary: 'Printer' } };
  const text = renderRollback({ ...summary, plan: true }, [line]);
  assert.match(text, /^ +Summary "Printer" → "By hand"\n +Priority is now empty$/m);
});
