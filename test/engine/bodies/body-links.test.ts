import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { haloClient } from '../../support/halo-client.ts';
import { openSides, type Sides } from '../../support/open-sides.ts';

interface Ticket {
  id: number;
  requester_id: number;
}

type Row = Record<string, unknown>;

async function withId(sides: Sides, entity: string, end: string): Promise<Row> {
  const row = (await sides.records<Row>('halo', entity)).find((each) => JSON.stringify(each).includes(`:${end}"`));
  assert.ok(row, `${entity} ${end}`);
  return row;
}

/** Tickets of an account, with one that has a message full of links to others and to an article. */
async function openLinked(t: TestContext) {
  const sides = await openSides(t, { tickets: 12 });
  const tickets = (await sides.records<Ticket>('zendesk', 'tickets')).toSorted((a, b) => a.id - b.id);
  const [first, , third] = tickets;
  const last = tickets.at(-1);
  assert.ok(first && third && last);
  const [article] = await sides.records<{ id: number }>('zendesk', 'articles');
  const { url } = sides.ready.zendesk;
  const html_body =
    `<p>marked-message: see <a href="${url}/agent/tickets/${last.id}">this</a>, ${url}/agent/tickets/${last.id}, ` +
    `<a href="/hc/en-us/articles/${article?.id}-Some-words">the article</a> and <a href="${url}/agent/tickets/${third.id}">that</a>.</p>`;
  await sides.edit('comments', [{ ticket_id: first.id, html_body, author_id: first.requester_id }]);
  const without = await sides.spec({ 'select: status != "deleted"': `select: id != "${third.id}"` }, 'without.yaml');
  const all = await sides.spec({}, 'all.yaml');
  const message = async () => {
    const rows = await sides.records<Row>('halo', 'actions');
    return String(rows.find((row) => String(row.note_html).includes('marked-message'))?.note_html);
  };
  return { sides, first, third, last, article, without, all, message };
}

test('links between records lead to the target, written once they stand, and never again', async (t) => {
  const { sides, first, third, last, article, without, all, message } = await openLinked(t);
  const halo = sides.ready.halo.url;
  const source = sides.ready.zendesk.url;

  const planned = await sides.migrate(without, 'tickets');
  assert.equal(planned.find(({ key }) => key.id === String(first.id))?.links, true);
  const target = await withId(sides, 'tickets', `ticket:${last.id}`);
  const page = (await sides.records<Row>('halo', 'articles')).find((row) =>
    String(row.internalmemoagent).endsWith(`:article:${article?.id}`),
  );
  const written = await message();
  assert.equal(written.split(`${halo}/tickets?id=${target.id}`).length, 3);
  assert.ok(written.includes(`href="${halo}/kb?id=${page?.id}"`));
  assert.ok(written.includes(`href="${source}/agent/tickets/${third.id}"`), 'what is not migrated stays');

  const before = await sides.writes();
  assert.deepEqual(
    (await sides.migrate(without, 'tickets')).filter(({ action }) => action !== 'skip'),
    [],
  );
  assert.equal(await sides.writes(), before, 'a second run sends nothing');
  const { entities } = await sides.verify(without);
  assert.deepEqual([entities.comments?.different, entities.tickets?.different], [0, 0]);

  const later = await sides.migrate(all, 'tickets');
  assert.equal(later.find(({ key }) => key.id === String(first.id))?.action, 'link');
  const joined = await withId(sides, 'tickets', `ticket:${third.id}`);
  assert.ok(
    (await message()).includes(`href="${halo}/tickets?id=${joined.id}"`),
    'it is written when the record joins',
  );
  const sent = await sides.writes();
  assert.deepEqual(
    (await sides.migrate(all, 'tickets')).filter(({ action }) => action !== 'skip'),
    [],
  );
  assert.equal(await sides.writes(), sent);
});

