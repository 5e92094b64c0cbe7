import type { UserRow } from '../../generator/account-rows.ts';
import { type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import { api, found, idOfPath, includesOf, type SandboxParts } from '../sandbox-parts.ts';
import { arrayListing, filterListing, type Listing, pageReply, tableListing } from './listing.ts';
import { showMany } from './show-many.ts';
import { besideUsers } from './sideloads.ts';

const NO_MORE = { next_page: null, previous_page: null };

/** Deleted people are not listed; they can still be shown by their id. */
function activeUsers({ store }: SandboxParts, roles: string[]): Listing<UserRow> {
  const test = (user: UserRow) => user.active && (roles.length === 0 || roles.includes(user.role));
  return filterListing(tableListing(store.users), test);
}

function rolesOf({ query }: Incoming): string[] {
  return [...query.getAll('role'), ...query.getAll('role[]')];
}

function searchUsers(request: Incoming, parts: SandboxParts): Reply {
  const { query } = request;
  const external = query.get('external_id');
  const wanted = (query.get('query') ?? '').replace(/^email:/, '').toLowerCase();
  const test = (user: UserRow) =>
    external !== null
      ? user.external_id === external
      : user.email?.toLowerCase() === wanted || user.name.toLowerCase().includes(wanted);
  return pageReply(request, parts.baseUrl, 'users', filterListing(activeUsers(parts, []), test));
}

function userRoutes(parts: SandboxParts): Route[] {
  return [
    ...api('users/me', (request) => {
      const user = parts.userOf(request);
      // Zendesk answers with an anonymous user instead of an error.
      const anonymous = { id: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user' };
      return json(200, { user: user ?? anonymous });
    }),
    ...api('users', (request) =>
      pageReply(request, parts.baseUrl, 'users', activeUsers(parts, rolesOf(request)), (rows) =>
        besideUsers(parts.store, rows, includesOf(request)),
      ),
    ),
    ...api('users/count', (request) =>
      json(200, { count: { value: activeUsers(parts, rolesOf(request)).count(), refreshed_at: null } }),
    ),
    ...api('users/search', (request) => searchUsers(request, parts)),
    ...api('users/show_many', (request) => {
      const users = showMany(request, (id) => parts.store.users.get(id));
      return json(200, {
        users,
        ...besideUsers(parts.store, users, includesOf(request)),
        count: users.length,
        ...NO_MORE,
      });
    }),
    ...api('users/:id', (request) => {
      const user = found(parts.store.users.get(idOfPath(request)));
      return json(200, { user, ...besideUsers(parts.store, [user], includesOf(request)) });
    }),
    ...api('users/:id/identities', (request) => {
      const user = found(parts.store.users.get(idOfPath(request)));
      return pageReply(request, parts.baseUrl, 'identities', arrayListing(parts.store.account.identitiesOf(user)));
    }),
  ];
}

function organizationRoutes(parts: SandboxParts): Route[] {
  const listing = () => filterListing(tableListing(parts.store.organizations), (row) => row.deleted_at === null);
  return [
    ...api('organizations', (request) => pageReply(request, parts.baseUrl, 'organizations', listing())),
    ...api('organizations/count', () => json(200, { count: { value: listing().count(), refreshed_at: null } })),
    ...api('organizations/show_many', (request) => {
      const organizations = showMany(request, (id) => parts.store.organizations.get(id));
      return json(200, { organizations, count: organizations.length, ...NO_MORE });
    }),
    ...api('organizations/:id', (request) =>
      json(200, { organization: found(parts.store.organizations.get(idOfPath(request))) }),
    ),
  ];
}

function membershipRoutes(parts: SandboxParts): Route[] {
  const ofUsers: Listing<unknown> = {
    count: () => [...parts.store.organizationMemberships()].length,
    *from(position) {
      let at = 0;
      for (const row of parts.store.organizationMemberships()) {
        at += 1;
        if (at > position) yield { row, next: at };
      }
    },
  };
  return [
    ...api('organization_memberships', (request) =>
      pageReply(request, parts.baseUrl, 'organization_memberships', ofUsers),
    ),
    ...api('users/:id/organization_memberships', (request) => {
      const user = found(parts.store.users.get(idOfPath(request)));
      const rows = arrayListing(parts.store.account.organizationMembershipsOf(user));
      return pageReply(request, parts.baseUrl, 'organization_memberships', rows);
    }),
    ...api('group_memberships', (request) =>
      pageReply(request, parts.baseUrl, 'group_memberships', arrayListing(parts.store.lists.group_memberships)),
    ),
  ];
}

/** Users, organizations, and who is in what. */
export function peopleRoutes(parts: SandboxParts): Route[] {
  return [...userRoutes(parts), ...organizationRoutes(parts), ...membershipRoutes(parts)];
}
