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
import type { Row } from './store.ts';
import { num, pick, shown, str } from './values.ts';
import { floatColumns, wire } from './wire.ts';

const THIN = [
  'id',
  'name',
  'client_id',
  'client_name',
  'clientsite_name',
  'inactive',
  'sla_id',
  'phonenumber',
  'colour',
  'timezone',
  'ref',
];

/** The routes of sites. */
export function siteRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Site', handle: (request) => listSites(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/Site/:id',
      handle: (request) => wire(halo, 200, fullSite(halo, findSite(halo, request)), floatColumns),
    },
    postRoute(halo, '/api/Site', {
      schema: 'Site',
      floats: floatColumns,
      write: (input) => fullSite(halo, writeSite(halo, input)),
    }),
    { method: 'DELETE', path: '/api/Site/:id', handle: (request) => deleteSite(halo, findSite(halo, request)) },
  ];
}

/** Stores a new site of a client, with the General User that each site has. */
export function createSite(halo: Halo, properties: Record<string, unknown>, client: Row): Row {
  const site = halo.store.insert('sites', {
    sla_id: 0,
    inactive: false,
    timezone: '',
    ...properties,
    client_id: client.id,
    datecreated: now(halo),
    guid: halo.random.uuid(),
  });
  halo.store.insert('users', {
    name: 'General User',
    firstname: 'General',
    surname: 'User',
    emailaddress: '',
    site_id: site.id,
    client_id: client.id,
    inactive: false,
    $general: true,
    customfields: {},
    datecreated: now(halo),
  });
  return site;
}

/** A site with all its details. */
export function fullSite(halo: Halo, row: Row): Record<string, unknown> {
  return { ...named(halo, row), customfields: readFields(halo, fieldUsage(halo).site, row.customfields) };
}

function named(halo: Halo, row: Row): Record<string, unknown> {
  const client = str(halo.store.get('clients', num(row.client_id))?.name);
  return { ...shown(row), client_name: client, clientsite_name: `${client}/${row.name}` };
}

function listSites(halo: Halo, params: Params): Reply {
  const where = [...activeOnly(params), ...changedBetween(params)];
  const client = params.int('client_id');
  if (client !== undefined) where.push(whereEqual('client_id', client));
  const search = params.text('search');
  if (search) where.push(whereContains(['name', 'ref'], search));
  const read = (row: Row): unknown => (params.flag('idonly') ? { id: row.id } : pick(named(halo, row), THIN));
  return listReply(halo, params, {
    entity: 'sites',
    key: 'sites',
    where,
    sortable: ['name'],
    read,
    floats: floatColumns,
  });
}

function findSite(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('sites', readId(request));
  if (!row) throw missing('Site');
  return row;
}

function writeSite(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('sites', num(input.id)) : null;
  if (stored === undefined) throw missing('Site');
  if (!stored && !str(input.name).trim()) throw invalid('A Site name must be entered');
  const clientId = Math.trunc(num(input.client_id ?? stored?.client_id));
  if (!clientId) throw invalid('A Client must be selected');
  const client = halo.store.get('clients', clientId);
  if (!client) throw invalid('A Client must be selected');
  const changes = {
    ...changesOf(input, ['customfields', 'client_id', 'client_name', 'clientsite_name', 'datecreated']),
    customfields: applyFields(halo, fieldUsage(halo).site, input.customfields, stored?.customfields),
    $updated: now(halo),
  };
  const row = stored ? { ...stored, ...changes, client_id: client.id } : createSite(halo, changes, client);
  if (stored) halo.store.update('sites', row);
  fireAutomation(halo, 'site', row.id, input);
  return row;
}

function deleteSite(halo: Halo, row: Row): Reply {
  const ofSite = [whereEqual('site_id', row.id)];
  const users = halo.store.select('users', { where: ofSite });
  const tickets = halo.store.count('tickets', { where: ofSite });
  const isMain = halo.store.get('clients', num(row.client_id))?.main_site_id === row.id;
  if (isMain || tickets || users.some((user) => !user.$general))
    throw invalid('This Site cannot be deleted because it is in use');
  halo.store.transaction(() => {
    for (const user of users) halo.store.remove('users', user.id);
    halo.store.remove('sites', row.id);
  });
  return deleted();
}
