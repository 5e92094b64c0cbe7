import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Sides } from '../../support/open-sides.ts';
import { openSides } from '../../support/open-sides.ts';

type Row = Record<string, unknown> & { id: number };

async function find(side: Sides, entity: string, key: string): Promise<Row> {
  const rows = (await side.records<Row>('halo', entity)).filter((row) => JSON.stringify(row).includes(`${key}"`));
  assert.equal(rows.length, 1, `${key} stands ${rows.length} times among ${entity}`);
  return rows[0] as Row;
}

/** A ticket of one public comment after the first, all of it migrated. */
async function migrated(t: TestContext, spec: Record<string, string> = {}) {
  const side = await openSides(t, { tickets: 3 });
  const file = await side.spec(spec);
  const [user] = (await side.records<Row>('zendesk', 'users')).filter(({ role }) => role === 'end-user');
  await side.edit('tickets', [
    {
      id: 900,
      subject: 'Printer',
      description: 'It smokes.',
      requester_id: user?.id,
      status: 'open',
      tags: ['a', 'b'],
    },
  ]);
  await side.edit('comments', [
    { ticket_id: 900, id: 9001, body: 'Password is hunter2.', public: true },
    { ticket_id: 900, id: 9002, body: 'Thank you.', public: true },
  ]);
  await side.migrate(file, 'tickets');
  side.takeFindings();
  return { side, file, user: user as Row, find: (entity: string, key: string) => find(side, entity, key) };
}

/** What the plan says of this ticket; null when it is unchanged. */
async function plan(side: Sides, file: string) {
  const change = (await side.migrate(file, 'tickets')).find(({ key }) => key.id === '900');
  return change ? { ...change, codes: change.problems.map(({ code }) => code) } : null;
}

test('a new comment is added and a changed field updated, nothing doubled', async (t) => {
  const { side, file, find } = await migrated(t);
  await side.edit('comments', [{ ticket_id: 900, id: 9003, body: 'One more.', public: true }]);
  await side.edit('tickets', [{ id: 900, priority: 'urgent', due_at: '2031-01-01T00:00:00Z', tags: ['b', 'c'] }]);
  const change = await plan(side, file);
  assert.equal(change?.action, 'update');
  assert.equal(change.children.create, 1);
  await find('actions', 'comment:9003');
  const ticket = await find('tickets', 'ticket:900');
  assert.deepEqual((ticket.tags as string[]).toSorted(), ['b', 'c']);
  assert.match(String(ticket.deadlinedate), /^2031/);
  assert.equal(await plan(side, file), null);
  // A value that is gone at the source is gone in the target.
  await side.edit('tickets', [{ id: 900, due_at: null, tags: [] }]);
  assert.deepEqual((await plan(side, file))?.codes, []);
  const emptied = await find('tickets', 'ticket:900');
  assert.deepEqual(emptied.tags ?? [], []);
  assert.doesNotMatch(String(emptied.deadlinedate), /^2031/);
  assert.equal(await plan(side, file), null);
  assert.deepEqual(await side.effects(), []);
});

test('what was redacted or made private at the source since is not readable in the target any more', async (t) => {
  const { side, file, find, user } = await migrated(t);
  const visible = async () => {
    const people = await side.portalUsers('halo');
    const portal = await side.portal('halo', people.find(({ marker }) => marker?.endsWith(`:${user.id}`))?.id ?? '');
    return JSON.stringify(portal.tickets.filter(({ subject }) => subject === 'Printer'));
  };
  assert.match(await visible(), /hunter2.*Thank you/s);
  await side.edit('comments', [
    { ticket_id: 900, id: 9001, body: 'Password is ▇▇▇▇▇▇▇.' },
    { ticket_id: 900, id: 9002, public: false },
  ]);
  await plan(side, file);
  const after = await visible();
  assert.match(after, /▇▇▇▇▇▇▇/);
  assert.doesNotMatch(after, /hunter2|Thank you/);
  assert.equal((await find('actions', 'comment:9002')).hiddenfromuser, true);
  // Without a public comment nobody but agents sees the ticket.
  const [first] = (await side.records<Row>('zendesk', 'comments')).filter(({ ticket_id }) => ticket_id === 900);
  await side.edit('comments', [
    { ticket_id: 900, id: first?.id, public: false },
    { ticket_id: 900, id: 9001, public: false },
  ]);
  await plan(side, file);
  assert.equal(await visible(), '[]');
  assert.doesNotMatch(JSON.stringify((await find('tickets', 'ticket:900')).details_html), /smokes/);
  assert.deepEqual(await side.effects(), []);
});

test('a ticket that was deleted at the source is told of, or closed quietly where the spec says so', async (t) => {
  const { side, file, find } = await migrated(t);
  await side.edit('tickets', [{ id: 900, status: 'deleted' }]);
  const left = await plan(side, file);
  assert.equal(left?.action, 'skip');
  assert.ok(left.codes.includes('W_ORPHANED'));
  const before = await find('tickets', 'ticket:900');
  const closing = await side.spec({ 'tickets:\n': 'tickets:\n  gone: close\n' }, 'closing.yaml');
  const closed = await plan(side, closing);
  assert.equal(closed?.action, 'update');
  const after = await find('tickets', 'ticket:900');
  assert.notEqual(after.status_id, before.status_id);
  assert.equal(after.showforusers, false);
  assert.equal((await plan(side, closing))?.action, 'skip');
  assert.deepEqual(await side.effects(), []);
  assert.deepEqual(await side.advance(30), []);
  await side.edit('tickets', [{ id: 900, status: 'open' }]);
  await plan(side, closing);
  assert.equal((await find('tickets', 'ticket:900')).status_id, before.status_id);
});

