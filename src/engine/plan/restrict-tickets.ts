import type { Problem } from '../../model/desired.ts';
import { foldName } from '../../model/fold-name.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Ticket } from '../../model/records.ts';
import type { RunContext } from '../context.ts';

/** What becomes of a ticket because of the group it belongs to. */
export type Restriction =
  | { kind: 'none' }
  | { kind: 'skip'; group: string }
  /** `pointer` is where the spec says it. */
  | { kind: 'type'; name: string; pointer: readonly string[] }
  | { kind: 'blocked'; problem: Problem };

/**
 * What `groups.restricted` says of each of these tickets' groups. A confidential group of which it says nothing blocks its
 * tickets: nothing becomes visible to more people than at the source.
 */
export async function readRestrictions(
  { snapshot, migration }: Pick<RunContext, 'snapshot' | 'migration'>,
  tickets: readonly Pick<Ticket, 'groupId'>[],
): Promise<(ticket: Pick<Ticket, 'groupId'>) => Restriction> {
  const ids = [...new Set(tickets.flatMap(({ groupId }) => groupId ?? []))];
  const groups = ids.length === 0 ? [] : await snapshot.get('groups', ids);
  const byId = new Map(groups.map(({ id, record }) => [id, restrictionOf(record, migration.groups.restricted)]));
  return ({ groupId }) => byId.get(groupId ?? '') ?? { kind: 'none' };
}

function restrictionOf(
  group: { name: string; private: boolean },
  restricted: Migration['groups']['restricted'],
): Restriction {
  const folded = foldName(group.name);
  const [name, rule] = Object.entries(restricted).find(([key]) => foldName(key) === folded) ?? [];
  if (name === undefined || rule === undefined) {
    return group.private ? { kind: 'blocked', problem: undecided(group.name) } : { kind: 'none' };
  }
  if (rule === 'accept') return { kind: 'none' };
  if (rule === 'skip') return { kind: 'skip', group: group.name };
  return { kind: 'type', name: rule.tickettype, pointer: ['groups', 'restricted', name, 'tickettype'] };
}

function undecided(group: string): Problem {
  return {
    kind: 'blocked',
    severity: 'error',
    code: 'E_GROUP_RESTRICTED',
    message: `The group ${JSON.stringify(group)} is confidential at the source; in the target more agents would see its tickets.`,
    hint: `Say under groups.restricted what becomes of them: "${group}": { tickettype: a restricted ticket type }, skip or accept.`,
    pointer: ['groups', 'restricted'],
    field: 'group',
    value: group,
  };
}
