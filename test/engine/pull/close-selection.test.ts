import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RunContext } from '../../../src/engine/context.ts';
import { closeSelection } from '../../../src/engine/pull/close-selection.ts';
import { fetchThreads } from '../../../src/engine/pull/fetch-threads.ts';
import { pullSnapshot } from '../../../src/engine/pull/pull-snapshot.ts';
import { selectTickets } from '../../../src/engine/pull/select-tickets.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource } from '../../support/record-source.ts';
import { article, comment, organization, person, ticket } from '../../support/records.ts';

async function close(context: RunContext) {
  await pullSnapshot(context);
  await selectTickets(context, async () => {});
  await fetchThreads(context);
  return await closeSelection(context, { refresh: true });
}

const scopeOf = (context: RunContext, entity: 'agents' | 'contacts' | 'organizations') =>
  context.store.pageScope(entity, null, 100);

describe('closing a selection', () => {
  const source = () =>
    new RecordSource(
      {
        organizations: [organization('1'), organization('2'), organization('3')],
        agents: [person('30'), person('31'), person('32'), person('33')],
        contacts: [person('40', { organizationIds: ['2'] }), person('41'), person('42')],
        articles: [article('50', { authorId: '33' })],
        tickets: [
          ticket('1', { requesterId: '40', assigneeId: '30', ccIds: ['31'], organizationId: '1' }),
          ticket('2', { requesterId: '60', submitterId: '61' }),
        ],
        threads: [
          {
            id: '1',
            comments: [comment('1', { authorId: '32' }), comment('2', { authorId: '41' })],
            sideConversations: [],
          },
          { id: '2', comments: [], sideConversations: [] },
        ],
      },
      { unlisted: { contacts: [person('60', { active: false, organizationIds: ['3'] })] } },
    );

  it('takes along whom and what tickets, threads and articles refer to, and nobody else', async (t) => {
    const { context } = await openPlanner(t, { source: source() });
    const { assignees } = await close(context);
    assert.deepEqual([...assignees], ['30']);
    assert.deepEqual(await scopeOf(context, 'agents'), ['30', '32', '33']);
    // Agent 31 is a CC and becomes a contact as well; contact 60 is deactivated and was fetched by id.
    assert.deepEqual(await scopeOf(context, 'contacts'), ['31', '40', '41', '60']);
    assert.deepEqual(await scopeOf(context, 'organizations'), ['1', '2', '3']);
  });

  it('asks the source once for an id that it does not know', async (t) => {
    const desk = source();
    desk.records.tickets?.push(ticket('3', { requesterId: '61' }));
    const { context, store } = await openPlanner(t, { source: desk });
    await close(context);
    const asked = desk.asked.filter((request) => request.includes('61'));
    assert.deepEqual(asked, ['fetch contacts 60,61', 'fetch agents 61']);
    const [unknown] = await store.identities('contacts', ['61']);
    assert.deepEqual([unknown?.alias, unknown?.kind], [{ entity: 'contacts', id: 'default' }, null]);
  });

  it('takes everyone when asked to', async (t) => {
    const { context } = await openPlanner(t, { source: source(), spec: 'contacts: { scope: all }\n' });
    await close(context);
    assert.deepEqual(await scopeOf(context, 'contacts'), ['31', '40', '41', '42', '60']);
  });

  it('fetches threads only of selected tickets, and again only when their ticket changed', async (t) => {
    const desk = source();
    const { context } = await openPlanner(t, { source: desk, select: ({ id }) => id === '1' });
    await close(context);
    await close(context);
    desk.records.tickets?.splice(0, 1, ticket('1', { subject: 'Changed' }));
    await close(context);
    assert.deepEqual(
      desk.asked.filter((request) => request.startsWith('fetch threads')),
      ['fetch threads 1', 'fetch threads 1'],
    );
  });
});
