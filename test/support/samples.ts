import type { Change, PlanHeader } from '../../src/model/change.ts';
import type { Desired, DesiredChild } from '../../src/model/desired.ts';
import { digest } from '../../src/model/digest.ts';
import type { Entity, PlanEntity } from '../../src/model/entity.ts';
import type { Intent } from '../../src/model/intent.ts';
import type { LedgerRow } from '../../src/model/ledger-row.ts';
import type { FileRef } from '../../src/model/records.ts';

/** Values of the model with everything that a test does not care about filled in. */
export function sampleIntent(id: string, changes: Partial<Intent> = {}): Intent {
  return {
    id,
    operation: 'create',
    key: { entity: 'tickets', id },
    marker: `test:acme:ticket:${id}`,
    targetId: null,
    parentTargetId: null,
    parent: null,
    fields: { summary: `Ticket ${id}` },
    file: null,
    digest: digest(id),
    ...changes,
  };
}

export function sampleRow(entity: Entity, id: string, changes: Partial<LedgerRow> = {}): LedgerRow {
  return {
    key: { entity, id },
    aggregate: null,
    targetId: `t${id}`,
    kind: 'create',
    written: {},
    inputDigest: null,
    complete: true,
    linked: true,
    url: null,
    ...changes,
  };
}

export function sampleDesired(entity: PlanEntity, id: string, changes: Partial<Desired> = {}): Desired {
  return {
    key: { entity, id },
    label: `${entity} ${id}`,
    marker: `test:acme:${entity}:${id}`,
    fields: { name: `${entity} ${id}` },
    links: {},
    children: [],
    accepted: [],
    ...changes,
  };
}

/** What a plan would say of this desired record. */
export function sampleChange(
  desired: Desired,
  changes: Partial<Change> = {},
): { change: Change; desired: Desired; inputDigest: string } {
  const change: Change = {
    key: desired.key as Change['key'],
    action: 'create',
    label: desired.label,
    reason: null,
    targetId: null,
    fields: Object.keys(desired.fields),
    children: { create: desired.children.length, update: 0, unchanged: 0 },
    links: Object.keys(desired.links).length > 0,
    problems: [],
    desiredDigest: digest(desired),
    ...changes,
  };
  return { change, desired, inputDigest: digest(['input', desired]) };
}

export const sampleHeader: PlanHeader = {
  version: 1,
  name: 'acme',
  spec: 'acme.yaml',
  lineage: 'lineage',
  serial: 1,
  tenant: 'acme.haloitsm.test',
  source: 'test:acme',
  specDigest: 'spec',
  catalogueDigest: 'catalogue',
  snapshotDigest: 'snapshot',
  createdAt: '2026-01-05T00:00:00.000Z',
};

export function sampleFile(id: string, changes: Partial<FileRef> = {}): FileRef {
  return {
    id,
    name: `${id}.png`,
    contentType: 'image/png',
    size: null,
    url: `https://files.acme.test/${id}.png`,
    inline: false,
    pointer: null,
    ...changes,
  };
}

export function sampleComment(id: string, changes: Partial<DesiredChild> = {}): DesiredChild {
  return {
    key: { entity: 'comments', id },
    parent: null,
    marker: `test:acme:comment:${id}`,
    fields: { note: `Comment ${id}` },
    ...changes,
  };
}

/** A file that hangs on a comment, or on the aggregate itself. */
export function sampleAttachment(id: string, comment: string | null = null): DesiredChild {
  return {
    key: { entity: 'attachments', id },
    parent: comment === null ? null : { entity: 'comments', id: comment },
    marker: `test:acme:attachment:${id}`,
    fields: { filename: `${id}.png`, data: { $file: sampleFile(id) } },
  };
}
