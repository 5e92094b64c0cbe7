import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlanTally } from '../../../src/engine/plan/plan-tally.ts';
import type { Change } from '../../../src/model/change.ts';
import type { DesiredChild } from '../../../src/model/desired.ts';
import { sampleChange, sampleComment, sampleDesired } from '../../support/samples.ts';

/** What a plan of one ticket with these children writes at least. */
function writesOf(changes: Partial<Change>, children: DesiredChild[] = [sampleComment('c1')]) {
  const tally = new PlanTally({ showValues: false });
  const { change, desired } = sampleChange(sampleDesired('tickets', '1', { children }), changes);
  tally.add(change, desired);
  return tally.writes;
}

const file: DesiredChild = {
  key: { entity: 'attachments', id: 'f1' },
  parent: { entity: 'comments', id: 'c1' },
  marker: null,
  fields: {},
};

describe('what a plan writes at least', () => {
  it('is a new record with all its children', () => {
    assert.deepEqual(writesOf({ action: 'create' }, [sampleComment('c1'), file]).create, {
      tickets: 1,
      comments: 1,
      attachments: 1,
    });
  });

  it('is of an update only what it changes', () => {
    const children = { create: 1, update: 0, unchanged: 0 };
    const same = { create: 0, update: 0, unchanged: 1 };
    assert.deepEqual(writesOf({ action: 'update', fields: ['summary'], children: same }), {
      create: {},
      update: { tickets: 1 },
    });
    assert.deepEqual(writesOf({ action: 'update', fields: [], children }), { create: { comments: 1 }, update: {} });
  });

  it('counts no file that may travel inside a new comment', () => {
    const children = { create: 2, update: 0, unchanged: 0 };
    const { create } = writesOf({ action: 'update', fields: [], children }, [sampleComment('c1'), file]);
    assert.deepEqual(create, { comments: 1 });
  });
});
