import { foldName } from '../../../model/fold-name.ts';
import type { Person } from '../../../model/records.ts';
import type { Existing } from '../../../model/target.ts';
import type { RunContext } from '../../context.ts';
import { adoptIt, blockIt, type Candidate, createIt, fromLedger, type Settled, skipIt } from './decision.ts';
import { findByKey, findByName } from './find-by-name.ts';

/**
 * Agents by the spec's list, then by e-mail. The others stay out and history keeps their names, unless
 * `agents.assignee.missing` makes a seat for those to whom a selected ticket is assigned.
 */
export async function settleAgents(
  context: RunContext,
  page: readonly Candidate<Person>[],
  assignees: ReadonlySet<string>,
): Promise<Settled[]> {
  const { match, assignee } = context.migration.agents;
  const matchOf = new Map(Object.entries(match).map(([from, to]) => [foldName(from), { from, to }]));
  const listedFor = ({ emails, name }: Person) =>
    [...emails, name].map((key) => matchOf.get(foldName(key))).find((entry) => entry !== undefined);
  const targets = page.flatMap(({ record }) => listedFor(record)?.to ?? []);
  const emails = page.flatMap(({ record }) => record.emails);
  const byEmail = await findByKey(context.store, 'agents', [...emails, ...targets.map((to) => to.toLowerCase())]);
  const byName = await findByName(context.store, 'agents', targets);
  return page.map(({ id, record, ledger }) => {
    const who = { entity: 'agents', id, name: record.name, email: record.emails[0] ?? null, kind: 'agent' } as const;
    const listed = listedFor(record);
    if (listed) {
      const agent: Existing | undefined =
        byEmail.get(listed.to.toLowerCase())?.[0] ?? byName.get(foldName(listed.to))?.[0];
      if (agent) return adoptIt(who, agent.id, 'matched by the spec');
      return blockIt(who, {
        code: 'E_UNKNOWN_NAME',
        message: `There is no agent ${JSON.stringify(listed.to)}.`,
        hint: 'Name an agent that exists under agents.match, or take the entry out.',
        pointer: ['agents', 'match', listed.from],
        field: 'agent',
        value: listed.to,
        candidates: context.catalogue.entries.agents?.map(({ name }) => name) ?? [],
      });
    }
    const before = fromLedger(who, ledger);
    if (before) return before;
    const agent = record.emails.flatMap((email) => byEmail.get(email) ?? [])[0];
    if (agent) return adoptIt(who, agent.id, 'matched by e-mail');
    if (assignee.missing === 'create' && assignees.has(id)) return createIt(who, 'no agent has this e-mail');
    return skipIt(who, 'no agent has this e-mail; history keeps the name');
  });
}
