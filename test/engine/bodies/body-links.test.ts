import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
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