test('after a lost state no link is written again', async (t) => {
  const { sides, first, all, message } = await openLinked(t);
  await sides.migrate(all, 'tickets');
  const right = await message();
  sides.loseState();
  const before = await sides.writes();
  await sides.migrate(all, 'tickets');
  assert.equal(await sides.writes(), before);
  assert.equal(await message(), right);
  const { entities } = await sides.verify(all);
  assert.deepEqual([entities.comments?.different, entities.comments?.missing], [0, 0]);
  const codes = sides.takeFindings().filter(({ record }) => record === `tickets/${first.id}`);
  assert.deepEqual(codes, []);
});

test('options.bodyLinks keep leaves links as they are', async (t) => {
  const { sides, last, message } = await openLinked(t);
  const spec = await sides.spec({ 'tags: migrate': 'tags: migrate\n  bodyLinks: keep' }, 'keep.yaml');
  await sides.migrate(spec, 'tickets');
  assert.ok((await message()).includes(`href="${sides.ready.zendesk.url}/agent/tickets/${last.id}"`));
});

/** One message was written by an earlier run, somebody wrote into it, and a ticket that it leads to joins. */
async function openEdited(t: TestContext, onConflict: string) {
  const linked = await openLinked(t);
  const { sides, third } = linked;
  const run = `version: 1\nrun: { onConflict: ${onConflict} }`;
  const some = { 'version: 1': run, 'select: status != "deleted"': `select: id != "${third.id}"` };
  await sides.migrate(await sides.spec(some, 'without.yaml'), 'tickets');
  const row = (await sides.records<Row>('halo', 'actions')).find((each) =>
    String(each.note_html).includes('marked-message'),
  );
  assert.ok(row);
  const edit = (note_html: string) =>
    haloClient(sides.ready.halo).post('Actions', { id: row.id, ticket_id: row.ticket_id, note_html });
  sides.takeFindings();
  return {
    ...linked,
    edit,
    all: await sides.spec({ 'version: 1': run }, 'all.yaml'),
    conflicts: () => sides.takeFindings().filter(({ code }) => code === 'W_CONFLICT'),
  };
}

test('a message that somebody edited since is not written over for its links, and that is told once', async (t) => {
  const { sides, first, all, edit, message, conflicts } = await openEdited(t, 'keep');
  await edit('<p>marked-message: by hand</p>');
  const later = await sides.migrate(all, 'tickets');
  assert.equal(later.find(({ key }) => key.id === String(first.id))?.action, 'link');
  assert.equal(await message(), '<p>marked-message: by hand</p>');
  const [told, ...more] = conflicts();
  assert.match(
    told?.message ?? '',
    /^A comment, Note was changed in the target, and what it leads to has come to stand since/,
  );
  assert.equal(more.length, 0);
  const sent = await sides.writes();
  await sides.migrate(all, 'tickets');
  assert.deepEqual([await sides.writes(), conflicts()], [sent, []]);
  const { entities } = await sides.verify(all);
  assert.deepEqual([entities.comments.different, entities.tickets.different], [0, 0]);
});

test('a message that somebody edited since is written over for its links where the spec says so', async (t) => {
  const { sides, all, edit, message, conflicts } = await openEdited(t, 'overwrite');
  await edit('<p>marked-message: by hand</p>');
  await sides.migrate(all, 'tickets');
  assert.doesNotMatch(await message(), /by hand/);
  assert.equal(conflicts().length, 1);
});

test('a record of which somebody edited a message fails for its links where the spec says so', async (t) => {
  const { sides, first, all, edit, message } = await openEdited(t, 'fail');
  await edit('<p>marked-message: by hand</p>');
  await sides.migrate(all, 'tickets');
  assert.match(await message(), /by hand/);
  await sides.within(all, async ({ store }) => {
    const [stored] = await store.pageChanges({ entity: 'tickets', ids: [String(first.id)] }, null, 1);
    assert.equal(stored?.result, 'failed');
    assert.match(stored.message ?? '', /^E_CONFLICT: /);
  });
});
