import type { Incoming, Reply, Route } from '../kit/message.ts';
import { fireAutomation } from './automations.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereContains, whereEqual } from './conditions.ts';
import { readControl } from './control.ts';
import { applyFields, fieldUsage, readFields } from './custom-fields.ts';
import { sendMail } from './effects.ts';
import { invalid, missing, truncated } from './errors.ts';
import { type Halo, now } from './halo.ts';
import { listReply } from './listing.ts';
import { changesOf } from './merge.ts';
import { activeOnly, changedBetween } from './people-filters.ts';
import { type Params, readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { list, num, pick, shown, str } from './values.ts';
import { floatColumns, wire } from './wire.ts';

const THIN =
  `id name site_id site_id_int site_name client_id client_name firstname surname initials title emailaddress phonenumber mobilenumber
  inactive colour isimportantcontact other1 other2 other3 other4 other5 neversendemails use`.split(/\s+/);
// What is derived, and flags that are about one request.
const OWN = [
  'customfields',
  'site_id',
  'client_id',
  'client_name',
  'site_name',
  'site_id_int',
  'datecreated',
  'sendwelcomeemail',
  'attachments',
  'add_roles',
];

/** The routes of users (contacts). */
export function userRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Users', handle: (request) => listUsers(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/Users/:id',
      handle: (request) => wire(halo, 200, fullUser(halo, findUser(halo, request)), floatColumns),
    },
    postRoute(halo, '/api/Users', {
      schema: 'Users',
      floats: floatColumns,
      write: (input) => fullUser(halo, writeUser(halo, input)),
    }),
    {
      method: 'DELETE',
      path: '/api/Users/:id',
      handle: (request) => {
        const row = findUser(halo, request);
        const isUsed = row.$general || halo.store.count('tickets', { where: [whereEqual('user_id', row.id)] }) > 0;
        if (isUsed) throw invalid('This User cannot be deleted because it is in use');
        halo.store.remove('users', row.id);
        return deleted();
      },
    },
  ];
}

/** A user with all its details. */
export function fullUser(halo: Halo, row: Row): Record<string, unknown> {
  return { ...named(halo, row), customfields: readFields(halo, fieldUsage(halo).user, row.customfields) };
}

function named(halo: Halo, row: Row): Record<string, unknown> {
  const site = halo.store.get('sites', num(row.site_id));
  const client = halo.store.get('clients', num(site?.client_id));
  return {
    ...shown(row),
    site_id_int: row.site_id,
    site_name: str(site?.name),
    client_name: str(client?.name),
    use: 'user',
  };
}

function listUsers(halo: Halo, params: Params): Reply {
  const where = [...activeOnly(params), ...changedBetween(params)];
  const search = params.text('search');
  if (search) where.push(whereContains(['name', 'emailaddress', 'email2', 'email3'], search));
  for (const name of ['client_id', 'site_id']) {
    const value = params.int(name);
    if (value !== undefined) where.push(whereEqual(name, value));
  }
  if (params.flag('exclude_generaluser')) where.push({ sql: `json ->> '$."$general"' IS NULL`, values: [] });
  return listReply(halo, params, {
    entity: 'users',
    key: 'users',
    where,
    sortable: ['name', 'emailaddress'],
    floats: floatColumns,
    read: (row) => (params.flag('idonly') ? { id: row.id } : pick(named(halo, row), THIN)),
  });
}

function findUser(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('users', readId(request));
  if (!row) throw missing('User');
  return row;
}

/** Creates or updates one user and returns its row. Throws a Refusal. */
export function writeUser(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('users', num(input.id)) : null;
  if (stored === undefined) throw missing('User');
  const name = str(input.name).trim() || `${str(input.firstname)} ${str(input.surname)}`.trim();
  if (!stored && !name) throw invalid('Username must be entered');
  if (name.length > 255) throw truncated('USERS', 'uusername');
  const site = halo.store.get('sites', Math.trunc(num(input.site_id ?? stored?.site_id)));
  if (!site) throw invalid('A Site must be selected');
  if (num(input.client_id) && input.client_id !== site.client_id)
    throw invalid('The Site does not belong to this Client');
  checkEmail(halo, str(input.emailaddress), stored);
  const row: Row = {
    ...(stored ?? { id: 0, inactive: false, emailaddress: '', datecreated: now(halo) }),
    ...changesOf(input, OWN),
    ...(input.add_roles ? { roles: [...list(input.roles ?? stored?.roles), ...list(input.add_roles)] } : {}),
    ...(name && (input.name || !stored) ? { name } : {}),
    site_id: site.id,
    client_id: site.client_id,
    customfields: applyFields(halo, fieldUsage(halo).user, input.customfields, stored?.customfields),
    $updated: now(halo),
  };
  if (!stored) return create(halo, input, row);
  halo.store.update('users', row);
  fireAutomation(halo, 'user', row.id, input);
  return row;
}

function create(halo: Halo, input: Input, { id: _, ...draft }: Row): Row {
  const [firstname, ...rest] = str(draft.name).split(' ');
  const row = halo.store.insert('users', { firstname, surname: rest.join(' '), ...draft });
  fireAutomation(halo, 'user', row.id, input);
  const isWelcomed = input.sendwelcomeemail ?? readControl(halo).send_new_users_welcome_email;
  if (row.emailaddress && isWelcomed && row.neversendemails !== true)
    sendMail(halo, {
      kind: 'welcome',
      entity: 'user',
      entityId: row.id,
      cause: 'user created',
      to: str(row.emailaddress),
      subject: 'Welcome to the portal',
    });
  return row;
}

function checkEmail(halo: Halo, address: string, stored: Row | null): void {
  if (!address || !halo.switches.uniqueEmail) return;
  const [other] = halo.store.select('users', { where: [whereEqual('emailaddress', address)], limit: 1 });
  if (other && other.id !== stored?.id) throw invalid('A User with this email address already exists');
}
