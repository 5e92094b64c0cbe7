import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listInsertions } from '../../../src/engine/match/list-insertions.ts';
import { proposeMatches } from '../../../src/engine/match/propose-matches.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { comment, group, person, ticket } from '../../support/records.ts';

const standing: [entity: Entity, id: string, name: string, email?: string][] = [
  ['groups', 't1', 'support desk'],
  ['groups', 't2', 'Sales Europe'],
  ['groups', 't3', 'Listed Team'],
  ['agents', 'a1', 'Bob', 'bob@acme.test'],
  ['agents', 'a2', 'Gone Agent', 'ga@acme.test'],
];

function target(): MemoryTarget {
  const memory = new MemoryTarget();
  for (const [entity, id, name, email] of standing) {
    const fields = { name, ...(email ? { email } : {}) };
    memory.records.set(id, { id, entity, marker: null, parentTargetId: null, fields, bytes: null });
  }
  return memory;
}

const catalogue = {
  entries: {
    teams: standing.filter(([entity]) => entity === 'groups').map(([, id, name]) => ({ id, name, active: true })),
    agents: standing.filter(([entity]) => entity === 'agents').map(([, id, name]) => ({ id, name, active: true })),
  },
};

const records = {
  groups: ['Support Desk', 'Sales EU', 'Listed', 'Quite Different'].map((name, n) => group(`${n + 1}`, { name })),
  agents: [
    person('5', { name: 'Robert', emails: ['bob@acme.test'] }),
    person('6', { name: 'Gone Agent', emails: ['old@acme.test'] }),
    person('7', { name: 'Nobody Known', emails: ['nobody@acme.test'] }),
  ],
  tickets: [
    ticket('1', { groupId: '1', assigneeId: '5' }),
    ticket('2', { groupId: '2', assigneeId: '6' }),
    ticket('3', { groupId: '2', assigneeId: '7' }),
    ticket('4', { groupId: '3' }),
    ticket('5', { groupId: '4' }),
  ],
  threads: ['1', '2', '3', '4', '5'].map((id) => ({ id, comments: [comment(id)], sideConversations: [] })),
};

describe('proposing matches', () => {
  it('proposes what was matched by itself, and what is near to the others, with their tickets', async (t) => {
    const spec = 'groups: { match: { LISTED: Listed Team } }\n';
    const { context } = await openPlanner(t, { records, target: target(), spec, catalogue });
    await makePlan(context);
    const proposal = await proposeMatches(context);
    assert.deepEqual(proposal.matches, [
      { entity: 'groups', from: 'Support Desk', to: 'support desk' },
      { entity: 'agents', from: 'bob@acme.test', to: 'bob@acme.test' },
    ]);
    assert.deepEqual(
      proposal.open.map(({ from, tickets, candidates }) => [from, tickets, candidates]),
      [
        ['Sales EU', 2, ['Sales Europe']],
        ['old@acme.test', 1, ['ga@acme.test']],
      ],
    );
    assert.deepEqual(listInsertions(proposal), [
      {
        path: ['groups', 'match'],
        entries: [['Support Desk', 'support desk']],
        comments: ['Sales EU: Sales Europe # undecided, no team has this name'],
      },
      {
        path: ['agents', 'match'],
        entries: [['bob@acme.test', 'bob@acme.test']],
        comments: ['old@acme.test: ga@acme.test # undecided, no agent has this e-mail; history keeps the name'],
      },
    ]);
  });

  it('asks for what blocks even where nothing is near', async (t) => {
    const spec = 'groups: { missing: fail, match: { Sales EU: Sales Europe, Listed: Listed Team } }\n';
    const { context } = await openPlanner(t, { records, target: target(), spec, catalogue });
    await makePlan(context);
    const { open } = await proposeMatches(context);
    assert.deepEqual(
      open.filter(({ entity }) => entity === 'groups').map(({ from, candidates }) => [from, candidates]),
      [['Quite Different', []]],
    );
  });
});
