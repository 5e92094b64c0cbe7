import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Catalogue } from '../../../../src/model/catalogue.ts';
import type { DesireResult } from '../../../../src/model/desire.ts';
import { type Desired, isHtml } from '../../../../src/model/desired.ts';
import type { JsonObject } from '../../../../src/model/json.ts';
import type { Ticket } from '../../../../src/model/records.ts';
import type { Thread } from '../../../../src/model/thread.ts';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import * as make from '../records.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

let catalogue: Catalogue;

before(async () => {
  const tenant = await startTenant({ profile: 'modern' });
  await tenant.post('/Control', [{ email_start_tag: '[ACME#', email_end_tag: '#]' }]);
  catalogue = await tenant.catalogue();
  await tenant.close();
});

type Sections = Parameters<typeof createMigration>[0];

const now = Date.parse('2026-11-22T12:00:00Z');

function result(options: {
  ticket?: Partial<Ticket>;
  thread?: Partial<Thread>;
  values?: JsonObject;
  spec?: Sections;
  catalogue?: Catalogue;
}): DesireResult {
  const model = createModel({
    catalogue: options.catalogue ?? catalogue,
    migration: createMigration(options.spec),
    origin: 'https://acme.example',
    memory: createMemory(),
    clock: { now: () => now },
  });
  return model.desire({
    entity: 'tickets',
    record: make.ticket('880123', { status: 'open', requesterId: 'c1', submitterId: 'c1', ...options.ticket }),
    thread: {
      id: '880123',
      comments: [make.comment('k0', { authorId: 'c1' })],
      sideConversations: [],
      ...options.thread,
    },
    mapped: make.mapped('880123', { summary: 'Printer', status: 'New', ...options.values }),
    directory: make.createDirectory(),
    sourceKey: 'zendesk:acme',
  });
}

function desire(options: Parameters<typeof result>[0]): Desired {
  const { desired, problems } = result(options);
  assert.deepEqual(problems, []);
  assert.ok(desired);
  return desired;
}

/** The lines of the ticket's own note, without its heading. */
function noted(desired: Desired): string[] {
  const child = desired.children.find(({ key }) => key.id === 'source:880123');
  if (!child) return [];
  assert.equal(child.fields.hiddenfromuser, true);
  return String(child.fields.note_html)
    .replace(/<\/?(?:p|strong)>/g, '')
    .split('<br>\n')
    .slice(1);
}

const codes = ({ accepted }: Desired) => accepted.map(({ code }) => code);

test('what Halo has no place for stands in one private note, as the spec leaves it there', () => {
  const ticket: Partial<Ticket> = {
    url: 'https://acme.zendesk.test/agent/tickets/880123',
    customStatus: 'Waiting for <parts>',
    brand: 'Acme',
    form: 'Hardware',
    submitterId: 'agent7',
    followerIds: ['agent8'],
    solvedAt: '2021-03-05T16:00:00Z',
    mergedIntoId: '880124',
    timeSpentMinutes: 125,
    satisfaction: { score: 'good', comment: 'Thanks', reason: 'Fast' },
  };
  assert.deepEqual(noted(desire({ ticket })), [
    'Ticket: 880123',
    'Address: https://acme.zendesk.test/agent/tickets/880123',
    'Status: Waiting for &lt;parts&gt;',
    'Channel: email',
    'Brand: Acme',
    'Form: Hardware',
    'Submitted by: Name of agent7 &lt;agent7@example.com&gt;',
    'Followers: Name of agent8 &lt;agent8@example.com&gt;',
    'Merged into ticket: 880124',
    'Satisfaction: good (Fast) “Thanks”',
    'Time spent: 2 h 5 min',
    'Solved: 2021-03-05 16:00:00 UTC',
    'Last updated: 2021-03-05 16:02:11 UTC',
  ]);
  const spec: Sections = {
    tickets: {
      reference: { customField: 'Zendesk ticket', link: true },
      customFields: { Brand: 'brand', Form: '$uppercase(form)', Solved: 'solvedAt', Updated: 'updatedAt' },
      fields: { status: { value: 'customStatus', map: {}, other: 'New' }, category_1: '"channel"' },
    },
    options: { satisfaction: 'skip', timeEntries: 'skip' },
  };
  const mapped = desire({ ticket: { ...ticket, followerIds: [], submitterId: 'c1', mergedIntoId: null }, spec });
  // A text that is no property's name keeps nothing out of the note.
  assert.deepEqual(noted(mapped), ['Channel: email']);
  assert.deepEqual(codes(mapped), ['W_TIME_SKIPPED', 'W_SATISFACTION_SKIPPED']);
});

