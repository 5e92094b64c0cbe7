import type { JsonObject } from '../../model/json.ts';
import type { Ticket } from '../../model/records.ts';
import { type CustomField, readTicketValues } from './custom-fields.ts';
import type { NameLookup } from './lookup-names.ts';
import { readTimeSpent } from './read-time-spent.ts';
import { id, ids, instant, messageId, number, object, rows, text, texts } from './read-values.ts';

export interface TicketContext {
  origin: string;
  fields: readonly CustomField[];
  customStatuses: ReadonlyMap<string, string>;
  brands: ReadonlyMap<string, string>;
  forms: ReadonlyMap<string, string>;
  /** Of what the values of lookup fields point to. */
  lookups: NameLookup;
}

/** A row of `tickets`; `metrics` is its row of the `metric_sets` sideload, `mergedIntoId` what its comments say. */
export function normaliseTicket(
  row: JsonObject,
  context: TicketContext,
  { metrics, mergedIntoId }: { metrics: JsonObject; mergedIntoId: string | null },
): Ticket {
  const ticketId = id(row.id) ?? '';
  const status = text(row.status) ?? 'open';
  const via = object(row.via);
  const source = object(via.source);
  // Which of the lists is filled depends on the account's "CCs and followers" setting.
  const emailCcs = ids(row.email_cc_ids);
  return {
    id: ticketId,
    url: `${context.origin}/agent/tickets/${ticketId}`,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    subject: text(row.subject) ?? text(row.raw_subject),
    type: text(row.type),
    status,
    customStatus: context.customStatuses.get(id(row.custom_status_id) ?? '') ?? null,
    priority: text(row.priority),
    channel: text(via.channel),
    requesterId: id(row.requester_id),
    submitterId: id(row.submitter_id),
    assigneeId: id(row.assignee_id),
    groupId: id(row.group_id),
    organizationId: id(row.organization_id),
    ccIds: emailCcs.length > 0 || ids(row.follower_ids).length > 0 ? emailCcs : ids(row.collaborator_ids),
    followerIds: ids(row.follower_ids),
    brand: context.brands.get(id(row.brand_id) ?? '') ?? null,
    form: context.forms.get(id(row.ticket_form_id) ?? '') ?? null,
    tags: texts(row.tags),
    custom: readTicketValues(context.fields, row, context.lookups),
    dueAt: instant(row.due_at),
    solvedAt: instant(metrics.solved_at),
    closedAt: status === 'closed' ? instant(metrics.status_updated_at) : null,
    problemId: id(row.problem_id),
    followUpOfId: source.rel === 'follow_up' ? id(object(source.from).ticket_id) : null,
    mergedIntoId,
    satisfaction: readSatisfaction(row.satisfaction_rating),
    timeSpentMinutes: readTimeSpent(context.fields, row),
    externalId: text(row.external_id),
    messageId: threadIdOf(row),
    deleted: status === 'deleted',
    suspended: false,
    commentCount: number(row.comment_count),
  };
}

/**
 * Every mail of a ticket refers to `<` its encoded id without the hyphen `@zendesk.com>`, whatever the account's own domain:
 * mails in public archives have `In-Reply-To: <M7W4K4OZLY@zendesk.com>` beside `Reply-To: support+idM7W4K4-OZLY@…`, and replies
 * to them keep it in `References`. Null for tickets without the property.
 * @see https://support.zendesk.com/hc/en-us/articles/8396827889946 for the encoded id
 */
function threadIdOf(row: JsonObject): string | null {
  const encoded = text(row.encoded_id)?.replaceAll('-', '') ?? '';
  return /^[A-Z0-9]+$/i.test(encoded) ? messageId(`${encoded}@zendesk.com`) : null;
}

/** Metrics of a ticket, wherever this endpoint puts the sideload: into the ticket, or into a list beside. */
export function metricsOf(row: JsonObject, answer: JsonObject): JsonObject {
  if (row.metric_set) return object(row.metric_set);
  return rows(answer.metric_sets).find((metrics) => id(metrics.ticket_id) === id(row.id)) ?? {};
}

/** An object, or the bare score; what was never asked or never answered is no satisfaction. */
function readSatisfaction(value: JsonObject[string] | undefined): Ticket['satisfaction'] {
  const score = text(typeof value === 'string' ? value : object(value).score);
  if (score === null || score === 'unoffered' || score === 'offered') return null;
  return { score, comment: text(object(value).comment), reason: text(object(value).reason) };
}
