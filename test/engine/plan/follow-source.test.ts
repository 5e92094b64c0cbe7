import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestFields } from '../../../src/engine/digest-fields.ts';
import { followSource } from '../../../src/engine/plan/follow-source.ts';
import type { Desired, DesiredChild } from '../../../src/model/desired.ts';
import type { LedgerRow } from '../../../src/model/ledger-row.ts';
import type { TargetModel } from '../../../src/model/target-model.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { sampleDesired, sampleRow } from '../../support/samples.ts';

const model: TargetModel = {
  ...new MemoryTarget().model(),
  emptied: (_, property, mapping) => (property in mapping.fields ? '' : undefined),
  withdrawal: ({ id }) => (id === 'rating' ? null : { hidden: true }),
};
const mapping = { tickets: { fields: { due: 'dueAt', summary: 'subject' }, customFields: {} } };
const context = { model, mapping, sourceKey: 'test:acme' };

const file = (name: string, size: number): DesiredChild => ({
  key: { entity: 'attachments', id: '7' },
  parent: { entity: 'comments', id: '5' },
  marker: 'test:acme:attachment:7',
  fields: {
    name,
    data: { $file: { id: '7', name, size, contentType: null, url: null, inline: false, pointer: null } },
  },
});

const row = (written: Record<string, string>): LedgerRow => sampleRow('tickets', '1', { written });
const child = (entity: 'comments' | 'attachments', id: string, written: Record<string, string> = {}) =>
  sampleRow(entity, id, { aggregate: { entity: 'tickets', id: '1' }, written });

function follow(desired: Desired, written: Record<string, string>, children: LedgerRow[] = []) {
  return followSource(context, desired, { row: row(written), children });
}

describe('following the source', () => {
  it('empties what the mapping still fills, and nothing else', () => {
    const desired = sampleDesired('tickets', '1', { fields: { summary: 'Printer' }, links: {}, children: [] });
    const { desired: wanted } = follow(desired, { summary: 'a', due: 'b', left: 'c', '$links:x': 'd' });
    assert.deepEqual(wanted.fields, { summary: 'Printer', due: '' });
  });

  it('hides comments that are gone, once', () => {
    const desired = sampleDesired('tickets', '1', { children: [] });
    const first = follow(desired, {}, [child('comments', '5')]);
    assert.deepEqual(
      first.desired.children.map(({ key, marker, fields }) => [key.id, marker, fields]),
      [['5', 'test:acme:comment:5', { hidden: true }]],
    );
    assert.deepEqual(
      first.problems.map(({ code }) => code),
      ['W_CHILD_WITHDRAWN'],
    );
    assert.deepEqual(follow(desired, {}, [child('comments', '5', digestFields({ hidden: true }))]).problems, []);
  });

  it('leaves what cannot be hidden, and what was adopted', () => {
    const desired = sampleDesired('tickets', '1', { children: [] });
    assert.deepEqual(follow(desired, {}, [child('comments', 'rating')]).desired.children, []);
    const adopted = { ...row({ due: 'b' }), kind: 'adopt' as const };
    assert.equal(followSource(context, desired, { row: adopted, children: [child('comments', '5')] }).desired, desired);
  });

  it('writes another file under the same id beside the old one, which it hides', () => {
    const before = child('attachments', '7', digestFields(file('secret.pdf', 9).fields));
    const desired = sampleDesired('tickets', '1', { children: [file('redacted.txt', 0)] });
    const first = follow(desired, {}, [before]).desired;
    const [renewed, old] = first.children;
    assert.match(renewed?.key.id ?? '', /^7~./);
    assert.equal(renewed?.marker, `test:acme:attachment:${renewed?.key.id}`);
    assert.deepEqual([old?.key.id, old?.fields], ['7', { hidden: true }]);
    // The next plan comes to the same.
    const written = child('attachments', renewed?.key.id ?? '', digestFields(renewed?.fields ?? {}));
    assert.deepEqual(follow(desired, {}, [before, written]).desired, first);
    assert.equal(
      follow(sampleDesired('tickets', '1', { children: [file('secret.pdf', 9)] }), {}, [before]).desired.children
        .length,
      1,
    );
  });
});
