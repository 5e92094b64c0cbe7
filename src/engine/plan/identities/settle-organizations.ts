import type { Existing } from '../../../model/existing.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { IdentityRow } from '../../../model/identity-row.ts';
import type { Organization } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import { noOrganization } from '../directory.ts';
import { adoptIt, aliasIt, blockIt, type Candidate, createIt, fromLedger, type Settled } from './decision.ts';
import { findByName } from './find-by-name.ts';

type Who = Pick<IdentityRow, 'id' | 'name' | 'email' | 'kind'> & { entity: 'organizations' };

/** Organizations by the spec's list, then by name, then by `organizations.missing`. Two of one name become one. */
export async function settleOrganizations(
  context: RunContext,
  page: readonly Candidate<Organization>[],
): Promise<Settled[]> {
  const { match, missing } = context.migration.organizations;
  const matchOf = new Map(Object.entries(match).map(([from, to]) => [foldName(from), { from, to }]));
  const targetName = (name: string) => matchOf.get(foldName(name))?.to ?? name;
  const existing = await findByName(
    context.store,
    'organizations',
    page.map(({ record }) => targetName(record.name)),
  );
  const leaders = await readLeaders(context, page);
  return page.map(({ id, record, ledger }) => {
    const who = { entity: 'organizations', id, name: record.name, email: null, kind: null } as const;
    const listed = matchOf.get(foldName(record.name));
    const found = existing.get(foldName(targetName(record.name))) ?? [];
    if (listed) return adoptListed(who, listed, found);
    const before = fromLedger(who, ledger);
    const settled = before ?? settleByName(who, record, found, leaders, missing);
    const { decision } = settled.row;
    if (decision !== 'alias' && !leaders.has(foldName(record.name))) leaders.set(foldName(record.name), id);
    return settled;
  });
}

/** Folded name to the id of the first organization of that name, on earlier pages. */
async function readLeaders(
  { store }: RunContext,
  page: readonly Candidate<Organization>[],
): Promise<Map<string, string>> {
  const leaders = new Map<string, string>();
  const rows = await store.identitiesByName(
    'organizations',
    page.map(({ record }) => record.name),
  );
  for (const row of rows) {
    const name = foldName(row.name ?? '');
    if (row.decision !== 'alias' && !leaders.has(name)) leaders.set(name, row.id);
  }
  return leaders;
}

function settleByName(
  who: Who,
  record: Organization,
  found: readonly Existing[],
  leaders: ReadonlyMap<string, string>,
  missing: 'create' | 'default' | 'skip',
): Settled {
  const [first] = found;
  if (found.length > 1) return ambiguous(who, found);
  const leader = leaders.get(foldName(record.name));
  if (leader !== undefined) {
    return aliasIt(who, { entity: 'organizations', id: leader }, 'another organization has this name');
  }
  if (first) return adoptIt(who, first.id, 'matched by name');
  if (missing === 'create') return createIt(who, 'no client has this name');
  const why = missing === 'skip' ? 'left out by organizations.missing' : 'no client has this name';
  return aliasIt(who, noOrganization, `${why}: its people and tickets go to the client without an organization`);
}

function adoptListed(who: Who, listed: { from: string; to: string }, found: readonly Existing[]): Settled {
  const [first] = found;
  if (found.length > 1) return ambiguous(who, found);
  if (first) return adoptIt(who, first.id, 'matched by the spec');
  return blockIt(who, {
    code: 'E_UNKNOWN_NAME',
    message: `There is no client ${JSON.stringify(listed.to)}.`,
    hint: 'Name a client that exists under organizations.match, or take the entry out.',
    pointer: ['organizations', 'match', listed.from],
    field: 'organization',
    value: listed.to,
  });
}

/** Names of organizations are customers' names: the finding tells ids and addresses. */
function ambiguous(who: Who, found: readonly Existing[]): Settled {
  return blockIt(who, {
    code: 'E_AMBIGUOUS',
    message: `${found.length} clients have the name of organizations/${who.id}: ${found.map(({ url, id }) => url ?? id).join(', ')}.`,
    hint: 'Rename or merge them in the target, so that the name leads to one.',
    pointer: ['organizations', 'ambiguous'],
    field: 'organization',
    value: `organizations/${who.id}`,
  });
}
