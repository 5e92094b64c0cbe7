import type { Incoming, Reply, Route } from '../kit/message.ts';
import { fireAutomation } from './automations.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereContains, whereEqual } from './conditions.ts';
import { applyFields, fieldUsage, readFields } from './custom-fields.ts';
import { invalid, missing } from './errors.ts';
import { type Halo, now } from './halo.ts';
import { listReply } from './listing.ts';
import { changesOf } from './merge.ts';
import { activeOnly, changedBetween } from './people-filters.ts';
import { type Params, readId, readParams } from './query.ts';
import { createSite } from './sites.ts';
import type { Row } from './store.ts';
import { writeUser } from './users.ts';
import { num, pick, shown, str } from './values.ts';
import { wire } from './wire.ts';

const THIN = [
  'id',
  'name',
  'toplevel_id',
  'toplevel_name',
  'inactive',
  'colour',
  'ref',
  'website',
  'domain',
  'is_vip',
  'main_site_id',
  'main_site_name',
  'datecreated',
];

/** The routes of clients (organisations). */
export function clientRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Client', handle: (request) => listClients(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/Client/:id',
      handle: (request) => wire(halo, 200, fullClient(halo, findClient(halo, request))),
    },
    postRoute(halo, '/api/Client', { schema: 'Area', write: (input) => fullClient(halo, writeClient(halo, input)) }),
    { method: 'DELETE', path: '/api/Client/:id', handle: (request) => deleteClient(halo, findClient(halo, request)) },
  ];
}

/** A client with all its details. */
export function fullClient(halo: Halo, row: Row): Record<string, unknown> {
  return { ...shown(row), customfields: readFields(halo, fieldUsage(halo).client, row.customfields) };
}

function listClients(halo: Halo, params: Params): Reply {
  const where = [...activeOnly(params), ...changedBetween(params)];
  const search = params.text('search') ?? params.text('search_name_only');
  if (search) where.push(whereContains(params.text('search') ? ['name', 'ref'] : ['name'], search));
  return listReply(halo, params, {
    entity: 'clients',
    key: 'clients',
    where,
    sortable: ['name'],
    read: (row) => (params.flag('idonly') ? { id: row.id } : pick(row, THIN)),
  });
}

function findClient(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('clients', readId(request));
  if (!row) throw missing('Client');
  return row;
}

function writeClient(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('clients', num(input.id)) : null;
  if (stored === undefined) throw missing('Client');
  const name = str(input.name).trim();
  if (!stored && !name) throw invalid('A Client name must be entered');
  const [namesake] = name ? halo.store.select('clients', { where: [whereEqual('name', name)], limit: 1 }) : [];
  if (namesake && namesake.id !== stored?.id) throw invalid('A Client with this name already exists');
  const changes = {
    ...changesOf(input, ['customfields', 'main_site_id', 'main_site_name', 'datecreated', 'attachments']),
    ...(name ? { name } : {}),
    customfields: applyFields(halo, fieldUsage(halo).client, input.customfields, stored?.customfields),
    $updated: now(halo),
  };
  const row = stored ? { ...stored, ...changes } : createClient(halo, changes, input);
  if (stored) halo.store.update('clients', row);
  fireAutomation(halo, 'client', row.id, input);
  return row;
}

/** A new client comes with a main site, which has a General User, and with a contact if one was named. */
function createClient(halo: Halo, changes: Record<string, unknown>, input: Input): Row {
  const kept = Object.fromEntries(Object.entries(changes).filter(([name]) => !name.startsWith('newclient_')));
  const client = halo.store.insert('clients', {
    toplevel_id: 1,
    toplevel_name: 'Customers',
    inactive: false,
    ...kept,
    datecreated: now(halo),
  });
  const site = createSite(
    halo,
    { name: str(input.newclient_sitename) || 'Main', phonenumber: str(input.newclient_phonenumber) },
    client,
  );
  const row = { ...client, main_site_id: site.id, main_site_name: site.name };
  halo.store.update('clients', row);
  const contact = { name: input.newclient_contactname, emailaddress: input.newclient_contactemail, site_id: site.id };
  const flags = pick(input, ['_isimport', '_dont_fire_automations']);
  if (contact.name)
    writeUser(halo, { ...contact, ...flags, sendwelcomeemail: input.newclient_sendwelcomeemail ?? false });
  return row;
}

function deleteClient(halo: Halo, row: Row): Reply {
  const ofClient = [whereEqual('client_id', row.id)];
  const users = halo.store.select('users', { where: ofClient });
  const tickets = halo.store.count('tickets', { where: ofClient });
  if (tickets || users.some((user) => !user.$general))
    throw invalid('This Client cannot be deleted because it is in use');
  halo.store.transaction(() => {
    for (const user of users) halo.store.remove('users', user.id);
    for (const site of halo.store.select('sites', { where: ofClient })) halo.store.remove('sites', site.id);
    halo.store.remove('clients', row.id);
  });
  return deleted();
}
