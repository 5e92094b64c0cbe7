import type { PlanReport } from '../../src/model/plan-report.ts';

const counts = { create: 0, adopt: 0, update: 0, link: 0, unchanged: 0, skipped: 0, failed: 0, unknown: 0, blocked: 0 };

/** A plan with one of everything. */
export function planReport(overrides: Partial<PlanReport> = {}): PlanReport {
  return {
    header: {
      version: 1,
      name: 'acme-zendesk-to-halo',
      spec: 'acme.yaml',
      lineage: 'l',
      serial: 3,
      tenant: 'acme.haloitsm.com',
      source: 'zendesk:acme',
      specDigest: 's',
      catalogueDigest: 'c',
      snapshotDigest: 'n',
      createdAt: '2026-01-02T03:04:05.000Z',
    },
    entities: {
      organizations: { ...counts, adopt: 2, create: 1 },
      tickets: { ...counts, create: 1204, update: 17, skipped: 9, blocked: 3 },
    },
    implied: { organizations: 1 },
    children: { create: 5000, update: 0, unchanged: 0 },
    fields: [{ entity: 'tickets', action: 'update', field: 'Status', records: 17 }],
    blocked: [
      {
        problem: {
          kind: 'blocked',
          severity: 'error',
          code: 'E_UNKNOWN_STATUS',
          message: 'the tenant has no status "Waiting"',
          location: { file: 'acme.yaml', line: 12, column: 9 },
          candidates: ['With User', 'On Hold'],
        },
        entity: 'tickets',
        records: 3,
        examples: ['tickets/7', 'tickets/9'],
      },
    ],
    failed: [],
    conflicts: { total: 0, lines: [] },
    skipped: [{ entity: 'tickets', reason: 'not selected', records: 9 }],
    adopted: [{ entity: 'organizations', reason: 'matched by name', records: 2 }],
    matches: [
      {
        entity: 'groups',
        total: 2,
        lines: [
          {
            entity: 'groups',
            sourceId: '1',
            source: 'Support',
            decision: 'adopt',
            targetId: '3',
            target: '1st Line Support',
            how: 'matched by the spec',
          },
          {
            entity: 'groups',
            sourceId: '2',
            source: 'Vertrieb',
            decision: 'create',
            targetId: null,
            target: 'Vertrieb',
            how: 'no team has this name',
          },
        ],
      },
    ],
    decisions: [
      {
        entity: 'tickets',
        field: 'tickettype',
        location: { file: 'acme.yaml', line: 20, column: 7 },
        values: [{ value: 'wip', records: 14, candidates: ['Incident', 'Service Request'] }],
      },
    ],
    rules: { cutover: null, gone: 'leave', onConflict: 'keep', mappingChange: 'new', timezone: 'Europe/Paris' },
    policies: [{ option: 'options.timeEntries', value: 'note' }],
    leftOut: [{ option: 'options.attachments', what: 'attachment', how: 'skipped', count: 142 }],
    notices: [
      { finding: { severity: 'warning', code: 'W_SUBJECT_TRUNCATED', message: 'the subject is cut' }, records: 4 },
    ],
    samples: [
      {
        record: 'tickets/7',
        action: 'create',
        label: null,
        reason: null,
        targetId: null,
        fields: ['summary'],
        children: { create: 6, update: 0, unchanged: 0 },
      },
    ],
    estimate: { requests: 900, durationMs: 390_000 },
    ...overrides,
  };
}
