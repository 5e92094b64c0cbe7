import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { execaNode } from 'execa';
import type { Change, PlanHeader } from '../../src/model/change.ts';
import type { DeltaRules } from '../../src/model/delta-rules.ts';
import { planEntities, sourceEntities } from '../../src/model/entity.ts';
import type { EntitySummary } from '../../src/model/entity-summary.ts';
import type { Event } from '../../src/model/events.ts';
import { isObject, type JsonObject, type JsonValue } from '../../src/model/json.ts';
import type { ToldRun } from '../../src/model/run-state.ts';
import type { VerifyCounts } from '../../src/model/verify-counts.ts';
import { validateEvent, validatePlanLine } from '../../src/spec/validate-migration.gen.js';

const root = join(import.meta.dirname, '../..');
const names = ['migration.v1', 'plan.v1', 'events.v1'];
const schemas = new Map<string, JsonObject>();
for (const name of names)
  schemas.set(name, JSON.parse(await readFile(join(root, `schemas/${name}.schema.json`), 'utf8')));

test('generated files are fresh', async () => {
  const { exitCode, stderr } = await execaNode(join(root, 'scripts/generate.ts'), ['--check'], { reject: false });
  assert.equal(exitCode, 0, stderr);
});

for (const [name, schema] of schemas) {
  test(`${name}: each field says what it is`, () => {
    const lacking: string[] = [];
    visit(schema, name, (node, path, isField) => {
      if ('$ref' in node) {
        if (Object.keys(node).length > 1) lacking.push(`${path} has a keyword beside $ref`);
      } else if (isField) {
        for (const key of ['title', 'description'])
          if (typeof node[key] !== 'string') lacking.push(`${path} has no ${key}`);
      }
      if (node.type === 'object' && !('additionalProperties' in node) && !('oneOf' in node))
        lacking.push(`${path} is open`);
    });
    assert.deepEqual(lacking, []);
  });
}

/** Calls `look` for every schema inside a schema. */
function visit(
  node: JsonObject,
  path: string,
  look: (node: JsonObject, path: string, isField: boolean) => void,
  isField = false,
): void {
  look(node, path, isField);
  const into = (child: JsonValue | undefined, name: string, field: boolean): void => {
    if (isObject(child)) visit(child, `${path}/${name}`, look, field);
  };
  for (const key of ['items', 'additionalProperties']) into(node[key], key, false);
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const branches = node[key];
    if (Array.isArray(branches))
      for (const [index, branch] of branches.entries()) into(branch, `${key}/${index}`, false);
  }
  for (const key of ['properties', 'definitions']) {
    const children = node[key];
    if (isObject(children)) for (const [name, child] of Object.entries(children)) into(child, name, true);
  }
}

const summary: EntitySummary = {
  create: 1,
  adopt: 0,
  update: 0,
  link: 0,
  unchanged: 0,
  skipped: 0,
  failed: 0,
  unknown: 0,
};
const counts: VerifyCounts = { expected: 1, equal: 1, accepted: 0, different: 0, missing: 0 };
const usage = { sent: 3, writes: 1, inWindow: 3, limit: 700, windowMs: 300_000, waitingUntil: null };
const finding = {
  severity: 'warning',
  code: 'W_X',
  message: 'x',
  pointer: ['tickets', 0],
  location: { file: 'a', line: 1, column: 1 },
} as const;
const requests = { source: 0, target: 0 };
const rules: DeltaRules = {
  cutover: {
    at: '2026-11-28T17:00:00.000Z',
    passed: true,
    newTickets: 'create',
    newComments: 'add',
    fields: 'keep',
    deleted: 'report',
  },
  gone: 'leave',
  onConflict: 'keep',
  mappingChange: 'new',
  timezone: 'Europe/Paris',
};
const lastRun: ToldRun = {
  id: '20261127T020000Z-1',
  command: 'schedule',
  startedAt: '2026-11-27T02:00:00.000Z',
  endedAt: null,
  outcome: null,
  code: null,
  wrote: { tickets: { created: 12, updated: 3 } },
  state: 'running',
};

const continued = {
  begun: '2026-11-28T02:00:00.000Z',
  timezone: 'Europe/Paris',
  before: { tickets: summary },
  links: 3,
};

