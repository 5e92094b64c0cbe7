import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Catalogue } from '../../../../src/model/catalogue.ts';
import type { DesireResult } from '../../../../src/model/desire.ts';
import { isHtml } from '../../../../src/model/desired.ts';
import type { JsonObject } from '../../../../src/model/json.ts';
import type { Migration } from '../../../../src/model/migration.gen.ts';
import type { Ticket } from '../../../../src/model/records.ts';
import type { TargetModel } from '../../../../src/model/target-model.ts';
import type { Comment } from '../../../../src/model/thread.ts';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import * as make from '../records.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

let catalogue: Catalogue;

before(async () => {
  const tenant = await startTenant({ profile: 'modern' });
  catalogue = await tenant.catalogue();
  await tenant.close();
});

function modelOf(migration: Migration = createMigration()): TargetModel {
  return createModel({ catalogue, migration, origin: 'https://acme.example', memory: createMemory() });
}

function desire(
  options: {
    ticket?: Partial<Ticket>;
    comments?: Comment[];
    values?: JsonObject;
    custom?: JsonObject;
    migration?: Migration;
  } = {},
): DesireResult {
  const { comments = [make.comment('k0')], values = {}, custom = {} } = options;
  const result = modelOf(options.migration).desire({
    entity: 'tickets',
    record: make.ticket('880123', options.ticket),
    thread: { id: '880123', comments, sideConversations: [] },
    mapped: make.mapped('880123', { summary: 'Printer', status: 'New', ...values }, custom),
    directory: make.createDirectory(),
    sourceKey: 'zendesk:acme',
  });
  // The note of what Halo has no place for has tests of its own.
  const children = result.desired?.children.filter(({ key }) => !key.id.startsWith('source:')) ?? [];
  return { ...result, desired: result.desired && { ...result.desired, children } };
}

function body(result: DesireResult): string {
  const value = result.desired?.fields.details_html ?? null;
  return isHtml(value) ? value.$html : '';
}

test('the first public comment is the description, the others are actions in their order', () => {
  const comments = [
    make.comment('k0', { html: '<p>Help</p>', attachments: [make.file('f0', 'x')] }),
    make.comment('k1', { public: false, authorId: 'agent1', attachments: [make.file('f1', 'y')] }),
  ];
  const { desired } = desire({ comments });
  assert.equal(body({ desired: desired ?? null, problems: [] }), '<p>Help</p>');
  assert.equal(desired?.marker, 'zendesk:acme:ticket:880123');
  assert.equal(desired?.fields.showforusers, true);
  assert.deepEqual(
    desired?.children.map(({ key, parent }) => [key.entity, key.id, parent?.id ?? null]),
    [
      ['attachments', 'f0', null],
      ['comments', 'k1', null],
      ['attachments', 'f1', 'k1'],
    ],
  );
  const [file, note, hidden] = desired?.children ?? [];
  assert.equal(file?.fields.showforusers, true);
  assert.equal(note?.fields.hiddenfromuser, true);
  assert.deepEqual(note?.fields.who_agentid, { $ref: { entity: 'agents', id: 'agent1' }, missing: 'omit' });
  assert.equal(hidden?.fields.showforusers, false);
});

test('a private first comment never becomes the description, and its files stay hidden', () => {
  const secret = make.comment('k0', { html: '<p>Fire him</p>', public: false, attachments: [make.file('f0', 'x')] });
  const result = desire({ comments: [secret, make.comment('k1')] });
  assert.equal(body(result), '<p>Imported from zendesk:acme; the first message is private.</p>');
  const [note, file] = result.desired?.children ?? [];
  assert.deepEqual([note?.key.id, note?.fields.hiddenfromuser], ['k0', true]);
  assert.deepEqual([file?.parent?.id, file?.fields.showforusers], ['k0', false]);
  assert.equal(result.desired?.fields.showforusers, true);
});

test('a ticket without a public comment is not shown to users', () => {
  const result = desire({ comments: [make.comment('k0', { public: false })] });
  assert.equal(result.desired?.fields.showforusers, false);
  assert.equal(desire({ comments: [] }).desired?.fields.showforusers, false);
});

test('what was deleted or held back at the source, where only agents see it, is not shown to users', () => {
  for (const ticket of [{ deleted: true }, { suspended: true }])
    assert.equal(desire({ ticket }).desired?.fields.showforusers, false, JSON.stringify(ticket));
});

