import { nearestNames } from '../../../mapping/look-up.ts';
import type { Existing } from '../../../model/existing.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { IdentityRow } from '../../../model/identity-row.ts';
import type { Group } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import { defaultGroup } from '../directory.ts';
import {
  adoptIt,
  aliasIt,
  blockIt,
  type Candidate,
  createIt,
  describeMatch,
  fromLedger,
  isAmbiguous,
  type Settled,
} from './decision.ts';
import { findByName } from './find-by-name.ts';

type Who = Pick<IdentityRow, 'id' | 'name' | 'email' | 'kind'> & { entity: 'groups' };

/** Groups by the spec's list, then by name, then by `groups.missing`; no team is made for a deleted one. */
export async function settleGroups(context: RunContext, page: readonly Candidate<Group>[]): Promise<Settled[]> {
  const { match, missing } = context.migration.groups;
  const matchOf = new Map(Object.entries(match).map(([from, to]) => [foldName(from), { from, to }]));
  const names = page.flatMap(({ record }) => [record.name, matchOf.get(foldName(record.name))?.to ?? record.name]);
  const teams = await findByName(context.store, 'groups', names);
  return page.map(({ id, record, ledger }) => {
    const who = { entity: 'groups', id, name: record.name, email: null, kind: null } as const;
    const listed = matchOf.get(foldName(record.name));
    if (listed) {
      const found = teamsNamed(teams, listed.to);
      const [team] = found;
      if (isAmbiguous(found)) return ambiguous(who, listed.to, found, ['groups', 'match', listed.from]);
      if (team) return adoptIt(who, team.id, describeMatch('by the spec', team));
      return blockIt(who, {
        code: 'E_UNKNOWN_NAME',
        message: `There is no team ${JSON.stringify(listed.to)}.`,
        hint: 'Name a team that exists under groups.match, or take the entry out.',
        pointer: ['groups', 'match', listed.from],
        field: 'team',
        value: listed.to,
        candidates: context.catalogue.entries.teams?.map(({ name }) => name) ?? [],
      });
    }
    const before = fromLedger(who, ledger);
    if (before) return before;
    const found = teamsNamed(teams, record.name);
    const [team] = found;
    if (isAmbiguous(found)) return ambiguous(who, record.name, found, ['groups', 'match']);
    if (team) return adoptIt(who, team.id, describeMatch('by name', team));
    if (record.deleted) return aliasIt(who, defaultGroup, 'deleted at the source: the default team');
    if (missing === 'create') return createIt(who, 'no team has this name');
    if (missing === 'default') return aliasIt(who, defaultGroup, 'no team has this name: the default team');
    return blockIt(who, {
      code: 'E_GROUP_MISSING',
      message: `No team is called ${JSON.stringify(record.name)}.`,
      hint: 'Match the group under groups.match, or choose another rule in groups.missing.',
      pointer: ['groups', 'missing'],
      field: 'team',
      value: record.name,
      candidates: nearestNames(context.catalogue.entries.teams?.map(({ name }) => name) ?? [], record.name),
    });
  });
}

/** Those of exactly this spelling stand before those of another; active ones before the others. */
function teamsNamed(teams: ReadonlyMap<string, Existing[]>, name: string): readonly Existing[] {
  const found = teams.get(foldName(name)) ?? [];
  const exact = found.filter((team) => team.name === name && team.active);
  return exact.length > 0 ? exact : found;
}

function ambiguous(who: Who, name: string, found: readonly Existing[], pointer: readonly string[]): Settled {
  return blockIt(who, {
    code: 'E_AMBIGUOUS',
    message: `${found.length} teams are called ${JSON.stringify(name)}: ${found.map(({ url, id }) => url ?? id).join(', ')}.`,
    hint: 'Rename all but one of them in the target, or match the group to another team under groups.match.',
    pointer,
    field: 'team',
    value: name,
  });
}
