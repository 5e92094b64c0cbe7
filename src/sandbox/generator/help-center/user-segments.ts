import type { AccountContext } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { rowDates } from '../rules/rule-base.ts';
import type { UserSegmentRow } from './help-center-rows.ts';
import { helpUrl } from './help-urls.ts';

type SegmentDraft = Pick<UserSegmentRow, 'name' | 'user_type'> &
  Partial<Pick<UserSegmentRow, 'group_ids' | 'organization_ids' | 'tags' | 'or_tags'>>;

/** The two that every account has, then those somebody made. */
const SEGMENTS: readonly SegmentDraft[] = [
  { name: 'Signed-in users', user_type: 'signed_in_users' },
  { name: 'Agents and admins', user_type: 'staff' },
  { name: 'VIP customers', user_type: 'signed_in_users', tags: ['vip'] },
  {
    name: 'Partners',
    user_type: 'signed_in_users',
    organization_ids: [idOf('organization', 0), idOf('organization', 4)],
  },
  { name: 'Billing team', user_type: 'staff', group_ids: [idOf('group', 1)] },
];
const BUILT_IN = 2;

export function makeSegments(context: AccountContext): UserSegmentRow[] {
  return SEGMENTS.map((draft, index) => {
    const id = idOf('userSegment', index);
    return {
      id,
      url: helpUrl(context, `user_segments/${id}`),
      built_in: index < BUILT_IN,
      group_ids: [],
      organization_ids: [],
      tags: [],
      or_tags: [],
      ...draft,
      ...rowDates(index, SEGMENTS.length),
    };
  });
}
