import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DesireInput } from '../../../src/model/desire.ts';
import type { Desired } from '../../../src/model/desired.ts';
import type { TargetModel } from '../../../src/model/target-model.ts';
import * as make from './records.ts';
import { createSmallEngine } from './small-engine.ts';
import { startTenant, type TestTenant } from './tenant.ts';

const sourceKey = 'test:acme';
const signal = new AbortController().signal;

function desired(model: TargetModel, input: Partial<DesireInput>): Desired {
  const result = model.desire({ thread: null, directory: make.createDirectory(), sourceKey, ...input } as DesireInput);
  assert.deepEqual(result.problems, []);
  assert.ok(result.desired);
  return result.desired;
}

/** Everything a small help desk holds, as it should stand in the tenant. */
function helpDesk(model: TargetModel) {
  const groups = ['Support', 'Sales'].map((name, index) =>
    desired(model, {
      entity: 'groups',
      record: make.group(`g${index}`, name),
      mapped: make.mapped(`g${index}`, { name }),
    }),
  );
  const organizations = ['Acme', 'Bolt & Sons', 'Čapek s.r.o.'].map((name, index) =>
    desired(model, {
      entity: 'organizations',
      record: make.organization(`o${index}`, name),
      mapped: make.mapped(
        `o${index}`,
        { name, notes: `Notes of ${name}`, domain: `o${index}.example` },
        { 'Account tier': 'Gold' },
      ),
    }),
  );
  const contacts = Array.from({ length: 7 }, (_, index) => {
    const id = `c${index}`;
    const values = {
      name: `Person ${index}`,
      emailaddress: `c${index}@example.com`,
      client: index < 5 ? `o${index % 3}` : null,
    };
    return desired(model, {
      entity: 'contacts',
      record: make.person(id, `Person ${index}`),
      mapped: make.mapped(id, { ...values, notes: 'Likes tea', inactive: index === 6 }, { 'VIP tier': 'A' }),
    });
  });
  const tickets = Array.from({ length: 33 }, (_, index) => ticketOf(model, index));
  const folders = [make.folder('f0', 'Guides'), make.folder('f1', 'Printers', 'f0')].map((record) =>
    desired(model, {
      entity: 'folders',
      record,
      mapped: make.mapped(record.id, { name: record.name, parent: record.parentId }),
    }),
  );
  const articles = [0, 1, 2].map((index) => {
    const id = `a${index}`;
    const attachments = index === 1 ? [make.file('af1', 'manual')] : [];
    const record = make.article(id, `How to ${index}`, { attachments, audience: index === 2 ? 'agents' : 'everyone' });
    const values = { name: record.title, folder: 'f1', status: index === 0 ? 'inactive' : 'active', tags: ['print'] };
    return desired(model, { entity: 'articles', record, mapped: make.mapped(id, values) });
  });
  return { groups, organizations, contacts, folders, articles, tickets };
}