test('a bad rating as Halo’s own is announced, because it may alert managers', () => {
  const spec: Sections = { options: { satisfaction: 'feedback' } };
  const rated = (score: string) =>
    codes(desire({ ticket: { satisfaction: { score, comment: null, reason: null } }, spec }));
  assert.deepEqual(rated('bad'), ['W_FEEDBACK_ALERTS']);
  assert.deepEqual(rated('good'), []);
});

test('open tickets begin anew, others are measured no more, and no night’s job finds imported history', () => {
  const fields = (ticket: Partial<Ticket>, sla = {}) => {
    const { fields: all } = desire({ ticket, spec: { tickets: { sla } as never } });
    const dates = [all.sla_start_date, all.slaholdreminderdatelastemailed, all.closurereminderdatelastemailed];
    return [all.excludefromsla, all.surveysent, ...dates.map((value) => String(value).slice(0, 10))];
  };
  const created = '2021-03-04';
  const none = '1900-01-01';
  assert.deepEqual(fields({ status: 'open' }), [false, false, 'at import', none, none]);
  assert.deepEqual(fields({ status: 'pending' }), [false, false, 'at import', '2099-12-31', none]);
  const solved = { status: 'solved', solvedAt: '2026-11-20T00:00:00Z' };
  assert.deepEqual(fields(solved), [true, true, created, none, '2026-11-20']);
  assert.deepEqual(fields({ status: 'closed' }), [true, true, created, none, '2021-03-05']);
  assert.deepEqual(fields({ status: 'open' }, { open: 'exclude' }), [true, false, created, none, none]);
  assert.deepEqual(fields({ status: 'open' }, { open: 'original' }), [false, false, created, none, none]);
  assert.deepEqual(fields({ status: 'closed' }, { closed: 'original' }), [false, true, created, none, '2021-03-05']);
});

test('what was solved long ago gets the status of the spec, and either is right when it is verified', () => {
  const spec: Sections = { tickets: { solved: { olderThan: '7d', as: 'Closed' } } };
  const solved = (solvedAt: string) =>
    desire({ ticket: { status: 'solved', solvedAt }, values: { status: 'Resolved' }, spec });
  const old = solved('2026-11-01T00:00:00Z');
  assert.deepEqual(old.fields.status_id, { either: [9, 8] });
  assert.deepEqual(old.fields.dateclosed, { either: ['2026-11-01T00:00:00.000Z', null] });
  assert.deepEqual(codes(old), ['W_SOLVED_LONG_AGO']);
  const fresh = solved('2026-11-16T00:00:00Z');
  assert.deepEqual([fresh.fields.status_id, fresh.fields.dateclosed], [8, undefined]);
  const model = createModel({ catalogue, migration: createMigration(spec), origin: '', memory: createMemory() });
  const actual = (fields: JsonObject) =>
    ({ entity: 'tickets', targetId: '1', marker: null, fields, children: null }) as const;
  assert.deepEqual(
    model.compare(old, actual({ status_id: '9', dateclosed: '2026-11-01T00:00:00.000Z' }), 'fields'),
    [],
  );
  assert.deepEqual(model.compare(old, actual({ status_id: '8', dateclosed: null }), 'fields'), []);
  assert.equal(model.compare(old, actual({ status_id: '2' }), 'fields').length, 1);
  const missing = result({
    ticket: { status: 'solved', solvedAt: '2021-01-01T00:00:00Z' },
    spec: { tickets: { solved: { olderThan: '1h', as: 'Clossed' } } },
  });
  assert.deepEqual(missing.problems[0]?.pointer, ['tickets', 'solved', 'as']);
  assert.equal(missing.problems[0]?.candidates?.[0], 'Closed');
});

