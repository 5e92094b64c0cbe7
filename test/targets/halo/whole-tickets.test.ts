import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Desired } from '../../../src/model/desired.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Ticket } from '../../../src/model/records.ts';
import type { TargetModel } from '../../../src/model/target-model.ts';
import type { Comment, SideConversation } from '../../../src/model/thread.ts';
import * as make from './records.ts';
import { createSmallEngine } from './small-engine.ts';
import { createMigration, startTenant } from './tenant.ts';

const sourceKey = 'test:acme';
const signal = new AbortController().signal;

const migration = createMigration({
  options: { satisfaction: 'feedback', timeEntries: 'nonbillable' },
  tickets: { mailThreading: 'all' },
});

interface Draft {
  changes: Partial<Ticket>;
  values: JsonObject;
  comments?: Comment[];
  sideConversations?: SideConversation[];
}

function desire(model: TargetModel, id: string, draft: Draft): Desired {
  const record = make.ticket(id, draft.changes);
  const { desired, problems } = model.desire({
    entity: 'tickets',
    record,
    thread: {
      id,
      comments: draft.comments ?? [make.comment(`${id}-k0`)],
      sideConversations: draft.sideConversations ?? [],
    },
    mapped: make.mapped(id, {
      summary: record.subject,
      tickettype: 'Incident',
      priority: 'High',
      dateoccurred: record.createdAt,
      ...draft.values,
    }),
    directory: {
      ...make.createDirectory({ 'contacts/c1': { name: 'Ann Lee', email: 'ann@example.com' } }),
      author: (author) =>
        author === null
          ? { ref: null, name: null, email: null, kind: null }
          : { ref: null, name: `Name of ${author}`, email: `${author}@example.com`, kind: 'contact' },
      contact: () => ({ ref: null, name: null, email: null, kind: null }),
      organization: () => ({ ref: null, name: null, email: null, kind: null }),
    },
    sourceKey,
  });
  assert.deepEqual(problems, []);
  assert.ok(desired);
  return desired;
}

const at = '2021-03-04T10:20:00Z';

