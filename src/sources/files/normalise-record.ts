import type { SourceEntity } from '../../model/entity.ts';
import { isObject } from '../../model/json.ts';
import type { RecordTypes } from '../../model/record-types.ts';
import type { Article, Field, Folder, Group, Macro, Organization, Person, Ticket } from '../../model/records.ts';
import type { ItemReader } from './item-reader.ts';

type Normalise<E extends SourceEntity> = (id: string, from: ItemReader) => RecordTypes[E];

/** A canonical record from evaluated fields. Articles still lack their body and files. */
export const normalise: { [E in Exclude<SourceEntity, 'threads'>]: Normalise<E> } = {
  fields: (id, from): Field => ({
    ...readCommon(id, from),
    of: from.oneOf('of', ['tickets', 'contacts', 'organizations'], 'tickets'),
    key: from.text('key') ?? id,
    title: from.text('title') ?? id,
    type: from.oneOf('type', fieldTypes, 'other'),
    options: readOptions(from),
    active: from.flag('active', true),
    visibleToUsers: from.flag('visibleToUsers', false),
  }),
  groups: (id, from): Group => ({
    ...readCommon(id, from),
    name: from.text('name') ?? id,
    description: from.text('description'),
    deleted: from.flag('deleted', false),
    private: from.flag('private', false),
    memberIds: from.texts('memberIds'),
  }),
  organizations: (id, from): Organization => ({
    ...readCommon(id, from),
    name: from.text('name') ?? id,
    domains: from.texts('domains').map((domain) => domain.toLowerCase()),
    ...readNotes(from),
  }),
  agents: readPerson,
  contacts: readPerson,
  folders: (id, from): Folder => ({
    ...readCommon(id, from),
    name: from.text('name') ?? id,
    description: from.text('description'),
    parentId: from.text('parentId'),
    position: from.number('position'),
  }),
  articles: (id, from): Article => ({
    ...readCommon(id, from),
    title: from.text('title') ?? id,
    html: '',
    locale: from.text('locale'),
    folderId: from.text('folderId'),
    authorId: from.text('authorId'),
    status: from.oneOf('status', ['draft', 'published', 'archived'], 'draft'),
    audience: from.oneOf('audience', ['everyone', 'signed-in', 'agents', 'segment'], 'agents'),
    segment: from.text('segment'),
    tags: from.texts('tags'),
    position: from.number('position'),
    attachments: [],
    translations: readTranslations(from),
  }),
  macros: (id, from): Macro => ({
    ...readCommon(id, from),
    name: from.text('name') ?? id,
    active: from.flag('active', true),
    html: from.text('html'),
    text: from.text('text'),
    groupIds: null,
    agentId: null,
    otherActions: from.texts('otherActions'),
  }),
  tickets: (id, from): Ticket => ({
    ...readCommon(id, from),
    subject: from.text('subject'),
    type: from.text('type'),
    status: from.text('status') ?? '',
    customStatus: from.text('customStatus'),
    priority: from.text('priority'),
    channel: from.text('channel'),
    requesterId: from.text('requesterId'),
    submitterId: from.text('submitterId'),
    assigneeId: from.text('assigneeId'),
    groupId: from.text('groupId'),
    organizationId: from.text('organizationId'),
    ccIds: from.texts('ccIds'),
    followerIds: from.texts('followerIds'),
    brand: from.text('brand'),
    form: from.text('form'),
    tags: from.texts('tags'),
    custom: from.object('custom'),
    dueAt: from.instant('dueAt'),
    solvedAt: from.instant('solvedAt'),
    closedAt: from.instant('closedAt'),
    problemId: from.text('problemId'),
    followUpOfId: from.text('followUpOfId'),
    mergedIntoId: from.text('mergedIntoId'),
    satisfaction: readSatisfaction(from),
    timeSpentMinutes: from.number('timeSpentMinutes'),
    externalId: from.text('externalId'),
    messageId: from.text('messageId'),
    deleted: from.flag('deleted', false),
    suspended: from.flag('suspended', false),
    commentCount: from.number('commentCount'),
  }),
};

const fieldTypes = [
  'text',
  'multiline',
  'integer',
  'decimal',
  'date',
  'checkbox',
  'select',
  'multiselect',
  'other',
] as const;

function readCommon(id: string, from: ItemReader) {
  return {
    id,
    url: from.address('url'),
    createdAt: from.instant('createdAt'),
    updatedAt: from.instant('updatedAt'),
  };
}

function readNotes(from: ItemReader) {
  return {
    notes: from.text('notes'),
    details: from.text('details'),
    externalId: from.text('externalId'),
    tags: from.texts('tags'),
    custom: from.object('custom'),
  };
}

function readPerson(id: string, from: ItemReader): Person {
  const emails = from.texts('emails').map((email) => email.trim().toLowerCase());
  return {
    ...readCommon(id, from),
    name: from.text('name') ?? emails[0] ?? id,
    emails: emails.filter((email) => /^[^\s@]+@[^\s@]+$/.test(email)),
    phones: from.texts('phones'),
    active: from.flag('active', true),
    suspended: from.flag('suspended', false),
    organizationIds: from.texts('organizationIds'),
    groupIds: from.texts('groupIds'),
    role: from.text('role'),
    locale: from.text('locale'),
    timezone: from.text('timezone'),
    ...readNotes(from),
  };
}

function readSatisfaction(from: ItemReader): Ticket['satisfaction'] {
  const { score, comment, reason } = from.object('satisfaction');
  if (score === undefined || score === null) return null;
  return {
    score: String(score),
    comment: typeof comment === 'string' ? comment : null,
    reason: typeof reason === 'string' ? reason : null,
  };
}

/** Without a language nothing can be said of it; without a key of its own, the language is one. */
function readTranslations(from: ItemReader): Article['translations'] {
  const list = from.value('translations');
  return (Array.isArray(list) ? list : []).filter(isObject).flatMap(({ id, locale, title, html, draft }) => {
    if (typeof locale !== 'string' || locale === '') return [];
    const key = typeof id === 'number' || typeof id === 'string' ? String(id) : locale;
    const words = { title: typeof title === 'string' ? title : '', html: typeof html === 'string' ? html : '' };
    return [{ id: key, locale, ...words, draft: draft === true }];
  });
}

function readOptions(from: ItemReader): Field['options'] {
  const options = from.value('options');
  return (Array.isArray(options) ? options : []).map((option) => {
    if (!isObject(option)) return { value: String(option), label: String(option) };
    return { value: String(option.value), label: String(option.label ?? option.value) };
  });
}
