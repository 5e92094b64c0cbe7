import type { CheckItem } from '../../../model/check.ts';
import { countOf } from '../read-values.ts';
import { type Bucket, helpCenter, notAvailable } from '../zendesk-client.ts';
import type { ZendeskContext } from '../zendesk-context.ts';

interface Feature {
  id: string;
  title: string;
  path: string;
  bucket?: Bucket;
  /** Exports want to know from when on. */
  since?: true;
  /** What a migration lacks without it. */
  without: string;
  remedy: string;
  /** What is said of a count, where the list tells one. */
  counted?: (count: number) => string;
}

const plan = 'If agents use it, check the role of the token’s owner: Admin Center, People, Team, Team members; else';

const features: Feature[] = [
  {
    id: 'sideConversations',
    title: 'Side conversations',
    path: 'tickets/side_conversations/events',
    since: true,
    without: 'No side conversation is migrated.',
    remedy: `${plan} the plan has no Collaboration add-on and nothing is lost.`,
  },
  {
    id: 'suspended',
    title: 'Suspended tickets',
    path: 'suspended_tickets',
    without: 'Suspended tickets are neither counted nor migrated.',
    remedy: 'Admin Center, People, Team, Roles: let the role manage suspended tickets, or use an administrator.',
    counted: (count) =>
      `${count} held back; options.suspendedTickets says what becomes of them. Zendesk deletes them after 14 days.`,
  },
  {
    id: 'customStatuses',
    title: 'Custom ticket statuses',
    path: 'custom_statuses',
    without: 'Tickets have the six system statuses only.',
    remedy: `${plan} they are off: Admin Center, Objects and rules, Tickets, Ticket statuses.`,
  },
  {
    id: 'forms',
    title: 'Ticket forms',
    path: 'ticket_forms',
    without: 'Tickets name no form.',
    remedy: `${plan} the plan has a single form: Admin Center, Objects and rules, Tickets, Forms.`,
  },
  {
    id: 'satisfaction',
    title: 'Satisfaction ratings',
    path: 'satisfaction_ratings',
    without: 'Ratings come with their tickets, as far as those have them.',
    remedy: `${plan} they are off: Admin Center, People, Configuration, End users, Satisfaction.`,
  },
  {
    id: 'serviceLevels',
    title: 'SLA policies',
    path: 'slas/policies',
    without: 'The inventory lists no SLA policies.',
    remedy: `${plan} the plan has none: Admin Center, Objects and rules, Business rules, Service level agreements.`,
  },
  {
    id: 'schedules',
    title: 'Schedules',
    path: 'business_hours/schedules',
    without: 'The inventory lists no schedules.',
    remedy: `${plan} the plan has none: Admin Center, Objects and rules, Business rules, Schedules.`,
  },
  {
    id: 'helpCenter',
    title: 'Help Center',
    path: 'help_center/articles',
    bucket: helpCenter.bucket,
    without: 'No article is migrated.',
    remedy:
      'Guide opens for the person of source.email? Then the token lacks the scope hc:read; else there is no Help Center.',
    counted: (count) =>
      `${count} articles, drafts among them. Archived articles are out of the API’s reach: restore those that should move.`,
  },
  {
    id: 'userSegments',
    title: 'User segments',
    path: 'help_center/user_segments',
    bucket: helpCenter.bucket,
    without: 'Articles of a segment are known by its number only; none becomes visible to everyone.',
    remedy: 'Guide admin, User permissions, User segments: use the token of a Guide administrator.',
  },
];

/** What the plan has, or these credentials may read. What is missing is a warning, never a failure. */
export async function* checkFeatures({ client }: ZendeskContext, signal: AbortSignal): AsyncGenerator<CheckItem> {
  const yesterday = Math.floor(client.clock.now() / 1_000) - 86_400;
  for (const { id, title, path, bucket = 'account', since, without, remedy, counted } of features) {
    const query = since ? { start_time: yesterday } : { per_page: 1 };
    const answer = await client.find(path, { query, bucket, signal, absent: notAvailable });
    const item = { id: `source.${id}`, area: 'source', title, planned: false } as const;
    const count = countOf(answer);
    if (!answer) yield { ...item, status: 'warn', found: `Not available. ${without}`, remedy };
    else if (counted && count !== null) yield { ...item, status: 'pass', found: counted(count), remedy: null };
    else yield { ...item, status: 'pass', found: 'Available.', remedy: null };
  }
}