/** Tickets with all that hangs on tickets. */
function desk(model: TargetModel): Desired[] {
  const problem = desire(model, 't1', {
    changes: { type: 'problem', status: 'open', dueAt: '2021-04-01T12:00:00Z' },
    values: { status: 'In Progress', deadlinedate: '2021-04-01T12:00:00Z' },
  });
  const incident = desire(model, 't2', {
    changes: {
      problemId: 't1',
      followUpOfId: 't3',
      status: 'pending',
      messageId: '<ABC_2@acme.zendesk.test>',
      brand: 'Acme',
      form: 'Hardware',
      followerIds: ['agent7'],
      requesterId: 'c1',
      submitterId: 'agent7',
      timeSpentMinutes: 85,
      assigneeId: 'agent7',
    },
    values: { status: 'With User' },
    // All of one second, in an order that only the source knows.
    comments: ['k0', 'k1', 'k2', 'k3'].map((id, index) =>
      make.comment(id, {
        authorId: 'c2',
        createdAt: at,
        public: index !== 2,
        messageId: index === 1 ? '<mail-1@example.com>' : null,
        attachments: index === 3 ? [make.file('f3', 'three')] : [],
      }),
    ),
    sideConversations: [
      {
        id: 's1',
        subject: 'Spare <part>?',
        state: 'closed',
        messages: ['m1', 'm2'].map((id, index) => ({
          id,
          createdAt: index === 0 ? at : '2021-03-04T11:00:00Z',
          from: { name: index === 0 ? 'Bob Agent' : null, email: 'supplier@parts.example' },
          to: [{ name: null, email: 'bob@acme.example' }],
          html: `<p>Message ${id}</p>`,
          text: null,
          attachments: index === 1 ? [make.file('sf', 'quote')] : [],
        })),
      },
    ],
  });
  const merged = desire(model, 't3', {
    changes: {
      status: 'closed',
      mergedIntoId: 't1',
      closedAt: '2021-03-06T00:00:00Z',
      satisfaction: { score: 'bad', comment: 'Too slow', reason: null },
    },
    values: { status: 'Closed', dateclosed: '2021-03-06T00:00:00Z' },
    comments: [
      make.comment('call', {
        call: {
          from: '+33 1',
          to: '+44 2',
          durationSeconds: 65,
          recording: make.file('rec', 'RIFF'),
          transcript: 'Hello <there>',
        },
      }),
    ],
  });
  const solved = desire(model, 't4', {
    changes: { status: 'solved', solvedAt: '2021-03-06T00:00:00Z' },
    values: { status: 'Resolved' },
  });
  return [problem, incident, merged, solved];
}

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`links, side conversations, calls, time and ratings arrive in a ${profile} tenant and verify equal`, async (t) => {
    const tenant = await startTenant({ profile, migration, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const catalogue = await tenant.catalogue();
    const model = tenant.target.model(catalogue);
    const engine = createSmallEngine(model, tenant.target.writer(catalogue));
    await engine.create(model.preparations());
    const records = desk(model);
    const outcomes = [
      ...(await engine.create(records)),
      ...(await engine.createChildren(records)),
      ...(await engine.link(records)),
    ];
    assert.deepEqual(
      outcomes.filter(({ kind }) => kind !== 'done'),
      [],
    );

    for (const record of records) {
      const id = engine.ids.get(`tickets/${record.key.id}`) ?? '';
      for await (const actual of tenant.target.reader.read('tickets', [id], { children: true, signal })) {
        assert.deepEqual(model.compare(engine.resolved(record), actual, 'children'), [], record.key.id);
      }
    }
    const rows = await tenant.rows('tickets');
    const row = (id: string) => rows.find((each) => String(each.id) === engine.ids.get(`tickets/${id}`));
    assert.equal(row('t2')?.parent_id, row('t1')?.id);
    assert.deepEqual([row('t1')?.excludefromsla, row('t3')?.excludefromsla], [false, true]);
    assert.ok(String(row('t1')?.sla_start_date) > '2026');
    assert.equal(row('t2')?.internet_message_id, '<ABC_2@acme.zendesk.test>');
    const actions = (await tenant.rows('actions')).filter((action) => action.ticket_id === row('t2')?.id);
    const shown = actions.toSorted((a, b) => Date.parse(String(a.datetime)) - Date.parse(String(b.datetime)));
    assert.deepEqual(
      shown.map(({ note }) => /Text of k\d|Message m\d|From test|Time spent/.exec(String(note))?.[0] ?? null),
      ['Text of k0', 'From test', 'Text of k1', 'Text of k2', 'Text of k3', 'Message m1', 'Message m2', 'Time spent'],
    );
    // Who wrote the first message is not the requester.
    assert.equal(shown[0]?.who, 'Name of c2');
    assert.equal(Math.round(Number(shown.at(-1)?.timetaken) * 60), 85);
    const seen = actions.filter(({ hiddenfromuser }) => hiddenfromuser === false).map(({ note }) => String(note));
    assert.ok(
      seen.every((note) => /^Text of k[013]/.test(note)),
      seen.join('\n'),
    );
    const [feedback] = await tenant.rows('feedback');
    assert.deepEqual([feedback?.score, feedback?.comment], [4, 'Too slow']);
    const recording = (await tenant.rows('attachments')).find(({ filename }) => filename === 'rec.txt');
    assert.equal(recording?.showforusers, false);
  });
}

test('a rating that changed is sent anew, not beside the old one', async (t) => {
  const tenant = await startTenant({ profile: 'modern', migration });
  t.after(() => tenant.close());
  const catalogue = await tenant.catalogue();
  const model = tenant.target.model(catalogue);
  const engine = createSmallEngine(model, tenant.target.writer(catalogue));
  await engine.create(model.preparations());
  const rated = (score: string) =>
    desire(model, 't9', {
      changes: { status: 'open', satisfaction: { score, comment: null, reason: null } },
      values: { status: 'In Progress' },
    });
  const before = rated('bad');
  await engine.create([before]);
  await engine.createChildren([before]);
  const find = async (record: Desired) => {
    const child = record.children.find(({ key }) => key.id === 'feedback:t9');
    assert.ok(child);
    const parentTargetId = engine.ids.get('tickets/t9') ?? '';
    const sought = { entity: 'comments', key: child.key, marker: null, parentTargetId, fields: child.fields } as const;
    const found = tenant.target.reader.find([sought as never], { patient: false, signal });
    return { child, parentTargetId, ids: (await Array.fromAsync(found)).flatMap(({ targetIds }) => targetIds) };
  };
  const { child, parentTargetId, ids } = await find(before);
  assert.equal(ids.length, 1);

  const [outcome] = await engine.write([
    engine.intentOf(
      { ...child, fields: { score: 1 } },
      { operation: 'update', targetId: ids[0] ?? null, parentTargetId },
    ),
  ]);
  assert.equal(outcome?.kind, 'done');
  assert.deepEqual(
    (await tenant.rows('feedback')).map(({ score }) => score),
    [1],
  );
  assert.deepEqual((await find(before)).ids, []);
  assert.equal((await find(rated('good'))).ids.length, 1);
});
