import type { Incoming, Reply, Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { sendMail } from './effects.ts';
import { invalid, missing } from './errors.ts';
import { API_AGENT, type Halo, now, UNASSIGNED } from './halo.ts';
import { changesOf } from './merge.ts';
import { type Params, readId, readParams } from './query.ts';
import { checkSeat, seatsTaken } from './seats.ts';
import type { Row } from './store.ts';
import { list, num, pick, shown, str } from './values.ts';
import { wire } from './wire.ts';

const THIN = [
  'id',
  'name',
  'team',
  'isdisabled',
  'email',
  'initials',
  'firstname',
  'surname',
  'colour',
  'jobtitle',
  'is_agent',
  'isapiagent',
  'lastlogindate',
  'licence_type',
];

/** The date of the last sign-in of an agent who has not signed in yet. */
export const neverSignedIn = '1900-01-01T00:00:00';

/** The routes of agents. */
export function agentRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Agent', handle: (request) => listAgents(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/Agent/me',
      handle: (request) => wire(halo, 200, fullAgent(halo, halo.store.get('agents', halo.agentOf(request)) as Row)),
    },
    {
      method: 'GET',
      path: '/api/Agent/:id',
      handle: (request) => wire(halo, 200, fullAgent(halo, findAgent(halo, request))),
    },
    postRoute(halo, '/api/Agent', { schema: 'Uname', write: (input) => fullAgent(halo, writeAgent(halo, input)) }),
    { method: 'DELETE', path: '/api/Agent/:id', handle: (request) => deleteAgent(halo, findAgent(halo, request)) },
  ];
}

/** An agent with all its details, among them how many seats of the tenant are taken. */
function fullAgent(halo: Halo, row: Row): Record<string, unknown> {
  return { ...shown(row), named_licences_in_use: seatsTaken(halo) };
}

/** A bare array, or `{results: [...]}` in some tenants. `search` is not looked at. */
function listAgents(halo: Halo, params: Params): Reply {
  const team = params.int('team_id');
  const rows = halo.store.select('agents').filter((row) => {
    if (row.isdisabled && !params.flag('includedisabled') && !params.flag('showall')) return false;
    return team === undefined || list(row.teams).some((each) => each.team_id === team);
  });
  const agents = rows.map((row) => ({
    ...pick(row, THIN),
    ...(params.flag('includeroles') ? pick(row, ['roles']) : {}),
  }));
  return wire(halo, 200, halo.switches.agentList === 'results' ? { results: agents } : agents);
}

function findAgent(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('agents', readId(request));
  if (!row) throw missing('Agent');
  return row;
}

function writeAgent(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('agents', num(input.id)) : null;
  if (stored === undefined) throw missing('Agent');
  if (!stored && !str(input.name)) throw invalid('Name must be entered');
  if (!stored && halo.switches.agentPassword && !str(input.password) && input.isinvite !== true)
    throw invalid('Password is mandatory');
  const changes = {
    ...changesOf(input, ['password', 'isinvite', 'teams', 'datecreated', 'lastlogindate', 'named_licences_in_use']),
    ...(input.teams ? { teams: memberships(halo, input.teams) } : {}),
    $password: Boolean(input.password),
  };
  if (stored) {
    if (stored.isdisabled) checkSeat(halo, { ...stored, ...changes });
    halo.store.update('agents', { ...stored, ...changes, id: stored.id });
    return { ...stored, ...changes };
  }
  const draft = {
    isdisabled: false,
    is_agent: true,
    isapiagent: false,
    team: '',
    teams: [],
    roles: [],
    email: '',
    licence_type: 0,
    ...changes,
    // Nobody is known to have accepted an invitation before the first sign-in.
    isinvite: input.isinvite === true,
    lastlogindate: neverSignedIn,
  };
  checkSeat(halo, draft);
  const row = halo.store.insert('agents', { initials: initials(str(input.name)), ...draft, datecreated: now(halo) });
  if (row.email && input.isinvite !== false)
    sendMail(halo, {
      kind: 'invite',
      entity: 'agent',
      entityId: row.id,
      cause: 'agent created',
      to: str(row.email),
      subject: 'You have been invited',
    });
  return row;
}

/** Posted team links in their stored form; teams that do not exist are dropped. */
function memberships(halo: Halo, posted: unknown): unknown[] {
  return list(posted).flatMap((each) => {
    const team = halo.store.get('teams', num(each.team_id));
    return team
      ? [{ ...each, team_id: team.id, team_name: team.name, department_id: team.department_id, fortickets: true }]
      : [];
  });
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 3);

function deleteAgent(halo: Halo, row: Row): Reply {
  const isUsed = halo.store.count('tickets', { where: [whereEqual('agent_id', row.id)] }) > 0;
  if (isUsed || row.id === UNASSIGNED || row.id === API_AGENT)
    throw invalid('This Agent cannot be deleted because it is in use');
  halo.store.remove('agents', row.id);
  return deleted();
}
