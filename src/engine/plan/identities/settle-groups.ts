import { foldName } from '../../../model/fold-name.ts';
import type { Group } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import { defaultGroup } from '../directory.ts';
import { adoptIt, aliasIt, blockIt, type Candidate, createIt, fromLedger, type Settled } from './decision.ts';
import { findByName } from './find-by-name.ts';

/** Groups by the spec's list, then by name, then by `groups.missing`. */
export async function settleGroups(context: RunContext, page: readonly Candidate<Group>[]): Promise<Settled[]> {
  const { match, missing } = context.migration.groups;
  const matchOf = new Map(Object.entries(match).map(([from, to]) => [foldName(from), { from, to }]));
  const names = page.flatMap(({ record }) => [record.name, matchOf.get(foldName(record.name))?.to ?? record.name]);
  const teams = await findByName(context.store, 'groups', names);
  return page.map(({ id, record, ledger }) => {
    const who = { entity: 'groups', id, name: record.name, email: null, kind: null } as const;
    const listed = matchOf.get(foldName(record.name));
    if (listed) {
      const [team] = teams.get(foldName(listed.to)) ?? [];
      if (team) return adoptIt(who, team.id, 'matched by the spec');
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
    const [team] = teams.get(foldName(record.name)) ?? [];
    if (team) return adoptIt(who, team.id, 'matched by name');
    if (missing === 'create') return createIt(who, 'no team has this name');
    if (missing === 'default') return aliasIt(who, defaultGroup, 'no team has this name: the default team');
    return blockIt(who, {
      code: 'E_GROUP_MISSING',
      message: `No team is called ${JSON.stringify(record.name)}.`,
      hint: 'Match the group under groups.match, or choose another rule in groups.missing.',
      pointer: ['groups', 'missing'],
      field: 'team',
      value: record.name,
    });
  });
}