test('people are copied into open tickets and noted in closed ones', () => {
  const given = (status: string, ccs: 'open-tickets' | 'all' | 'skip') => {
    const desired = desire({
      ticket: { status, ccIds: ['c2', 'c3'] },
      values: { emailcclist: ['c2', 'c3'] },
      spec: { options: { ccs } },
    });
    const line = noted(desired).find((each) => each.startsWith('Copied:')) ?? null;
    return [desired.fields.emailcclist ?? null, line, codes(desired).includes('W_CCS_SKIPPED')];
  };
  const both = 'Copied: Name of c2 &lt;c2@example.com&gt;, Name of c3 &lt;c3@example.com&gt;';
  assert.deepEqual(given('solved', 'open-tickets'), ['c2@example.com,c3@example.com', null, false]);
  assert.deepEqual(given('closed', 'open-tickets'), ['', both, false]);
  assert.deepEqual(given('closed', 'all'), ['c2@example.com,c3@example.com', null, false]);
  assert.deepEqual(given('open', 'skip'), ['', null, true]);
});

test('replies find their ticket as far as the spec wants them to', () => {
  const id = (status: string, mailThreading: 'open' | 'all' | 'skip', messageId = '<1@acme.test>') => {
    const comments = [make.comment('k0'), make.comment('k1', { messageId: '<2@acme.test>' })];
    const desired = desire({
      ticket: { status, messageId },
      thread: { comments },
      spec: { tickets: { mailThreading } },
    });
    const comment = desired.children.find(({ key }) => key.id === 'k1');
    return [desired.fields.internet_message_id ?? null, comment?.fields.internet_message_id ?? null];
  };
  assert.deepEqual(id('solved', 'open'), ['<1@acme.test>', '<2@acme.test>']);
  assert.deepEqual(id('closed', 'open'), ['', null]);
  assert.deepEqual(id('closed', 'all'), ['<1@acme.test>', '<2@acme.test>']);
  assert.deepEqual(id('open', 'skip'), ['', null]);
  assert.deepEqual(id('open', 'open', `<${'x'.repeat(120)}@acme.test>`), ['', '<2@acme.test>']);
});

test('a subject’s ticket tag draws no mail to another ticket', () => {
  const subject = (summary: string) => desire({ values: { summary } }).fields.summary;
  assert.equal(subject('RE: [ID:0001234] Printer'), 'RE: (ID:0001234) Printer');
  assert.equal(subject('[id: 12 ] and [ID 13]'), '(ID:12) and (ID:13)');
  assert.equal(subject('Fwd: [ACME#77#] done'), 'Fwd: (ACME:77) done');
  assert.equal(subject('[JIRA-12] [ID: none]'), '[JIRA-12] [ID: none]');
  assert.deepEqual(codes(desire({ values: { summary: '[ID:1]' } })), ['W_SUBJECT_TAG']);
});

test('comments of one second keep their order', () => {
  const at = '2021-03-04T09:15:00Z';
  const comments = Array.from({ length: 301 }, (_, index) => make.comment(`k${index}`, { createdAt: at }));
  const { children } = desire({ ticket: { createdAt: at }, thread: { comments } });
  const dates = children.map(({ fields }) => String(fields.datetime));
  assert.equal(new Set(dates).size, 301);
  assert.deepEqual(dates, dates.toSorted());
  // A comment that is older than its ticket keeps its date.
  const older = desire({
    thread: { comments: [make.comment('k0'), make.comment('k1', { createdAt: '2020-01-01T00:00:00Z' })] },
  });
  assert.equal(older.children.find(({ key }) => key.id === 'k1')?.fields.datetime, '2020-01-01T00:00:00.000Z');
});

test('side conversations, calls and time are left out only where the spec says so, and counted', () => {
  const thread: Partial<Thread> = {
    comments: [
      make.comment('k0'),
      make.comment('k1', {
        public: false,
        call: {
          from: null,
          to: null,
          durationSeconds: 61,
          recording: make.file('r', 'x', { url: 'https://r' }),
          transcript: 'Hi',
        },
      }),
    ],
    sideConversations: [
      {
        id: 's',
        subject: null,
        state: 'open',
        messages: [
          {
            id: 'm',
            createdAt: null,
            from: { name: null, email: null },
            to: [],
            html: null,
            text: 'Hi',
            attachments: [],
          },
        ],
      },
    ],
  };
  const ids = (options: JsonObject) => {
    const { children, accepted } = desire({ thread, spec: { options: options as never } });
    return [children.map(({ key }) => key.id), accepted.map(({ code, field }) => `${code} ${field}`)];
  };
  assert.deepEqual(ids({}), [['source:880123', 'k1', 'r', 'side:s:m'], []]);
  assert.deepEqual(ids({ sideConversations: 'skip', callRecordings: 'skip' }), [
    ['source:880123', 'k1'],
    ['W_RECORDING_SKIPPED attachments/r', 'W_SIDE_SKIPPED comments/side:s:m'],
  ]);
  const linked = desire({ thread, spec: { options: { callRecordings: 'link' } } });
  const note = linked.children.find(({ key }) => key.id === 'k1')?.fields.note_html ?? null;
  assert.ok(isHtml(note) && note.$html.includes('Recording: https://r') && note.$html.includes('Duration: 1:01'));
});

