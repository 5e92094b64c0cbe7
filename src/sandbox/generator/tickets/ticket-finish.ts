import { type AccountContext, apiUrl } from '../account-context.ts';
import { TICKET_FIELDS } from '../field-definitions.ts';
import { ticketFieldId } from '../fields.ts';
import { idOf } from '../ids.ts';
import { generatedTimestamp, iso, LONGEST_LIFE } from '../timeline.ts';
import { finishComment } from './comment-finish.ts';
import type { TicketDraft } from './ticket-draft.ts';
import type { TicketAggregate, TicketRow } from './ticket-rows.ts';

const TAGGED = new Set(['tagger', 'multiselect']);

function customFields(draft: TicketDraft): TicketRow['custom_fields'] {
  return TICKET_FIELDS.filter((field) => !field.system).map((field) => ({
    id: ticketFieldId(field.title),
    value: draft.fields[field.title] ?? null,
  }));
}

/** Values of drop-down and multi-select fields, and ticked boxes, are tags too. */
function allTags(draft: TicketDraft): string[] {
  const values = TICKET_FIELDS.flatMap((field) => {
    const value = draft.fields[field.title];
    if (field.type === 'checkbox') return value === true && field.tag ? [field.tag] : [];
    return TAGGED.has(field.type) && value ? [value].flat().map(String) : [];
  });
  return [...new Set([...draft.tags, ...values])].sort();
}

/** Gives a draft its ids, addresses and dates. */
export function finishTicket(context: AccountContext, draft: TicketDraft): TicketAggregate {
  const comments = draft.comments.map((comment, position) => finishComment(context, draft, comment, position));
  const createdAt = draft.comments[0]?.at ?? 0;
  const lastAt = draft.comments.at(-1)?.at ?? createdAt;
  const updatedAt = Math.min(Math.max(lastAt, draft.solvedAt ?? 0, draft.closedAt ?? 0), createdAt + LONGEST_LIFE);
  const fields = customFields(draft);
  const ticket: TicketRow = {
    id: draft.id,
    url: apiUrl(context, `tickets/${draft.id}`),
    external_id: draft.externalId,
    via: draft.via,
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
    generated_timestamp: generatedTimestamp(draft.row, context.sizes.ticketRows),
    type: draft.type,
    subject: draft.subject,
    raw_subject: draft.subject,
    description: comments[0]?.plain_body ?? '',
    priority: draft.priority,
    status: draft.status,
    recipient: draft.recipient,
    requester_id: draft.requester.id,
    submitter_id: draft.submitterId,
    assignee_id: draft.assigneeId,
    organization_id: draft.organizationId,
    group_id: draft.groupId,
    collaborator_ids: [...new Set([...draft.followers, ...draft.ccs])],
    follower_ids: draft.followers,
    email_cc_ids: draft.ccs,
    forum_topic_id: null,
    problem_id: draft.problemId,
    has_incidents: draft.hasIncidents,
    is_public: comments.some((comment) => comment.public),
    due_at: draft.dueAt === null ? null : iso(draft.dueAt),
    tags: allTags(draft),
    custom_fields: fields,
    fields,
    satisfaction_rating: draft.satisfaction,
    sharing_agreement_ids: [],
    custom_status_id: idOf('customStatus', draft.customStatus),
    encoded_id: `${draft.id.toString(36).toUpperCase().padStart(6, 'X')}-ACME`,
    followup_ids: draft.followups,
    ticket_form_id: idOf('form', draft.form),
    brand_id: idOf('brand', draft.brand),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: draft.fromMessaging,
  };
  const assignedAt = draft.assigneeId === null ? null : ticket.created_at;
  return {
    ticket,
    comments,
    dates: {
      initially_assigned_at: assignedAt,
      assigned_at: assignedAt,
      status_updated_at: ticket.updated_at,
      solved_at: draft.solvedAt === null ? null : iso(Math.min(draft.solvedAt, updatedAt)),
      latest_comment_added_at: comments.at(-1)?.created_at ?? ticket.created_at,
    },
  };
}
