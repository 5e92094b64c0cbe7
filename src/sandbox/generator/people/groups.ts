import { type AccountContext, apiUrl } from '../account-context.ts';
import type { GroupRow, MembershipRow } from '../account-rows.ts';
import { idOf } from '../ids.ts';
import { iso, setupChange, setupTime } from '../timeline.ts';

const GROUPS = ['Support', 'Billing', 'Technical', 'Onboarding', 'Logistics', 'Escalations'];
/** Deleted, but old tickets still point to it. */
const DELETED_GROUP = 'Legacy Returns';
export const LIVE_GROUPS = GROUPS.length;
export const DELETED_GROUP_INDEX = GROUPS.length;

export function makeGroups(context: AccountContext): GroupRow[] {
  const names = [...GROUPS, DELETED_GROUP];
  return names.map((name, index) => {
    const id = idOf('group', index);
    return {
      id,
      url: apiUrl(context, `groups/${id}`),
      is_public: name !== 'Escalations',
      name,
      description: index % 2 === 0 ? `${name} team` : '',
      default: index === 0,
      deleted: name === DELETED_GROUP,
      created_at: iso(setupTime(index, names.length)),
      updated_at: iso(setupChange(index, names.length)),
    };
  });
}

/** Indexes of the live groups a member of the staff is in; the first is the default one. */
export function groupsOfStaff(index: number): number[] {
  const home = index % LIVE_GROUPS;
  return index % 3 === 0 ? [home, (home + 1) % LIVE_GROUPS, (home + 3) % LIVE_GROUPS] : [home];
}

/** Indexes of the staff in a live group. */
export function staffOfGroup(context: AccountContext, group: number): number[] {
  return Array.from({ length: context.sizes.staff }, (_, index) => index).filter((index) =>
    groupsOfStaff(index).includes(group),
  );
}

export function makeGroupMemberships(context: AccountContext): MembershipRow[] {
  const pairs = Array.from({ length: context.sizes.staff }, (_, user) =>
    groupsOfStaff(user).map((group, position) => ({ user, group, first: position === 0 })),
  ).flat();
  return pairs.map(({ user, group, first }, index) => {
    const id = idOf('groupMembership', index);
    return {
      id,
      url: apiUrl(context, `group_memberships/${id}`),
      user_id: idOf('user', user),
      group_id: idOf('group', group),
      default: first,
      created_at: iso(setupTime(index, pairs.length)),
      updated_at: index === 2 ? null : iso(setupChange(index, pairs.length)),
    };
  });
}
