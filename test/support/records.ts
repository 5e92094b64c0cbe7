import type { Article, Field, Folder, Group, Organization, Person, Ticket } from '../../src/model/records.ts';
import type { Comment } from '../../src/model/thread.ts';

/** Canonical records with everything that a test does not care about filled in. */
const common = { url: null, createdAt: null, updatedAt: null };

export function group(id: string, changes: Partial<Group> = {}): Group {
  return {
    ...common,
    id,
    name: `Group ${id}`,
    description: null,
    deleted: false,
    private: false,
    memberIds: [],
    ...changes,
  };
}

export function organization(id: string, changes: Partial<Organization> = {}): Organization {
  return {
    ...common,
    id,
    name: `Organization ${id}`,
    domains: [],
    notes: null,
    details: null,
    externalId: null,
    tags: [],
    custom: {},
    ...changes,
  };
}

export function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    ...common,
    id,
    name: `Person ${id}`,
    emails: [`p${id}@acme.test`],
    phones: [],
    active: true,
    suspended: false,
    organizationIds: [],
    groupIds: [],
    role: null,
    locale: null,
    timezone: null,
    notes: null,
    details: null,
    externalId: null,
    tags: [],
    custom: {},
    ...changes,
  };
}

export function ticket(id: string, changes: Partial<Ticket> = {}): Ticket {
  return {
    ...common,
    id,
    subject: `Ticket ${id}`,
    type: null,
    status: 'open',
    customStatus: null,
    priority: null,
    channel: null,
    requesterId: null,
    submitterId: null,
    assigneeId: null,
    groupId: null,
    organizationId: null,
    ccIds: [],
    followerIds: [],
    brand: null,
    form: null,
    tags: [],
    custom: {},
    dueAt: null,
    solvedAt: null,
    closedAt: null,
    problemId: null,
    followUpOfId: null,
    mergedIntoId: null,
    satisfaction: null,
    timeSpentMinutes: null,
    externalId: null,
    messageId: null,
    deleted: false,
    suspended: false,
    commentCount: null,
    ...changes,
  };
}

export function comment(id: string, changes: Partial<Comment> = {}): Comment {
  return {
    id,
    authorId: null,
    authorName: null,
    createdAt: null,
    public: true,
    html: `<p>Comment ${id}</p>`,
    text: null,
    attachments: [],
    messageId: null,
    call: null,
    ...changes,
  };
}

export function folder(id: string, changes: Partial<Folder> = {}): Folder {
  return { ...common, id, name: `Folder ${id}`, description: null, parentId: null, position: null, ...changes };
}

export function article(id: string, changes: Partial<Article> = {}): Article {
  return {
    ...common,
    id,
    title: `Article ${id}`,
    html: `<p>Article ${id}</p>`,
    locale: null,
    folderId: null,
    authorId: null,
    status: 'published',
    audience: 'everyone',
    segment: null,
    tags: [],
    position: null,
    attachments: [],
    translations: [],
    ...changes,
  };
}

export function field(key: string, type: Field['type'], changes: Partial<Field> = {}): Field {
  return {
    ...common,
    id: key,
    of: 'tickets',
    key,
    title: key,
    type,
    options: [],
    active: true,
    visibleToUsers: false,
    ...changes,
  };
}
