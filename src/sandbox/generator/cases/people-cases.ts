import { idOf } from '../ids.ts';
import { DELETED_GROUP_INDEX } from '../people/groups.ts';
import { addComment, askedBy, firstComment, staffId, type TicketCase, userOfCase } from './ticket-case.ts';

/** Tickets that are awkward for who is on them. */
export const PEOPLE_CASES = {
  'private-first-comment': {
    does: 'begins with a private note of an agent',
    change(draft) {
      const first = firstComment(draft);
      first.public = false;
      first.author = staffId(2);
      draft.submitterId = staffId(2);
      draft.via = { channel: 'web', source: { from: {}, to: {}, rel: null } };
      draft.recipient = null;
      addComment(draft, { text: 'We opened this for you; see below.' });
    },
  },
  'only-private-comments': {
    does: 'has no public comment at all',
    change(draft) {
      addComment(draft, { text: 'Nobody but us may read this.' });
      for (const comment of draft.comments) comment.public = false;
    },
  },
  'requester-by-phone': {
    does: 'was asked by somebody without an e-mail address',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'phone-only')),
  },
  'requester-by-twitter': {
    does: 'was asked by somebody without an e-mail address and without an organization',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'twitter-only')),
  },
  'agent-as-requester': {
    does: 'was asked by an agent, who also follows it',
    change(draft, { world }) {
      askedBy(draft, world.users.at(4));
      draft.followers = [staffId(4)];
    },
  },
  'ccs-and-followers': {
    does: 'has two end users in copy and two agents as followers',
    change(draft, { world }) {
      const { staff } = world.context.sizes;
      draft.ccs = [idOf('user', staff + 1), idOf('user', staff + 2)];
      draft.followers = [staffId(3), staffId(5)];
    },
  },
  'cc-is-support-address': {
    does: 'has the account’s own support address in copy',
    change(draft, tools) {
      draft.ccs = [userOfCase(tools, 'support-address').id, idOf('user', tools.world.context.sizes.staff + 5)];
    },
  },
  'author-deleted': {
    does: 'has a comment of a deleted user',
    change(draft, tools) {
      addComment(draft, { author: userOfCase(tools, 'deleted').id, text: 'I was here once.' });
    },
  },
  'submitter-system': {
    does: 'was submitted by -1, the system',
    change(draft) {
      draft.submitterId = -1;
      draft.via = { channel: 'native_messaging', source: { from: {}, to: {}, rel: null } };
      draft.fromMessaging = true;
    },
  },
  'requester-suspended': {
    does: 'was asked by a suspended user',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'suspended')),
  },
  'other-organization': {
    does: 'belongs to the second of its requester’s three organizations',
    change(draft, tools) {
      const user = userOfCase(tools, 'several-organizations');
      askedBy(draft, user);
      const first = (user.organization_id ?? 0) - idOf('organization', 0);
      draft.organizationId = idOf('organization', (first + 1) % tools.world.context.sizes.organizations);
    },
  },
  'no-organization': {
    does: 'has no organization though its requester has one',
    change(draft, { world }) {
      askedBy(draft, world.users.at(world.context.sizes.staff));
      draft.organizationId = null;
    },
  },
  'deleted-group': {
    does: 'is in a deleted group and has no assignee',
    change(draft) {
      draft.groupId = idOf('group', DELETED_GROUP_INDEX);
      draft.assigneeId = null;
    },
  },
  'requester-with-cjk-name': {
    does: 'was asked by somebody with a Japanese name',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'cjk-name')),
  },
  'requester-with-rtl-name': {
    does: 'was asked by somebody with a right-to-left name',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'rtl-name')),
  },
  'requester-with-several-addresses': {
    does: 'was asked by somebody with three e-mail addresses',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'several-addresses')),
  },
} as const satisfies Record<string, TicketCase>;