/** One of each; the record's type makes the compiler ask for every kind of event. */
const events: { [T in Event['type']]: Extract<Event, { type: T }> } = {
  phase: { type: 'phase', phase: 'pull', entity: 'threads', total: null },
  progress: { type: 'progress', phase: 'apply', entity: 'tickets', done: 1, total: 2, failed: 0 },
  estimate: { type: 'estimate', phase: 'verify', requests: 412, durationMs: 177_000 },
  requests: { type: 'requests', source: 1, target: usage },
  finding: { type: 'finding', record: 'tickets/1', finding: { ...finding, hint: 'y' } },
  record_failed: { type: 'record_failed', record: 'tickets/1', code: 'E_X', message: 'x', url: null },
  demo_choice: {
    type: 'demo_choice',
    records: [{ record: 'tickets/1', shows: ['status hold'] }],
    uncovered: ['tickets: channel voice'],
    count: 20,
  },
  canary: {
    type: 'canary',
    tickets: 100,
    equal: 98,
    accepted: 2,
    different: 0,
    missing: 0,
    failed: 0,
    unknown: 0,
    doubled: 0,
    outgoing: null,
    allowed: 0,
    passed: true,
  },
  continuing: { type: 'continuing', ...continued, last: 'killed', code: null, left: { tickets: 12 }, open: 3 },
  recovered: { type: 'recovered', open: 3, found: 1, again: 2, unknown: 0 },
  paused: { type: 'paused' },
  resumed: { type: 'resumed' },
  stopping: { type: 'stopping', hard: false },
  waiting: {
    type: 'waiting',
    until: '2026-11-28T21:00:00.000Z',
    timezone: 'Europe/Paris',
    reason: 'limit',
    host: 'acme.haloitsm.com',
  },
  waited: { type: 'waited' },
  status: {
    type: 'status',
    drained: false,
    completed: { planned: '2026-11-27T02:00:00.000Z', at: '2026-11-27T02:10:00.000Z' },
    lastRun,
    running: { pid: 4711, host: 'worker-1' },
    plan: {
      createdAt: '2026-11-27T02:00:00.000Z',
      demo: false,
      finished: true,
      started: true,
      applied: false,
      left: { tickets: 12 },
      links: { tickets: 3 },
    },
    backlog: { tickets: { changed: 3, more: false } },
    estimate: { requests: 4, durationMs: 2000 },
    open: 1,
    unknown: 0,
    failed: 2,
    conflicts: 0,
    muted: ['Approval'],
    window: { open: true, until: null },
    nextRun: '2026-11-28T02:00:00.000Z',
    rules,
    timezone: 'Europe/Paris',
  },
  more_to_do: { type: 'more_to_do', left: { tickets: 12 }, links: {}, estimate: { requests: 4, durationMs: 2000 } },
  schedule_run: {
    type: 'schedule_run',
    kind: 'delta',
    outcome: 'refused',
    startedAt: '2026-11-28T02:00:00.000Z',
    durationMs: 120,
    entities: { tickets: summary },
    requests,
    failure: { code: 'E_LOCK_HELD', message: 'This tenant is in use.' },
    next: null,
    timezone: 'Europe/Paris',
  },
  match: {
    type: 'match',
    entity: 'groups',
    sourceId: '1',
    source: 'Support',
    decision: 'adopt',
    targetId: '3',
    target: '1st Line Support',
    how: 'matched by name',
  },
  decision: {
    type: 'decision',
    entity: 'tickets',
    field: 'status',
    location: null,
    values: [{ value: 'wip', records: 14, candidates: ['In Progress'] }],
  },
  conflict: { type: 'conflict', record: 'tickets/1', field: 'status_id', decision: 'keep' },
  left_out: { type: 'left_out', option: 'options.attachments', what: 'attachment', how: 'skipped', count: 142 },
  plan_summary: {
    type: 'plan_summary',
    rules: { ...rules, cutover: null },
    entities: { tickets: { ...summary, blocked: 0 } },
    estimate: { requests: 1, durationMs: 1 },
    requests,
    durationMs: 1,
  },
  apply_summary: { type: 'apply_summary', entities: { customFields: summary }, continued, requests, durationMs: 1 },
  verify_summary: {
    type: 'verify_summary',
    entities: {
      tickets: counts,
      comments: counts,
      notes: counts,
      attachments: counts,
      contacts: counts,
      organizations: counts,
      agents: counts,
      groups: counts,
      folders: counts,
      articles: counts,
      macros: counts,
    },
    level: 'fields',
    fields: { tickets: { priority_id: { ...counts, unread: 0 } } },
    rows: [{ row: 'tickets: priority', ...counts, unread: 0 }],
    review: [{ line: 'All comments moved', answer: 'yes', measured: '1 of 1' }],
    doubles: 0,
    requests,
    durationMs: 1,
  },
  check: {
    type: 'check',
    id: 'teams.exist',
    area: 'people',
    title: 'Teams exist',
    status: 'warn',
    found: '1 of 2 groups of the source have no team: "Billing"',
    remedy: null,
    planned: true,
  },
  rollback_kept: {
    type: 'rollback_kept',
    record: 'tickets/1',
    url: null,
    kept: 'edited',
    fields: ['status_id'],
    message: 'status_id: not as written; somebody changed it, or the target did not keep it',
  },
  rollback_summary: {
    type: 'rollback_summary',
    plan: true,
    entities: { tickets: { deleted: 2, gone: 0, kept: 1, refused: 0, unknown: 0 } },
    restored: 0,
    requests,
    durationMs: 1,
  },
  run: { type: 'run', ...lastRun, durationMs: null, rolledBack: 'partly', standing: { tickets: 3 } },
  state: {
    type: 'state',
    name: 'acme',
    tenant: 'acme.haloitsm.com',
    source: 'zendesk:acme',
    lineage: 'l',
    serial: 1,
    serialReason: null,
    path: '/x/state@acme.db',
    bytes: 4096,
    snapshotBytes: null,
    ledger: { tickets: 3 },
    openWrites: 0,
    plan: { createdAt: '2026-01-05T09:00:00.000Z', status: 'begun' },
    lastRun: { ...lastRun, endedAt: '2026-11-27T02:10:00.000Z', outcome: 'paused', code: 'E_TIME', state: 'paused' },
    lock: {
      owner: {
        pid: 1,
        processStart: '',
        host: 'h',
        command: 'apply',
        spec: 's.yaml',
        since: '2026-01-05T09:00:00.000Z',
      },
      heartbeat: '2026-01-05T09:00:00.000Z',
      alive: 'elsewhere',
    },
  },
  state_unreadable: { type: 'state_unreadable', path: '/x', code: 'E_STATE_DAMAGED', message: 'torn' },
  state_record: {
    type: 'state_record',
    record: 'tickets/1',
    address: null,
    ledger: {
      key: { entity: 'tickets', id: '1' },
      aggregate: null,
      targetId: '7',
      kind: 'create',
      written: { summary: 'd' },
      inputDigest: null,
      complete: true,
      linked: false,
      url: null,
      run: 'r',
    },
    children: [],
    journal: [
      {
        id: '1',
        at: '2026-01-05T09:00:00.000Z',
        operation: 'create',
        key: { entity: 'tickets', id: '1' },
        targetId: null,
        outcome: null,
        message: null,
      },
    ],
    findings: [],
    change: {
      action: 'create',
      reason: null,
      fields: ['summary'],
      children: { create: 1, update: 0, unchanged: 0 },
      label: '',
      written: 'done',
      linked: null,
      message: null,
    },
  },
  state_done: { type: 'state_done', command: 'purge', counts: { files: 2 }, file: null },
  probe_fact: {
    type: 'probe_fact',
    area: 'dates',
    title: 'dateclosed of a new ticket',
    found: 'kept as sent',
    fine: true,
  },
  probe_summary: {
    type: 'probe_summary',
    facts: 1,
    left: [{ what: 'ticket', url: null, message: 'the target did not say whether it was deleted' }],
    requests: 31,
    durationMs: 1,
  },
  restore_summary: { type: 'restore_summary', restored: 2, changed: 0, left: 0 },
};

