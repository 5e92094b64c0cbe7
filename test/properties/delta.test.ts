import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import type { RunContext } from '../../src/engine/context.ts';
import { fetchThreads } from '../../src/engine/pull/fetch-threads.ts';
import { pullSnapshot } from '../../src/engine/pull/pull-snapshot.ts';
import { digest } from '../../src/model/digest.ts';
import { sourceEntities } from '../../src/model/entity.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { connect, openAccount } from '../sources/zendesk/open-account.ts';
import { isWhole } from '../support/matrix-cases.ts';
import { openPlanner } from '../support/plan-engine.ts';

/** What somebody does at the source: to the row that `pick` points at, or to a new one. */
interface Edit {
  what: keyof typeof edits;
  pick: number;
  value: number;
}

/** A pull in which it happens, and after how many pages it is killed. */
interface Pull {
  before: Edit[];
  /** Right after so many requests of the pull. */
  during: { nth: number; edit: Edit } | null;
  killedAt: number | null;
  full: boolean;
}

type Rows = Record<string, Record<string, unknown>[]>;
type Change = (row: Record<string, unknown>, value: number) => [entity: string, row: Record<string, unknown>];

const edits = {
  subject: ({ id }, value) => ['tickets', { id, subject: `Subject ${value}` }],
  status: ({ id }, value) => ['tickets', { id, status: ['open', 'solved', 'closed', 'deleted'][value % 4] }],
  newTicket: (_, value) => ['tickets', { id: 990_000 + value, subject: `New ${value}`, description: 'New' }],
  comment: ({ id }, value) => ['comments', { ticket_id: id, body: `Comment ${value}`, public: value % 2 === 0 }],
  name: ({ id }, value) => ['users', { id, name: `Name ${value}` }],
  role: ({ id }, value) => ['users', { id, role: ['end-user', 'agent'][value % 2] }],
  newUser: (_, value) => ['users', { id: 980_000 + value, name: `New ${value}` }],
  organization: ({ id }, value) => ['organizations', { id, name: `Organization ${value}` }],
  organizationGone: ({ id }) => ['organizations', { id, deleted_at: '2026-01-01T00:00:00Z' }],
  article: ({ id }, value) => ['articles', { id, title: `Article ${value}` }],
  articleText: ({ id }, value) => ['translations', { id, body: `<p>Text ${value}</p>` }],
  group: ({ id }, value) => ['groups', { id, name: `Group ${value}` }],
  field: ({ id }, value) => ['ticket_fields', { id, title: `Field ${value}` }],
} satisfies Record<string, Change>;

const tableOf: Record<keyof typeof edits, string> = {
  subject: 'tickets',
  status: 'tickets',
  newTicket: 'tickets',
  comment: 'tickets',
  name: 'users',
  role: 'users',
  newUser: 'users',
  organization: 'organizations',
  organizationGone: 'organizations',
  article: 'articles',
  articleText: 'translations',
  group: 'groups',
  field: 'ticket_fields',
};

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  pick: fc.nat(1000),
  value: fc.nat(20),
});

