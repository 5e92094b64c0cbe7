import { htmlToText } from '../../content/html-to-text.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Article, FileRef, Organization, Person, Ticket } from '../../model/records.ts';
import type { Comment, Thread } from '../../model/thread.ts';

/** What the source shows, by the checklist's names of rows. */
export type SourceRows = ReadonlyMap<string, string>;

/** Names of what records refer to by id, as the source has them. */
export interface SourceNames {
  group(id: string | null): string | null;
  person(id: string | null): string | null;
  organization(id: string | null): string | null;
  folder(id: string | null): string | null;
}

export function ticketRows(ticket: Ticket, thread: Thread | null, names: SourceNames): SourceRows {
  const first = thread?.comments[0];
  const isShown = thread?.comments.some((comment) => comment.public) ?? false;
  const people = (ids: readonly string[]) => ids.map((id) => names.person(id)).join(', ');
  return rows({
    subject: ticket.subject,
    description: first ? (first.public ? bodyText(first) : 'the first message is private') : null,
    type: ticket.type,
    status: ticket.customStatus ?? ticket.status,
    priority: ticket.priority,
    group: names.group(ticket.groupId),
    assignee: names.person(ticket.assigneeId),
    requester: names.person(ticket.requesterId),
    organization: names.organization(ticket.organizationId),
    'CCs and followers': people([...ticket.ccIds, ...ticket.followerIds]),
    tags: ticket.tags.join(', '),
    channel: ticket.channel,
    'brand and form': join([ticket.brand, ticket.form]),
    dates: datesOf({ created: ticket.createdAt, solved: ticket.solvedAt, closed: ticket.closedAt }),
    'due date': ticket.dueAt,
    visibility: isShown ? 'shown to users' : 'only private messages',
    satisfaction: ticket.satisfaction && join([ticket.satisfaction.score, ticket.satisfaction.comment]),
    'time spent': ticket.timeSpentMinutes === null ? null : `${ticket.timeSpentMinutes} minutes`,
    'custom fields': customText(ticket.custom),
    'old reference': ticket.id,
    'mail threading': ticket.messageId,
    'links: problem and incident': ticket.problemId,
    'links: follow-up and merged': join([ticket.followUpOfId, ticket.mergedIntoId]),
  });
}

export function commentRows(comment: Comment, names: SourceNames): SourceRows {
  return rows({
    author: names.person(comment.authorId) ?? comment.authorName,
    date: comment.createdAt,
    visibility: comment.public ? 'public' : 'private',
    body: bodyText(comment),
  });
}

export function fileRows(file: FileRef): SourceRows {
  return rows({ name: file.name, size: file.size === null ? null : String(file.size) });
}

export function articleRows(article: Article, names: SourceNames): SourceRows {
  const { translations, segment, audience } = article;
  return rows({
    title: article.title,
    body: htmlToText(article.html),
    status: article.status,
    'FAQ list': names.folder(article.folderId),
    audience: segment ?? audience,
    tags: article.tags.join(', '),
    author: names.person(article.authorId),
    dates: datesOf({ created: article.createdAt, updated: article.updatedAt }),
    translations: translations.map(({ locale, draft }) => (draft ? `${locale} (draft)` : locale)).join(', '),
  });
}

export function personRows(person: Person, names: SourceNames): SourceRows {
  return rows({
    name: person.name,
    'e-mails': person.emails.join(', '),
    phones: person.phones.join(', '),
    'organization and site': person.organizationIds.map((id) => names.organization(id)).join(', '),
    language: person.locale,
    notes: join([person.notes, person.details]),
    tags: person.tags.join(', '),
    'custom fields': customText(person.custom),
    'active or not': person.active && !person.suspended ? 'active' : 'inactive',
  });
}

export function organizationRows(organization: Organization): SourceRows {
  return rows({
    name: organization.name,
    domains: organization.domains.join(', '),
    notes: join([organization.notes, organization.details]),
    tags: organization.tags.join(', '),
    'custom fields': customText(organization.custom),
  });
}

function bodyText({ html, text }: Comment): string {
  return html === null ? (text ?? '') : htmlToText(html);
}

function customText(custom: JsonObject): string {
  return Object.entries(custom)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('\n');
}

function datesOf(dates: Record<string, string | null>): string {
  return Object.entries(dates)
    .flatMap(([name, at]) => (at === null ? [] : [`${name} ${at}`]))
    .join('\n');
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/** Rows of which there is nothing are left out. */
function rows(values: Record<string, string | null>): SourceRows {
  return new Map(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}
