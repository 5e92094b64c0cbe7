import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { invalid, missing } from './errors.ts';
import type { Halo } from './halo.ts';
import type { Row } from './store.ts';
import { num, str } from './values.ts';

/** Whose ticket it is. */
export interface TicketPlace {
  client_id: number;
  site_id: number;
  user_id: number;
}

/**
 * Settles client, site and user of a posted ticket. What was posted wins; the rest follows: site and client from the user, the
 * user from the address in `reportedby`, else the General User of the site. On an update what was stored fills the gaps.
 */
export function placeTicket(halo: Halo, input: Input, stored: Row | null): TicketPlace {
  const given = { client: num(input.client_id), site: num(input.site_id), user: num(input.user_id) };
  if (stored && !given.client && !given.site && !given.user)
    return { client_id: num(stored.client_id), site_id: num(stored.site_id), user_id: num(stored.user_id) };
  const user = given.user ? need(halo, 'users', given.user, 'User') : findReporter(halo, input);
  let site = given.site ? need(halo, 'sites', given.site, 'Site') : undefined;
  if (given.client) need(halo, 'clients', given.client, 'Client');
  if (!site && given.client)
    site = num(user?.client_id) === given.client ? siteOf(halo, user) : mainSite(halo, given.client);
  if (!site && halo.switches.followUser) site = siteOf(halo, user);
  site ??= need(halo, 'sites', 1, 'Site');
  if (given.client && site.client_id !== given.client) throw invalid('The Site does not belong to this Client');
  const requester = user ?? generalUser(halo, site.id);
  return { client_id: num(site.client_id), site_id: site.id, user_id: requester?.id ?? 0 };
}

/** The main site of a client. */
export function mainSite(halo: Halo, clientId: number): Row | undefined {
  const client = halo.store.get('clients', clientId);
  const main = halo.store.get('sites', num(client?.main_site_id));
  return main ?? halo.store.select('sites', { where: [whereEqual('client_id', clientId)], limit: 1 })[0];
}

/** The user that stands for nobody in particular at a site. */
export function generalUser(halo: Halo, siteId: number): Row | undefined {
  return halo.store.select('users', { where: [whereEqual('site_id', siteId)], limit: 1 })[0];
}

function siteOf(halo: Halo, user: Row | undefined): Row | undefined {
  return user && halo.store.get('sites', num(user.site_id));
}

function findReporter(halo: Halo, { reportedby, user_email }: Input): Row | undefined {
  const address = str(user_email) || str(reportedby);
  if (!address.includes('@')) return undefined;
  return halo.store.select('users', { where: [whereEqual('emailaddress', address)], limit: 1 })[0];
}

function need(halo: Halo, entity: string, id: number, what: string): Row {
  const row = halo.store.get(entity, id);
  if (!row) throw missing(what);
  return row;
}
