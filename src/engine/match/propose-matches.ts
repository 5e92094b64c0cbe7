import type { Existing } from '../../model/existing.ts';
import { foldName } from '../../model/fold-name.ts';
import type { IdentityRow } from '../../model/identity-row.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { closeNames } from './close-names.ts';
import { countTickets, type TicketCounts } from './count-tickets.ts';

/** A group or agent that was matched by itself and is not in the spec's list: what would stand there. */
export interface ProposedMatch {
  entity: 'groups' | 'agents';
  /** Name of a group, e-mail address of an agent. */
  from: string;
  to: string;
}

/** A group or agent without a counterpart. */
export interface OpenMatch {
  entity: 'groups' | 'agents';
  from: string;
  /** Its name. */
  name: string;
  /** Of the selected tickets: those of the group, those assigned to the agent. */
  tickets: number;
  /** What happens as the spec stands. */
  how: string;
  /** What it may mean, the nearest first: names of teams, addresses (or names) of agents. */
  candidates: string[];
}

export interface Proposal {
  matches: ProposedMatch[];
  open: OpenMatch[];
}

type MatchContext = Pick<RunContext, 'store' | 'snapshot' | 'migration' | 'catalogue'>;

/** What the last plan matched by itself and what it could not: for the spec, so that it is reviewed like code. */
export async function proposeMatches(context: MatchContext): Promise<Proposal> {
  const proposal: Proposal = { matches: [], open: [] };
  const counts = await countTickets(context);
  for (const entity of ['groups', 'agents'] as const) {
    const listed = new Set(Object.keys(context.migration[entity].match).map(foldName));
    const read = (after: string | null, limit: number) => context.store.pageIdentities(entity, after, limit);
    for await (const rows of pages(read, ({ id }) => id)) {
      const found = await context.store.existingById(
        entity,
        rows.flatMap(({ targetId }) => targetId ?? []),
      );
      const targets = new Map(found.map((each) => [each.id, each]));
      for (const row of rows) {
        const from = keyOf(row);
        if (from === null || isListed(row, listed)) continue;
        const target = targets.get(row.targetId ?? '');
        if (row.decision === 'adopt' && target) {
          listed.add(foldName(from));
          proposal.matches.push({ entity, from, to: nameTarget(entity, target) });
        } else if (row.decision !== 'adopt') {
          const open = await describeOpen(context, { ...row, entity }, from, counts);
          if (open) proposal.open.push(open);
        }
      }
    }
  }
  return proposal;
}

/** An agent without an address cannot be told from another of the same name. */
function keyOf({ entity, name, email }: IdentityRow): string | null {
  return entity === 'groups' ? name : email;
}

function isListed({ name, email }: IdentityRow, listed: ReadonlySet<string>): boolean {
  return [name, email].some((key) => key !== null && listed.has(foldName(key)));
}

function nameTarget(entity: ProposedMatch['entity'], { name, keys }: Existing): string {
  return entity === 'groups' ? name : (keys[0] ?? name);
}

/** Those that nobody misses, since the spec deals with them and nothing is like them, need no decision. */
async function describeOpen(
  { store, catalogue }: MatchContext,
  { entity, id, name, decision, reason }: IdentityRow & { entity: 'groups' | 'agents' },
  from: string,
  counts: TicketCounts,
): Promise<OpenMatch | null> {
  const entries = catalogue.entries[entity === 'groups' ? 'teams' : 'agents'] ?? [];
  const close = closeNames(
    name ?? from,
    entries.map((entry) => entry.name),
  );
  if (close.length === 0 && decision !== 'blocked') return null;
  const standing = entity === 'agents' && close.length > 0 ? await store.existingByName('agents', close) : [];
  const addresses = new Map(standing.map((agent) => [foldName(agent.name), nameTarget(entity, agent)]));
  return {
    entity,
    from,
    name: name ?? from,
    tickets: counts[entity].get(id) ?? 0,
    how: reason,
    candidates: close.map((each) => addresses.get(foldName(each)) ?? each),
  };
}
