import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestFields } from '../../../src/engine/digest-fields.ts';
import { planRecord } from '../../../src/engine/plan/plan-record.ts';
import type { DesiredChild } from '../../../src/model/desired.ts';
import type { LedgerRow } from '../../../src/model/ledger-row.ts';
import { sampleAttachment, sampleDesired, sampleRow } from '../../support/samples.ts';

const file = { id: '9', name: 'a.png', contentType: 'image/png', size: 3, inline: false, pointer: null };

const comment: DesiredChild = {
  key: { entity: 'comments', id: '100' },
  parent: null,
  marker: null,
  fields: { note: { $html: '<p>Hello</p>', files: [{ ...file, url: 'https://files.test/a?token=1' }] } },
};

const desired = sampleDesired('tickets', '1', {
  fields: { summary: 'Printer', status: 3 },
  links: { related: { $ref: { entity: 'tickets', id: '2' }, missing: 'omit' } },
  children: [comment],
});

/** The ledger after everything was written. */
function writtenRow(changes: Partial<LedgerRow> = {}): LedgerRow {
  return sampleRow('tickets', '1', {
    written: { ...digestFields(desired.fields), ...digestFields(desired.links) },
    ...changes,
  });
}

const childRow = sampleRow('comments', '100', { aggregate: desired.key, written: digestFields(comment.fields) });

const plan = (changes: Partial<Parameters<typeof planRecord>[0]> = {}) =>
  planRecord({ desired, written: writtenRow(), children: [childRow], existing: null, ...changes });

describe('planning one record', () => {
  it('tells what was written once and is gone now, and leaves it', () => {
    const gone = sampleRow('comments', '99', { aggregate: desired.key });
    const written = writtenRow({ written: { ...writtenRow().written, cc: 'digest' } });
    const change = plan({ written, children: [childRow, gone] });
    assert.equal(change.action, 'unchanged');
    assert.deepEqual(
      change.problems.map(({ code, field }) => [code, field]),
      [
        ['W_FIELD_STAYS', 'cc'],
        ['W_CHILD_STAYS', 'comments'],
      ],
    );
    assert.deepEqual(plan().problems, []);
  });

  it('creates what stands nowhere, with its children, and links it later', () => {
    const change = plan({ written: null, children: [] });
    assert.equal(change.action, 'create');
    assert.deepEqual(change.fields, ['summary', 'status']);
    assert.deepEqual(change.children, { create: 1, update: 0, unchanged: 0 });
    assert.equal(change.links, true);
  });

  it('adopts an equal record and keeps to itself what was adopted before', () => {
    const existing = { targetId: '77', reason: 'matched by name' };
    assert.equal(plan({ written: null, existing }).action, 'adopt');
    assert.equal(plan({ written: null, existing }).targetId, '77');
    assert.equal(plan({ written: writtenRow({ kind: 'adopt', written: {} }) }).action, 'unchanged');
  });

  it('leaves alone what equals the ledger', () => {
    assert.equal(plan().action, 'unchanged');
  });

  it('sends only the properties whose digest changed', () => {
    const change = plan({ desired: { ...desired, fields: { ...desired.fields, status: 4 } } });
    assert.deepEqual([change.action, change.fields], ['update', ['status']]);
  });

  it('sees a changed comment and a new one, and no change in a new address of the same file', () => {
    const moved = { $html: '<p>Hello</p>', files: [{ ...file, url: 'https://files.test/a?token=2' }] };
    const same = { ...comment, fields: { note: moved } };
    assert.equal(plan({ desired: { ...desired, children: [same] } }).action, 'unchanged');
    const edited = { ...comment, fields: { note: { $html: '<p>Bye</p>', files: [] } } };
    const added = { ...comment, key: { entity: 'comments', id: '101' } as const };
    const change = plan({ desired: { ...desired, children: [edited, added] } });
    assert.deepEqual([change.action, change.children], ['update', { create: 1, update: 1, unchanged: 0 }]);
  });

  it('does not write a record again for a file alone that the source has no more', () => {
    const lost = sampleAttachment('9', '100');
    const ticket = { ...desired, children: [comment, lost] };
    assert.equal(plan({ desired: ticket }).action, 'update');
    const gone = new Set(['attachments/9']);
    assert.deepEqual(
      [plan({ desired: ticket, gone }).action, plan({ desired: ticket, gone }).children.create],
      ['unchanged', 0],
    );
    const open = writtenRow({ complete: false });
    assert.equal(plan({ desired: ticket, gone, written: open }).action, 'update');
  });

  it('finishes what was begun, and links what is complete', () => {
    assert.equal(plan({ written: writtenRow({ complete: false }) }).action, 'update');
    const unlinked = plan({ written: writtenRow({ linked: false, written: digestFields(desired.fields) }) });
    assert.deepEqual([unlinked.action, unlinked.links], ['link', true]);
  });
});
