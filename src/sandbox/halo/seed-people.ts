import { neverSignedIn } from './agents.ts';
import { API_AGENT, type Halo, now, UNASSIGNED } from './halo.ts';
import * as data from './seed-data.ts';
import { createSite } from './sites.ts';

/** An agent that the tenant shall have besides its own. */
export interface SeedAgent {
  name: string;
  email: string;
}

/** Teams, agents, and the client that everybody belongs to who belongs to none. */
export function seedPeople(
  halo: Halo,
  agents: readonly (readonly [string, string, string, boolean])[],
  moreAgents: readonly SeedAgent[],
): void {
  const { store, random } = halo;
  data.teams.forEach((name, index) => {
    store.insert('teams', {
      guid: random.uuid(),
      name,
      sequence: index + 1,
      forrequests: true,
      foropps: false,
      forprojects: false,
      department_id: 1,
      department_name: 'Support',
      inactive: false,
    });
  });
  const agent = (
    id: number | undefined,
    name: string,
    email: string,
    team: string,
    more: Record<string, unknown> = {},
  ): void => {
    const teamId = data.teams.indexOf(team) + 1;
    const teams = teamId ? [{ team_id: teamId, team_name: team, department_id: 1, fortickets: true }] : [];
    const [firstname, surname = ''] = name.split(' ');
    store.insert('agents', {
      id,
      name,
      email,
      firstname,
      surname,
      initials: `${name[0]}${surname[0] ?? ''}`,
      team,
      teams,
      roles: [],
      isdisabled: false,
      isinvite: false,
      lastlogindate: email ? now(halo) : neverSignedIn,
      licence_type: 0,
      isapiagent: false,
      is_admin: false,
      is_agent: true,
      jobtitle: '',
      ...more,
    });
  };
  agent(UNASSIGNED, 'Unassigned', '', '');
  agent(API_AGENT, 'API Agent', '', data.teams[0] as string, { isapiagent: true, is_admin: true });
  for (const [name, email, team, isdisabled] of agents) agent(undefined, name, email, team, { isdisabled });
  for (const { name, email } of moreAgents)
    if (!agents.some((each) => each[1] === email)) agent(undefined, name, email, data.teams[0] as string);
  const client = store.insert('clients', {
    name: 'Unknown',
    toplevel_id: 1,
    toplevel_name: 'Customers',
    inactive: false,
    customfields: {},
    datecreated: now(halo),
  });
  const site = createSite(halo, { name: 'Main', customfields: {} }, client);
  store.update('clients', { ...client, main_site_id: site.id, main_site_name: site.name });
  store.insert('organisations', { name: 'Halo Sandbox' });
  store.insert('toplevels', { name: 'Customers' });
}