for (const [type, event] of Object.entries(events)) {
  test(`the event ${type} is of its schema, and no other`, () => {
    assert.ok(
      validateEvent(event),
      JSON.stringify(validateEvent.errors?.map(({ instancePath, message }) => instancePath + message)),
    );
    assert.ok(!validateEvent({ ...event, more: 1 }));
    assert.ok(!validateEvent({ ...event, type: 'other' }));
  });
}

test('a plan’s lines are of their schema', () => {
  const header: PlanHeader = {
    version: 1,
    name: 'acme',
    spec: 'acme.yaml',
    lineage: 'l',
    serial: 1,
    tenant: 't',
    source: 's',
    specDigest: 'a',
    catalogueDigest: 'b',
    snapshotDigest: 'c',
    createdAt: '2026-11-22T10:00:00Z',
    demo: true,
  };
  const change: Change = {
    key: { entity: 'tickets', id: '7' },
    action: 'create',
    label: '',
    reason: null,
    targetId: null,
    fields: ['summary'],
    children: { create: 1, update: 0, unchanged: 0 },
    links: false,
    problems: [{ ...finding, kind: 'blocked', candidates: ['In Progress'], value: 'wip', field: 'status' }],
    desiredDigest: null,
  };
  for (const line of [header, change]) {
    assert.ok(
      validatePlanLine(line),
      JSON.stringify(validatePlanLine.errors?.map(({ instancePath, message }) => instancePath + message)),
    );
    assert.ok(!validatePlanLine({ ...line, more: 1 }));
  }
  for (const entity of planEntities) assert.ok(validatePlanLine({ ...change, key: { entity, id: '7' } }), entity);
  assert.ok(!validatePlanLine({ ...header, createdAt: '22/11/2026 10:00' }));
});

test('events name every entity', () => {
  for (const entity of [...sourceEntities, ...planEntities])
    assert.ok(validateEvent({ type: 'phase', phase: 'pull', entity, total: null }), entity);
  const counts: EntitySummary = {
    create: 1,
    adopt: 0,
    update: 0,
    link: 0,
    unchanged: 0,
    skipped: 0,
    failed: 0,
    unknown: 0,
  };
  const entities = Object.fromEntries(planEntities.map((entity) => [entity, counts]));
  const summary = { type: 'apply_summary', entities, requests: { source: 1, target: 1 }, durationMs: 1 };
  assert.ok(validateEvent(summary), JSON.stringify(validateEvent.errors));
});