test('an empty subject gets a name; a long one is cut and stands in full at the head of the description', () => {
  assert.equal(desire({ values: { summary: null } }).desired?.fields.summary, '(no subject)');
  const long = `<b>${'very '.repeat(1000)}long`;
  const result = desire({ values: { summary: long } });
  const summary = String(result.desired?.fields.summary);
  assert.ok(summary.length <= 255 && summary.endsWith('…'));
  assert.ok(body(result).startsWith(`<p><strong>&lt;b&gt;${'very '.repeat(1000)}long</strong></p>`));
  assert.deepEqual(
    result.desired?.accepted.map(({ code }) => code),
    ['W_SUBJECT_CUT'],
  );
});

test('names become ids; a name the tenant lacks blocks the ticket with the near ones', () => {
  const { desired } = desire({
    values: { status: 'in progress', tickettype: 'Incident', priority: 'High', team: '2nd Line Support' },
  });
  assert.deepEqual(
    [desired?.fields.status_id, desired?.fields.tickettype_id, desired?.fields.priority_id, desired?.fields.team],
    [2, 1, 2, 2],
  );
  const blocked = desire({ values: { status: 'Reslved' } });
  assert.equal(blocked.desired, null);
  assert.equal(blocked.problems[0]?.kind, 'blocked');
  assert.equal(blocked.problems[0]?.value, 'Reslved');
  assert.equal(blocked.problems[0]?.candidates?.[0], 'Resolved');
});

test('an option of a custom field is named by its label, which the writer turns into its id; an unknown one blocks', () => {
  const { desired } = desire({ custom: { 'Product area': 'network', 'Zendesk ticket': '880123' } });
  assert.deepEqual(desired?.fields.CFproductarea, { option: 'Network' });
  assert.equal(desired?.fields.CFzendeskticket, '880123');
  const blocked = desire({ custom: { 'Product area': 'Netwrk' } });
  assert.equal(blocked.problems[0]?.candidates?.[0], 'Network');
  assert.equal(desire({ custom: { Nonsense: 'x' } }).problems[0]?.code, 'E_UNKNOWN_NAME');
});

test('the help desk’s own addresses are never copied in', () => {
  catalogue.supportAddresses.push('c2@example.com');
  const { desired } = desire({ values: { emailcclist: ['c1', 'c2', 'c1'] } });
  assert.equal(desired?.fields.emailcclist, 'c1@example.com');
});

test('nobody assigned is the unassigned agent; a ticket keeps its own organization unless the requester’s is asked for', () => {
  const { desired } = desire({ values: { user: 'c1', client: 'o1' } });
  assert.equal(desired?.fields.agent_id, 1);
  assert.deepEqual(desired?.fields.client_id, {
    $ref: { entity: 'organizations', id: 'o1' },
    part: 'client',
    missing: 'fail',
  });
  const migration = createMigration({ tickets: { client: 'requester', fields: {}, customFields: {} } });
  const other = desire({ values: { user: 'c1', client: 'o1' }, migration });
  assert.equal(other.desired?.fields.client_id, undefined);
});

test('tags go as they are, or not at all where the spec says so', () => {
  assert.deepEqual(desire({ values: { tags: ['a', 'A', 'b,c'] } }).desired?.fields.tags, ['A', 'b c']);
  const migration = createMigration();
  migration.options.tags = 'skip';
  assert.equal(desire({ values: { tags: ['a'] }, migration }).desired?.fields.tags, undefined);
});

test('a file that is too large, or that the spec leaves out, is an announced loss', () => {
  const comments = [
    make.comment('k0', { attachments: [make.file('f0', 'x', { size: 21_000_000 }), make.file('f1', 'y')] }),
  ];
  const { desired } = desire({ comments });
  assert.deepEqual(
    desired?.children.map(({ key }) => key.id),
    ['f1'],
  );
  assert.deepEqual(
    desired?.accepted.map(({ code, field }) => [code, field]),
    [['W_FILE_TOO_LARGE', 'attachments/f0']],
  );
});

test('an inline image that the body shows is not attached as well', () => {
  const url = 'https://acme.zendesk.com/attachments/token/abc/?name=shot.png';
  const image = make.file('f0', 'x', { inline: true, url, name: 'shot.png', contentType: 'image/png' });
  const shown = desire({ comments: [make.comment('k0', { html: `<p><img src="${url}"></p>`, attachments: [image] })] });
  assert.deepEqual(shown.desired?.children, []);
  const unseen = desire({ comments: [make.comment('k0', { html: '<p>none</p>', attachments: [image] })] });
  assert.deepEqual(
    unseen.desired?.children.map(({ key }) => key.id),
    ['f0'],
  );
});
