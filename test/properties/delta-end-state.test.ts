import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { isWhole } from '../support/matrix-cases.ts';
import { openSides, type Sides } from '../support/open-sides.ts';

type Row = Record<string, unknown> & { id: number };

/** Something that somebody does at the source between two runs. */
interface Edit {
  what: 'subject' | 'status' | 'priority' | 'tags' | 'comment' | 'redact' | 'hide' | 'name' | 'new' | 'delete' | 'due';
  pick: number;
  value: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom<Edit['what'][]>(
    ...([
      'subject',
      'status',
      'priority',
      'tags',
      'comment',
      'redact',
      'hide',
      'name',
      'new',
      'delete',
      'due',
    ] as const),
  ),
  pick: fc.nat(100),
  value: fc.nat(9),
});

const stories = fc.array(fc.array(edit, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: isWhole ? 4 : 2 });

async function make(side: Sides, { what, pick, value }: Edit): Promise<void> {
  const tickets = (await side.records<Row>('zendesk', 'tickets')).filter(({ status }) => status !== 'deleted');
  const { id } = tickets[pick % tickets.length] as Row;
  const comments = (await side.records<Row>('zendesk', 'comments')).filter(({ ticket_id }) => ticket_id === id);
  const comment = comments[pick % comments.length] as Row;
  const users = (await side.records<Row>('zendesk', 'users')).filter(({ role }) => role === 'end-user');
  const user = users[pick % users.length] as Row;
  const edits: Record<Edit['what'], [string, Record<string, unknown>]> = {
    subject: ['tickets', { id, subject: `Subject ${value}` }],
    status: ['tickets', { id, status: ['open', 'pending', 'hold', 'solved'][value % 4] }],
    priority: ['tickets', { id, priority: ['low', 'normal', 'high', 'urgent'][value % 4] }],
    tags: ['tickets', { id, tags: ['a', 'b', 'c'].slice(0, value % 4) }],
    due: ['tickets', { id, type: 'task', due_at: value % 2 === 0 ? null : `203${value}-01-01T00:00:00Z` }],
    comment: ['comments', { ticket_id: id, body: `Comment ${value}`, public: value % 2 === 0 }],
    redact: ['comments', { ticket_id: id, id: comment.id, body: '▇▇▇▇▇' }],
    hide: ['comments', { ticket_id: id, id: comment.id, public: false }],
    name: ['users', { id: user.id, name: `Name ${value}` }],
    new: ['tickets', { id: 990_000 + value, subject: `New ${value}`, description: 'New', requester_id: user.id }],
    delete: ['tickets', { id, status: 'deleted' }],
  };
  const [entity, row] = edits[what];
  await side.edit(entity, [row]);
}

const keyOf = (row: Row): string | null =>
  /"(zendesk:[^"]+)"/.exec(JSON.stringify(row))?.[1]?.replace(/:\d+:/, ':') ?? null;

/** Everything of ours that stands in the Halo, by its key, in words: without ids and moments of the run. */
async function endState(side: Sides): Promise<Record<string, unknown>> {
  const all = async (entity: string) => await side.records<Row>('halo', entity);
  const [users, clients, tickets, actions, files, articles] = await Promise.all(
    ['users', 'clients', 'tickets', 'actions', 'attachments', 'articles'].map(all),
  );
  const nameOf = (rows: Row[] = [], id: unknown) => rows.find((row) => row.id === id)?.name ?? null;
  const plain = (html: unknown) =>
    String(html ?? '').replace(/=\d+|token=\w+|127\.0\.0\.1:\d+|(?:Last updated|Solved|Closed): [^<]*/g, '=N');
  const state: Record<string, unknown> = {};
  const put = (row: Row, value: unknown) => {
    const key = keyOf(row);
    if (key === null) return;
    assert.ok(!(key in state), `${key} stands twice`);
    state[key] = value;
  };
  for (const row of users ?? []) put(row, [row.name, row.emailaddress, nameOf(clients, row.client_id)]);
  for (const row of clients ?? []) put(row, [row.name]);
  for (const row of articles ?? []) put(row, [row.name, row.inactive, row.showforall]);
  for (const row of files ?? []) put(row, [row.filename, row.filesize, row.showforusers]);
  for (const row of actions ?? [])
    put(row, [plain(row.note_html), row.hiddenfromuser, row.who, row.outcome, row.timetaken]);
  for (const row of tickets ?? []) {
    const { summary, status_id, priority_id, tickettype_id, team, agent_id, showforusers } = row;
    // Halo's word for none.
    const due = String(row.deadlinedate ?? '').replace(/^1900-.*/, '');
    const fields = { summary, status_id, priority_id, tickettype_id, team, agent_id, showforusers, due };
    const tags = [row.tags ?? []].flat().toSorted();
    const who = [nameOf(users, row.user_id), nameOf(clients, row.client_id)];
    put(row, { ...fields, tags, who, details: plain(row.details_html) });
  }
  return state;
}

async function checkStory(t: TestContext, story: Edit[][]): Promise<void> {
  const [followed, once] = [await openSides(t, { tickets: 5 }), await openSides(t, { tickets: 5 })];
  const specOf = (side: Sides) => side.spec({ 'tickets:\n': 'tickets:\n  gone: close\n' });
  const [first, second] = [await specOf(followed), await specOf(once)];
  await followed.migrate(first, 'tickets');
  for (const edits of story) {
    for (const each of edits) for (const side of [followed, once]) await make(side, each);
    await followed.migrate(first, 'tickets');
  }
  await once.migrate(second, 'tickets');
  const [after, whole] = [await endState(followed), await endState(once)];
  const different = Object.keys(whole).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(whole[key]));
  assert.deepEqual(
    different.map((key) => [key, after[key], whole[key]]),
    [],
  );
  // What else stands belongs to tickets that were deleted since: nobody but agents sees them.
  const deleted = (await followed.records<Row>('zendesk', 'tickets')).filter(({ status }) => status === 'deleted');
  for (const { id } of deleted) {
    const ticket = Object.entries(after).find(([key]) => key.endsWith(`:ticket:${id}`));
    if (ticket) assert.equal((ticket[1] as { showforusers: boolean }).showforusers, false, ticket[0]);
  }
  for (const side of [followed, once]) assert.deepEqual(await side.effects(), []);
}

test('a Halo that followed every change is as one that was filled at the end', { timeout: 900_000 }, async (t) => {
  const seed = Number(process.env.DESKHAUL_SEED ?? (isWhole ? Date.now() % 2 ** 31 : 20_261_122));
  t.diagnostic(`seed ${seed}: DESKHAUL_SEED=${seed} node --test test/properties/delta-end-state.test.ts`);
  await fc.assert(
    fc.asyncProperty(stories, (story) => checkStory(t, story)),
    { seed, numRuns: isWhole ? 12 : 1, endOnFailure: true },
  );
});
