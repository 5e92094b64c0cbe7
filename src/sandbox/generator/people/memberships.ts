import { type AccountContext, apiUrl } from '../account-context.ts';
import type { IdentityRow, MembershipRow, UserRow } from '../account-rows.ts';
import { idOf } from '../ids.ts';
import type { Table } from '../table.ts';
import { userCaseAt, userIndexOfCase } from './user-cases.ts';

/** Places a person can have in lists that hold several rows per person: row `user * SLOTS + n`. */
const SLOTS = 4;

/** Where the rows of a user start; people added later have an id outside the table and no index. */
function slotOf(user: UserRow, index: number): number {
  return (index >= 0 ? index : 10_000_000 + (user.id % 1_000_000)) * SLOTS;
}

/** Organization memberships of one user, the default one first. `index` is -1 for a user who was added later. */
export function organizationMembershipsOf(context: AccountContext, user: UserRow, index: number): MembershipRow[] {
  if (user.organization_id === null) return [];
  const ids = [user.organization_id];
  if (index === userIndexOfCase(context, 'several-organizations')) {
    const first = user.organization_id - idOf('organization', 0);
    for (const step of [1, 2]) ids.push(idOf('organization', (first + step) % context.sizes.organizations));
  }
  return ids.map((organization, position) => {
    const id = idOf('organizationMembership', slotOf(user, index) + position);
    return {
      id,
      url: apiUrl(context, `organization_memberships/${id}`),
      user_id: user.id,
      organization_id: organization,
      default: position === 0,
      created_at: user.created_at,
      updated_at: user.updated_at,
    };
  });
}

/** Addresses, numbers and accounts of one user, the primary one first. */
export function identitiesOf(
  context: AccountContext,
  users: Table<UserRow>,
  user: UserRow,
  index: number,
): IdentityRow[] {
  const values: Pick<IdentityRow, 'type' | 'value'>[] = [];
  if (user.email) values.push({ type: 'email', value: user.email });
  if (index === userIndexOfCase(context, 'several-addresses') && user.email) {
    const [name, domain] = user.email.split('@');
    values.push(
      { type: 'email', value: `${name}@old-${domain}` },
      { type: 'email', value: `${name}+home@freemail.example` },
    );
    values.push({ type: 'phone_number', value: '+442079460999' });
  } else if (user.phone) {
    values.push({ type: 'phone_number', value: user.phone.replaceAll(' ', '') });
  }
  if (userCaseAt(context, index) === 'borrowed-address') {
    const { email } = users.at(userIndexOfCase(context, 'shared-address'));
    if (email) values.splice(1, 0, { type: 'email', value: email });
  }
  if (index === userIndexOfCase(context, 'twitter-only')) values.push({ type: 'twitter', value: 'seven_seas_fan' });
  return values.map((value, position) => {
    const id = idOf('identity', slotOf(user, index) + position);
    return {
      id,
      url: apiUrl(context, `users/${user.id}/identities/${id}`),
      user_id: user.id,
      ...value,
      primary: position === 0,
      verified: position < 2,
      created_at: user.created_at,
      updated_at: user.updated_at,
    };
  });
}
