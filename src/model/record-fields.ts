import type { Article, Organization, Person, Ticket } from './records.ts';

/** The compiler sees to it that none is missing. */
const fieldsOf = <T>(fields: Record<keyof T, true>): readonly string[] => Object.keys(fields);

const common = { id: true, url: true, createdAt: true, updatedAt: true } as const;

const described = { notes: true, details: true, externalId: true, tags: true, custom: true } as const;

/** What an expression may read of a canonical record, whatever the source. */
export const recordFields = {
  organizations: fieldsOf<Organization>({ ...common, ...described, name: true, domains: true }),
  contacts: fieldsOf<Person>({
    ...common,
    ...described,
    name: true,
    emails: true,
    phones: true,
    active: true,
    suspended: true,
    organizationIds: true,
    groupIds: true,
    role: true,
    locale: true,
    timezone: true,
  }),
  tickets: fieldsOf<Ticket>({
    ...common,
    subject: true,
    type: true,
    status: true,
    customStatus: true,
    priority: true,
    channel: true,
    requesterId: true,
    submitterId: true,
    assigneeId: true,
    groupId: true,
    organizationId: true,
    ccIds: true,
    followerIds: true,
    brand: true,
    form: true,
    tags: true,
    custom: true,
    dueAt: true,
    solvedAt: true,
    closedAt: true,
    problemId: true,
    followUpOfId: true,
    mergedIntoId: true,
    satisfaction: true,
    timeSpentMinutes: true,
    externalId: true,
    messageId: true,
    deleted: true,
    suspended: true,
    commentCount: true,
  }),
  articles: fieldsOf<Article>({
    ...common,
    title: true,
    html: true,
    locale: true,
    folderId: true,
    authorId: true,
    status: true,
    audience: true,
    segment: true,
    tags: true,
    position: true,
    attachments: true,
    translations: true,
  }),
};
