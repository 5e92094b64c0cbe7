import type { Incoming, Reply, Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { invalid, missing } from './errors.ts';
import type { Halo } from './halo.ts';
import { changesOf } from './merge.ts';
import { type Params, readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { list, num, pick, str } from './values.ts';
import { wire } from './wire.ts';

const THIN = [
  'id',
  'guid',
  'name',
  'sequence',
  'forrequests',
  'foropps',
  'forprojects',
  'department_id',
  'department_name',
  'inactive',
];

/** The routes of teams. Who belongs to a team is kept with the agents. */
export function teamRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Team', handle: (request) => listTeams(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/Team/:id',
      handle: (request) => wire(halo, 200, fullTeam(halo, findTeam(halo, request))),
    },
    postRoute(halo, '/api/Team', { schema: 'SectionDetail', write: (input) => fullTeam(halo, writeTeam(halo, input)) }),
    {
      method: 'DELETE',
      path: '/api/Team/:id',
      handle: (request) => {
        const row = findTeam(halo, request);
        const isUsed = halo.store.count('tickets', { where: [whereEqual('team', str(row.name))] }) > 0;
        if (isUsed) throw invalid('This Team cannot be deleted because it is in use');
        halo.store.remove('teams', row.id);
        return deleted();
      },
    },
  ];
}

/** A team with its members. */
export function fullTeam(halo: Halo, row: Row): Record<string, unknown> {
  const links = halo.store.select('agents').flatMap((agent) =>
    list(agent.teams)
      .filter((each) => each.team_id === row.id)
      .map((each) => ({ ...each, agent_id: agent.id, agent_name: agent.name })),
  );
  return { ...row, agents: links };
}

function listTeams(halo: Halo, params: Params): Reply {
  const all = params.flag('showall') || params.flag('includedisabled');
  const rows = halo.store.select('teams').filter((row) => all || !row.inactive);
  const department = params.int('department_id');
  const wanted = rows.filter((row) => department === undefined || row.department_id === department);
  return wire(
    halo,
    200,
    wanted.map((row) => (params.flag('includeagentsforteams') ? fullTeam(halo, row) : pick(row, THIN))),
  );
}

function findTeam(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('teams', readId(request));
  if (!row) throw missing('Team');
  return row;
}

function writeTeam(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('teams', num(input.id)) : null;
  if (stored === undefined) throw missing('Team');
  if (!stored && !str(input.name).trim()) throw invalid('A Team name must be entered');
  const changes = changesOf(input, ['agents', 'managers', 'ticket_count']);
  const draft = {
    sequence: 0,
    forrequests: true,
    foropps: false,
    forprojects: false,
    department_id: 1,
    department_name: 'Support',
    inactive: false,
  };
  const row = stored
    ? { ...stored, ...changes }
    : halo.store.insert('teams', { ...draft, ...changes, guid: halo.random.uuid() });
  if (stored) halo.store.update('teams', row);
  for (const link of list(input.agents)) addMember(halo, row, num(link.agent_id));
  return row;
}

function addMember(halo: Halo, team: Row, agentId: number): void {
  const agent = halo.store.get('agents', agentId);
  if (!agent) throw invalid('Invalid Agent');
  if (list(agent.teams).some((each) => each.team_id === team.id)) return;
  const link = { team_id: team.id, team_name: team.name, department_id: team.department_id, fortickets: true };
  halo.store.update('agents', { ...agent, teams: [...list(agent.teams), link] });
}
