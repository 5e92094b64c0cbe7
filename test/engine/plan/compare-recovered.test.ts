import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRecovered } from '../../../src/engine/plan/compare-recovered.ts';
import { openEngine } from '../../support/engine-context.ts';
import { sampleDesired, sampleRow } from '../../support/samples.ts';

test('what differs in a recovered record is written again, also where the plan announces a loss', async (t) => {
  const { context, target } = await openEngine(t);
  const fields = { name: 'now', shown: true };
  target.records.set('t1', { id: 't1', entity: 'tickets', marker: 'm', parentTargetId: null, fields, bytes: null });
  const desired = sampleDesired('tickets', '1', {
    fields: { name: 'now', shown: false },
    accepted: [{ severity: 'warning', code: 'W_X', message: 'has no counterpart', field: 'shown' }],
  });
  const row = sampleRow('tickets', '1', { complete: false, linked: false });
  const recovered = await compareRecovered(context, [{ desired, row, children: [] }]);
  assert.deepEqual(Object.keys(recovered.get('1')?.row.written ?? {}), ['name']);
});
