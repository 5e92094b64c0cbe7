import type { CheckItem } from '../../../model/check.ts';
import { foldName } from '../../../model/fold-name.ts';
import { findEntry } from '../model/find-name.ts';
import { menus } from '../settings/menus.ts';
import { type CheckContext, listNames } from './check-context.ts';

/** Every group of the source has a team, by the spec's list or by name. Halo ships three teams of its own. */
export async function* checkTeams({ input, reading: { migration } }: CheckContext): AsyncGenerator<CheckItem> {
  const { match, missing: rule } = migration.groups;
  const listed = new Map(Object.entries(match).map(([from, to]) => [foldName(from), to]));
  const restricted = new Set(Object.keys(migration.groups.restricted).map(foldName));
  const missing: string[] = [];
  const confidential: string[] = [];
  let all = 0;
  let gone = 0;
  for await (const page of input.groups) {
    for (const { name, deleted, private: isPrivate } of page) {
      if (deleted) {
        gone += 1;
        continue;
      }
      all += 1;
      if (isPrivate && !restricted.has(foldName(name))) confidential.push(name);
      if (!findEntry(input.catalogue, 'teams', listed.get(foldName(name)) ?? name)) missing.push(name);
    }
  }
  yield {
    id: 'teams.exist',
    area: 'people',
    title: 'Teams exist',
    status: missing.length === 0 ? 'pass' : rule === 'fail' ? 'fail' : 'warn',
    found: `${
      missing.length === 0
        ? `all ${all} groups of the source have a team`
        : `${missing.length} of ${all} groups of the source have no team: ${listNames(missing)}${rule === 'default' ? '; their tickets go to groups.default' : ''}`
    }${gone > 0 ? `; ${gone} deleted not counted` : ''}`,
    remedy:
      missing.length === 0
        ? null
        : `Create them at ${menus.teams} > New, name their teams under groups.match, or let the plan create them (groups.missing: create).`,
    planned: missing.length > 0 && rule === 'create',
  };
  yield {
    id: 'teams.confidential',
    area: 'people',
    title: 'Confidential groups',
    status: confidential.length > 0 ? 'fail' : 'pass',
    found:
      confidential.length > 0
        ? `only their members see their tickets at the source, and the spec does not say what becomes of these: ${listNames(confidential)}`
        : 'none without a rule',
    remedy:
      confidential.length > 0
        ? `Name each under groups.restricted: skip, accept, or a ticket type that you have restricted at ${menus.ticketTypes} > the type > Access Control.`
        : null,
    planned: false,
  };
}
