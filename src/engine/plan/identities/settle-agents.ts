import type { Existing } from '../../../model/existing.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { IdentityRow } from '../../../model/identity-row.ts';
import type { Person } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import {
  adoptIt,
  blockIt,
  type Candidate,
  createIt,
  describeMatch,
  eraseIt,
  fromLedger,
  isAmbiguous,
  type Settled,
  skipIt,
} from './decision.ts';
import { findByKey, findByName } from './find-by-name.ts';

/**
 * Agents by the spec's list, then by e-mail; never by name, which two people may share. The others stay out and history keeps
 * their names, unless `agents.assignee.missing` makes a seat for those to whom a selected ticket is assigned: not for those whom
 * the source has put away. Who is inactive in the target is matched too, after those who are active.
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
  const erased = await context.privacy.erased();
  return page.map(({ id, record, ledger }) => {
    const who = { entity: 'agents', id, name: record.name, email: record.emails[0] ?? null, kind: 'agent' } as const;
    if (erased.has(id)) return eraseIt(who, null);
    const listed = listedFor(record);
    if (listed) {
      const found = byEmail.get(listed.to.toLowerCase()) ?? byName.get(foldName(listed.to)) ?? [];
      const [agent] = found;
      if (isAmbiguous(found)) return ambiguous(who, found, ['agents', 'match', listed.from]);
      if (agent) return adoptIt(who, agent.id, describeMatch('by the spec', agent));
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
    const found = record.emails.map((email) => byEmail.get(email) ?? []).find((each) => each.length > 0) ?? [];
    const [agent] = found;
    if (isAmbiguous(found)) return ambiguous(who, found, ['agents', 'match']);
    if (agent) return adoptIt(who, agent.id, describeMatch('by e-mail', agent));
    if (assignee.missing !== 'create' || !assignees.has(id)) {
      return skipIt(who, 'no agent has this e-mail; history keeps the name');
    }
    if (record.active && !record.suspended) return createIt(who, 'no agent has this e-mail');
    return skipIt(who, 'inactive at the source: no seat is made; history keeps the name');
  });
}

/** Which of them is meant nobody has said. */
function ambiguous(
  who: Pick<IdentityRow, 'id' | 'name' | 'email' | 'kind'> & { entity: 'agents' },
  found: readonly Existing[],
  pointer: readonly string[],
): Settled {
  return blockIt(who, {
    code: 'E_AMBIGUOUS',
    message: `${found.length} agents of the target are agents/${who.id}: ${found.map(({ url, id }) => url ?? id).join(', ')}.`,
    hint: 'Deactivate or rename all but one of them in the target.',
    pointer,
    field: 'agent',
    value: who.name ?? who.id,
  });
}