test('after the cutover fields are kept and comments added, what is withdrawn goes, and a new mapping touches new tickets only', async (t) => {
  const { side, file, find, user } = await migrated(t);
  const at = '2020-01-01T00:00:00Z';
  const cut = (after: string, more: Record<string, string> = {}) =>
    side.spec(
      { ...more, 'timezone: Europe/Paris': `cutover: { at: "${at}", after: ${after} }\ntimezone: Europe/Paris` },
      'cut.yaml',
    );
  await side.edit('tickets', [{ id: 900, priority: 'urgent' }]);
  await side.edit('comments', [
    { ticket_id: 900, id: 9001, public: false },
    { ticket_id: 900, id: 9003, body: 'Late.', public: true },
  ]);
  await side.edit('tickets', [{ id: 901, subject: 'Late', description: 'Late', requester_id: user.id, status: 'new' }]);
  const before = await find('tickets', 'ticket:900');
  const skipping = await cut('{ newTickets: skip, newComments: skip }');
  assert.deepEqual((await plan(side, skipping))?.codes, ['W_AFTER_CUTOVER', 'W_AFTER_CUTOVER']);
  assert.equal((await find('actions', 'comment:9001')).hiddenfromuser, true);
  assert.equal(JSON.stringify(await side.records('halo', 'actions')).includes('comment:9003'), false);
  assert.equal(JSON.stringify(await side.records('halo', 'tickets')).includes('ticket:901'), false);
  const adding = await cut('{}');
  assert.deepEqual((await plan(side, adding))?.codes, ['W_AFTER_CUTOVER']);
  await find('actions', 'comment:9003');
  const mapped = await cut('{}', { 'urgent: Critical': 'urgent: Low', 'open: In Progress': 'open: On Hold' });
  await plan(side, mapped);
  const kept = await find('tickets', 'ticket:900');
  assert.equal(kept.priority_id, before.priority_id);
  assert.equal(kept.status_id, before.status_id);
  await find('tickets', 'ticket:901');
  await plan(side, file);
  assert.notEqual((await find('tickets', 'ticket:900')).priority_id, before.priority_id);
  assert.deepEqual(await side.effects(), []);
});

test('a file that was redacted or removed at the source since is not offered to users any more', async (t) => {
  const side = await openSides(t, { tickets: 12 });
  const file = await side.spec();
  await side.migrate(file, 'tickets');
  const files = async () => (await side.records<Row>('halo', 'attachments')).filter(({ showforusers }) => showforusers);
  const shown = new Set((await files()).map(({ third_party_id }) => third_party_id));
  const comments = await side.records<Row>('zendesk', 'comments');
  const isShown = (each: Row) => [...shown].some((marker) => String(marker).endsWith(`:${each.id}`));
  const withFile = comments.flatMap((comment) =>
    (comment.attachments as Row[]).filter(isShown).map((attachment) => ({ comment, attachment })),
  );
  const [one, other] = withFile.filter(
    ({ comment }, index) => withFile.findIndex((each) => each.comment === comment) === index,
  );
  assert.ok(one && other, 'two comments with files');
  // Other bytes under the same id.
  const redacted = { ...other.attachment, id: one.attachment.id, file_name: 'redacted.txt' };
  assert.notEqual(other.attachment.size, one.attachment.size);
  await side.edit('comments', [
    { ticket_id: one.comment.ticket_id, id: one.comment.id, attachments: [redacted] },
    { ticket_id: other.comment.ticket_id, id: other.comment.id, attachments: [] },
  ]);
  await side.migrate(file, 'tickets');
  const after = await files();
  const named = (id: number, rows: Row[]) =>
    rows.filter(({ third_party_id }) => String(third_party_id).includes(`attachment:${id}`));
  assert.deepEqual(
    named(one.attachment.id, after).map(({ filename }) => filename),
    ['redacted.txt'],
  );
  assert.deepEqual(named(other.attachment.id, after), []);
  const { entities } = await side.verify(file);
  assert.equal(entities.attachments.missing + entities.attachments.different, 0);
  assert.deepEqual(
    (await side.migrate(file, 'tickets')).filter(({ action }) => action !== 'skip'),
    [],
  );
  // Nor does a lost state bring the old file back, or the new one twice.
  side.loseState();
  await side.migrate(file, 'tickets');
  assert.deepEqual(
    named(one.attachment.id, await files()).map(({ filename }) => filename),
    ['redacted.txt'],
  );
});

test('after the cutover an edited mapping touches what stands only where the spec says so', async (t) => {
  const side = await openSides(t, { tickets: 3 });
  const [user] = (await side.records<Row>('zendesk', 'users')).filter(({ role }) => role === 'end-user');
  await side.edit('tickets', [
    { id: 900, subject: 'Printer', description: 'It smokes.', requester_id: user?.id, status: 'open' },
  ]);
  const zone = 'timezone: Europe/Paris';
  // Nothing has changed at the source since.
  const cutover = `cutover: { at: "${new Date().toISOString()}" }\n${zone}`;
  await side.migrate(await side.spec(), 'tickets');
  const before = (await find(side, 'tickets', 'ticket:900')).status_id;
  const edited = { 'open: In Progress': 'open: On Hold' };
  assert.equal(await plan(side, await side.spec({ ...edited, [zone]: cutover }, 'new.yaml')), null);
  assert.equal((await find(side, 'tickets', 'ticket:900')).status_id, before);
  const all = `${cutover}\nrun: { mappingChange: all }`;
  assert.equal((await plan(side, await side.spec({ ...edited, [zone]: all }, 'all.yaml')))?.action, 'update');
  assert.notEqual((await find(side, 'tickets', 'ticket:900')).status_id, before);
});
