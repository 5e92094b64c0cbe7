import type { UserRow } from '../../generator/account-rows.ts';
import type { ZendeskStore } from '../store.ts';

/** Who reads the Help Center, and what that allows. */
export interface PortalReader {
  user: UserRow;
  /** All addresses, the primary one first. */
  emails: string[];
  /** Ids of the organizations the user is in. */
  organizations: Set<number>;
  /** Those of them whose requests the user may read. */
  shared: Set<number>;
}

export function emailsOf({ account }: ZendeskStore, user: UserRow): string[] {
  return account.identitiesOf(user).flatMap(({ type, value }) => (type === 'email' ? [value] : []));
}

/** Of the settings of a person and of the organization, the wider one counts. */
export function portalReader(store: ZendeskStore, user: UserRow): PortalReader {
  const memberships = store.account.organizationMembershipsOf(user).map((row) => row.organization_id ?? 0);
  const organizations = new Set([...memberships, ...(user.organization_id === null ? [] : [user.organization_id])]);
  const isShared = (id: number) =>
    user.ticket_restriction === 'organization' || store.organizations.get(id)?.shared_tickets === true;
  return { user, emails: emailsOf(store, user), organizations, shared: new Set([...organizations].filter(isShared)) };
}