test('time is charged again only where that is acknowledged', () => {
  const ticket = { timeSpentMinutes: 30 };
  const blocked = result({ ticket, spec: { options: { timeEntries: 'billable' } } });
  assert.deepEqual(
    blocked.problems.map(({ code, kind }) => [code, kind]),
    [['E_ACKNOWLEDGE', 'blocked']],
  );
  const spec: Sections = { options: { timeEntries: 'billable' }, acknowledge: ['billable-history'] as never };
  const entry = desire({ ticket, spec }).children.find(({ key }) => key.id === 'time:880123');
  assert.deepEqual([entry?.fields.timetaken, entry?.fields.actisbillable], [0.5, true]);
  const free = desire({ ticket, spec: { options: { timeEntries: 'nonbillable' } } });
  assert.equal(free.children.find(({ key }) => key.id === 'time:880123')?.fields.actisbillable, false);
});

test('tickets are linked when all of them stand; nothing is merged again', () => {
  const { links, fields } = desire({ ticket: { problemId: '1', followUpOfId: '2', mergedIntoId: '3' } });
  const to = (id: string) => ({ $ref: { entity: 'tickets', id }, missing: 'omit' });
  assert.deepEqual(links, {
    parent_id: to('1'),
    'new_related_tickets#2': to('2'),
    'new_related_tickets#3': to('3'),
  });
  assert.equal(fields.merged_into_id, undefined);
});

test('a status is noted only where it is one of the source’s own making', () => {
  const isNoted = (status: string, customStatus: string, here = 'New') =>
    noted(desire({ ticket: { status, customStatus }, values: { status: here } })).some((line) => /^Status:/.test(line));
  assert.equal(isNoted('closed', 'Solved'), false);
  assert.equal(isNoted('hold', 'On-hold'), false);
  assert.equal(isNoted('open', 'In progress', 'In Progress'), false);
  assert.equal(isNoted('pending', 'Waiting for vendor'), true);
});

test('a ticket whose type forbids its status waits for a person, also where the status comes from tickets.solved', () => {
  const idOf = (kind: string, name: string) =>
    catalogue.entries[kind]?.find((entry) => entry.name === name)?.id ?? assert.fail(name);
  const form = { id: idOf('ticketTypes', 'Incident'), name: 'Incident', shown: [], shownToUsers: [] };
  const judge = (names: string[] | null, ticket: Partial<Ticket>, spec: Sections = {}) =>
    result({
      catalogue: {
        ...catalogue,
        details: {
          ...catalogue.details,
          forms: [{ ...form, statuses: names?.map((name) => idOf('statuses', name)) ?? null }],
        },
      },
      ticket,
      values: { tickettype: 'Incident', status: 'Resolved' },
      spec,
    }).problems;
  assert.deepEqual(judge(null, {}), []);
  assert.deepEqual(judge(['Resolved'], {}), []);
  const [problem, ...more] = judge(['New'], {});
  assert.deepEqual(more, []);
  assert.deepEqual([problem?.code, problem?.kind, problem?.field], ['E_STATUS_FORBIDDEN', 'blocked', 'status']);
  assert.match(problem?.message ?? '', /"Incident" does not allow the status "Resolved"/);
  assert.match(problem?.hint ?? '', /Ticket Types > Incident > Allowed Values/);
  const solved: Partial<Ticket> = { status: 'solved', solvedAt: '2020-01-01T00:00:00Z' };
  const spec = { tickets: { solved: { olderThan: '30d', as: 'Closed' } } };
  assert.match(judge(['Resolved'], solved, spec)[0]?.message ?? '', /"Closed"/);
  assert.deepEqual(judge(['Closed'], solved, spec), []);
});
