import type { GroupRow, OrganizationRow, UserRow } from './account-rows.ts';
import type { CommentRow, TicketAggregate, TicketRow, Via } from './tickets/ticket-rows.ts';

/*
 * Rows with every key the API answers and nothing in them: what a row has that was given in part only.
 * `at` is an ISO 8601 instant, `baseUrl` the account's address.
 */

const NO_VIA: Via = { channel: 'api', source: { from: {}, to: {}, rel: null } };

export function blankUser(baseUrl: string, id: number, at: string): UserRow {
  return {
    id,
    url: `${baseUrl}/api/v2/users/${id}.json`,
    name: '',
    email: null,
    created_at: at,
    updated_at: at,
    time_zone: 'Eastern Time (US & Canada)',
    iana_time_zone: 'America/New_York',
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: 'en-US',
    organization_id: null,
    role: 'end-user',
    verified: true,
    external_id: null,
    tags: [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: null,
    two_factor_auth_enabled: null,
    signature: null,
    details: null,
    notes: null,
    role_type: null,
    custom_role_id: null,
    moderator: false,
    ticket_restriction: null,
    only_private_comments: false,
    restricted_agent: false,
    suspended: false,
    default_group_id: null,
    report_csv: false,
    user_fields: {},
  };
}

export function blankOrganization(baseUrl: string, id: number, at: string): OrganizationRow {
  return {
    id,
    url: `${baseUrl}/api/v2/organizations/${id}.json`,
    name: '',
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: at,
    updated_at: at,
    domain_names: [],
    details: null,
    notes: null,
    group_id: null,
    tags: [],
    organization_fields: {},
    deleted_at: null,
  };
}

export function blankGroup(baseUrl: string, id: number, at: string): GroupRow {
  return {
    id,
    url: `${baseUrl}/api/v2/groups/${id}.json`,
    is_public: true,
    name: '',
    description: '',
    default: false,
    deleted: false,
    created_at: at,
    updated_at: at,
  };
}

export function blankTicket(baseUrl: string, id: number, at: string): TicketRow {
  return {
    id,
    url: `${baseUrl}/api/v2/tickets/${id}.json`,
    external_id: null,
    via: NO_VIA,
    created_at: at,
    updated_at: at,
    generated_timestamp: Math.floor(Date.parse(at) / 1000),
    type: null,
    subject: '',
    raw_subject: '',
    description: '',
    priority: null,
    status: 'open',
    recipient: null,
    requester_id: 0,
    submitter_id: -1,
    assignee_id: null,
    organization_id: null,
    group_id: null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: [],
    custom_fields: [],
    fields: [],
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    custom_status_id: 0,
    encoded_id: '',
    followup_ids: [],
    ticket_form_id: 0,
    brand_id: 0,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
  };
}

export function blankComment(id: number, at: string): CommentRow {
  return {
    id,
    type: 'Comment',
    author_id: -1,
    body: '',
    html_body: '',
    plain_body: '',
    public: true,
    attachments: [],
    audit_id: id + 500_000_000_000,
    via: NO_VIA,
    created_at: at,
    metadata: { system: {}, custom: {} },
  };
}

/** A ticket with its comments and the dates that can be read from them. */
export function joinTicket(ticket: TicketRow, comments: CommentRow[]): TicketAggregate {
  const done = ticket.status === 'solved' || ticket.status === 'closed';
  const assignedAt = ticket.assignee_id === null ? null : ticket.created_at;
  return {
    ticket,
    comments,
    dates: {
      initially_assigned_at: assignedAt,
      assigned_at: assignedAt,
      status_updated_at: ticket.updated_at,
      solved_at: done ? ticket.updated_at : null,
      latest_comment_added_at: comments.at(-1)?.created_at ?? ticket.created_at,
    },
  };
}