const pull: fc.Arbitrary<Pull> = fc.record({
  before: fc.array(edit, { maxLength: 6 }),
  during: fc.option(fc.record({ nth: fc.integer({ min: 1, max: 25 }), edit })),
  killedAt: fc.option(fc.integer({ min: 1, max: 20 })),
  full: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/** The names behind lookup fields are found by a full pull alone; whom they lead to stands in the raw form. */
function withoutLookedUp(record: object, lookups: ReadonlySet<string>): object {
  if (!('custom' in record)) return record;
  const own = Object.entries(record.custom as object).filter(([key]) => !lookups.has(key));
  return { ...record, custom: Object.fromEntries(own) };
}

/** Everything that a snapshot holds, threads with the tickets they belong to. */
async function contentOf(snapshot: Snapshot): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  const fields = await snapshot.page('fields', null, 100_000);
  const lookups = new Set(
    fields.flatMap(({ record, raw }) => ((raw as { type?: unknown }).type === 'lookup' ? [record.key] : [])),
  );
  assert.ok(lookups.size > 0, 'no lookup field');
  for (const entity of sourceEntities) {
    for (const { id, record, raw } of await snapshot.page(entity, null, 100_000)) {
      content[`${entity}/${id}`] = digest([withoutLookedUp(record, lookups), raw]);
    }
  }
  // What was said in a ticket that is deleted by now is kept and never looked at.
  for (const { id, record } of await snapshot.page('tickets', null, 100_000)) {
    if (record.deleted) delete content[`threads/${id}`];
  }
  return content;
}

async function openAccountWithPages(t: TestContext) {
  const account = await openAccount(t, { tickets: 12, plan: 'enterprise-plus', timeScale: 600 });
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${account.sandbox.url}/_sandbox/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, await answer.text());
  };
  await post('pages', { largest: 4 });
  const rows: Rows = {};
  for (const table of new Set(Object.values(tableOf))) rows[table] = await account.stored(table);
  const [admin] = rows.users?.filter(({ email }) => email === account.sandbox.email) ?? [];
  rows.users = rows.users?.filter((row) => row !== admin) ?? [];
  const rowOf = ({ what, pick, value }: Edit) => {
    const table = rows[tableOf[what]] ?? [];
    const change: Change = edits[what];
    return change(table[pick % table.length] ?? assert.fail(what), value);
  };
  return {
    ...account,
    async make(each: Edit) {
      const [entity, row] = rowOf(each);
      await post(`records/${entity}`, row);
    },
    async plan(nth: number, each: Edit) {
      const [entity, row] = rowOf(each);
      await post('edits', { match: { path: '/api/*' }, nth, entity, rows: [row] });
    },
    async isQuiet() {
      const waiting = (await (await fetch(`${account.sandbox.url}/_sandbox/edits`)).json()) as { done: boolean }[];
      return waiting.every(({ done }) => done);
    },
  };
}

type Pulling = Awaited<ReturnType<typeof openAccountWithPages>>;

/** One process after the other: each reads definitions and lists anew. Killed ones leave what they have committed. */
async function pullOnce(
  { sandbox }: Pulling,
  context: RunContext,
  options: { full?: boolean; killedAt?: number | null } = {},
): Promise<void> {
  let left = options.killedAt ?? Number.POSITIVE_INFINITY;
  const stopping = () => left-- <= 0;
  const source = await connect(sandbox.url, { ...sandbox });
  const own: RunContext = { ...context, source, stopping };
  try {
    await source.account();
    await pullSnapshot(own, { full: options.full ?? false });
    await context.store.clearScope();
    const tickets = await context.snapshot.page('tickets', null, 100_000);
    await context.store.addScope(
      'tickets',
      tickets.filter(({ record }) => !record.suspended && !record.deleted).map(({ id }) => id),
    );
    await fetchThreads(own);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'E_INTERRUPTED') throw error;
  } finally {
    await source.close();
  }
}

async function checkStory(t: TestContext, story: Pull[]): Promise<void> {
  const account = await openAccountWithPages(t);
  // Without the overlap that a spec gives on top: the source's own must do.
  const { context } = await openPlanner(t, { spec: 'run: { delta: { overlap: 0s } }\n' });
  await pullOnce(account, context);
  for (const { before, during, killedAt, full } of story) {
    for (const each of before) await account.make(each);
    if (during) await account.plan(during.nth, during.edit);
    await pullOnce(account, context, { killedAt, full });
  }
  // What waits for a request that a killed pull no longer sent happens in one of these.
  do await pullOnce(account, context);
  while (!(await account.isQuiet()));
  await pullOnce(account, context);
  assert.ok((await context.snapshot.deltas()) > 0, 'no pull was a delta');
  const fresh = await openPlanner(t);
  await pullOnce(account, fresh.context);
  const [after, whole] = [await contentOf(context.snapshot), await contentOf(fresh.context.snapshot)];
  const names = [...new Set([...Object.keys(after), ...Object.keys(whole)])];
  assert.deepEqual(
    names.filter((name) => after[name] !== whole[name]),
    [],
  );
}

test('a full pull comes to the same as an earlier one and any number of deltas', { timeout: 900_000 }, async (t) => {
  const seed = Number(process.env.DESKHAUL_SEED ?? (isWhole ? Date.now() % 2 ** 31 : 20_261_122));
  t.diagnostic(`seed ${seed}: DESKHAUL_SEED=${seed} node --test test/properties/delta.test.ts`);
  const stories = fc.array(pull, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(stories, (story) => checkStory(t, story)),
    { seed, numRuns: isWhole ? 40 : 3, endOnFailure: !isWhole },
  );
});