function ticketOf(model: TargetModel, index: number): Desired {
  const id = `t${index}`;
  const closed = index % 4 === 0;
  const record = make.ticket(id);
  const comments = Array.from({ length: index % 5 }, (_, at) =>
    make.comment(`${id}-k${at}`, {
      authorId: at % 2 === 0 ? `c${index % 7}` : null,
      public: !(index % 7 === 3 && at === 0) && at !== 2,
      createdAt: `2021-03-04T1${at}:20:00Z`,
      attachments: index % 6 === 2 ? [make.file(`${id}-k${at}-f`, `bytes of ${id} ${at}`)] : [],
    }),
  );
  const values = {
    summary: `Printer ${index} <offline> & "sad"`,
    tickettype: 'Incident',
    status: closed ? 'Closed' : 'In Progress',
    priority: 'High',
    team: index % 2 === 0 ? 'g0' : '1st Line Support',
    user: `c${index % 7}`,
    client: `o${index % 3}`,
    dateoccurred: '2021-03-04T09:15:00Z',
    dateclosed: closed ? '2021-03-05T16:02:11Z' : null,
    tags: ['printer', `floor-${index % 3}`],
    emailcclist: [`c${(index + 1) % 7}`],
  };
  return desired(model, {
    entity: 'tickets',
    record,
    thread: { id, comments, sideConversations: [] },
    mapped: make.mapped(id, values, { 'Zendesk ticket': `${1000 + index}`, 'Product area': 'Network' }),
  });
}

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`a help desk arrives in a ${profile} tenant once, complete and in silence`, async (t) => {
    const tenant = await startTenant({ profile });
    t.after(() => tenant.close());
    await tenant.target.reader.tenant();
    const catalogue = await tenant.catalogue();
    const model = tenant.target.model(catalogue);
    const engine = createSmallEngine(model, tenant.target.writer(catalogue));
    const desk = helpDesk(model);
    const none = model.synthetic('organizations', 'none', sourceKey);
    const unknown = model.synthetic('contacts', 'default', sourceKey);

    const before = (await tenant.requests()).length;
    for (const records of [
      model.preparations(),
      desk.groups,
      [none],
      desk.organizations,
      [unknown],
      desk.contacts,
      ...desk.folders.map((each) => [each]),
      desk.articles,
      desk.tickets,
    ]) {
      const outcomes = await engine.create(records);
      assert.deepEqual(
        outcomes.filter(({ kind }) => kind !== 'done').map(({ intent, ...rest }) => [intent.key, rest]),
        [],
      );
      assert.equal(outcomes.length, records.length);
    }
    const children = await engine.createChildren([...desk.articles, ...desk.tickets]);
    assert.deepEqual(
      children.filter(({ kind }) => kind !== 'done').map(({ intent, ...rest }) => [intent.key, rest]),
      [],
    );
    t.diagnostic(`${(await tenant.requests()).length - before} requests, ${children.length} children`);

    await assertCounts(tenant, desk);
    assert.deepEqual(await tenant.effects(), []);
    for (const [entity, records] of Object.entries({ ...desk, organizations: [...desk.organizations, none] })) {
      await assertEqual(tenant, model, engine, entity as keyof typeof desk, records);
    }
  });
}

async function assertCounts(tenant: TestTenant, desk: ReturnType<typeof helpDesk>): Promise<void> {
  const count = async (entity: string, property: string, pattern: RegExp) =>
    (await tenant.rows(entity)).filter((row) => pattern.test(String(row[property]))).length;
  const childrenOf = (entity: string) =>
    desk.tickets.flatMap(({ children }) => children).filter(({ key }) => key.entity === entity).length;
  assert.equal(await count('tickets', 'third_party_id_string', /^test:acme:ticket:/), desk.tickets.length);
  assert.equal(await count('users', 'other5', /^test:acme:contact:/), desk.contacts.length + 1);
  assert.equal(await count('clients', 'ref', /^test:acme:organization:/), desk.organizations.length);
  assert.equal(await count('actions', 'outcome', /^Imported Note$/), childrenOf('comments'));
  assert.equal(await count('attachments', 'third_party_id', /^test:acme:attachment:t/), childrenOf('attachments'));
}

async function assertEqual(
  tenant: TestTenant,
  model: TargetModel,
  engine: ReturnType<typeof createSmallEngine>,
  entity: 'tickets' | 'contacts' | 'organizations' | 'groups' | 'folders' | 'articles',
  records: readonly Desired[],
): Promise<void> {
  const byId = new Map(records.map((record) => [engine.ids.get(`${entity}/${record.key.id}`), record]));
  for (const children of [false, true]) {
    let seen = 0;
    for await (const actual of tenant.target.reader.read(entity, [...byId.keys()] as string[], { children, signal })) {
      const record = byId.get(actual.targetId);
      assert.ok(record);
      seen += 1;
      const differences = model.compare(engine.resolved(record), actual, children ? 'children' : 'fields');
      assert.deepEqual(differences, [], `${entity}/${record.key.id}`);
    }
    assert.equal(seen, records.length);
  }
}
