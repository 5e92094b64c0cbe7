import type { Entity } from '../../../model/entity.ts';
import { fieldUsages, findField } from '../catalogue/catalogue-details.ts';
import { listOfElement } from './list-element.ts';
import type { ModelContext } from './model-context.ts';
import { readTranslationProperty } from './translation-property.ts';

/** What the checklist calls Halo's properties and what findings name; of several spellings of one thing the row is the same. */
const rows: Partial<Record<Entity, Record<string, string>>> = {
  tickets: {
    summary: 'subject',
    details_html: 'description',
    tickettype_id: 'type',
    status_id: 'status',
    priority_id: 'priority',
    team: 'group',
    agent_id: 'assignee',
    user_id: 'requester',
    client_id: 'organization',
    site_id: 'organization',
    emailcclist: 'CCs and followers',
    ccs: 'CCs and followers',
    followers: 'CCs and followers',
    deadlinedate: 'due date',
    fixbydate: 'due date',
    targetdate: 'due date',
    dueAt: 'due date',
    dateoccurred: 'dates',
    dateclosed: 'dates',
    datecreated: 'dates',
    responsedate: 'dates',
    source: 'channel',
    requestsource: 'channel',
    channel: 'channel',
    showforusers: 'visibility',
    satisfaction: 'satisfaction',
    brand: 'brand and form',
    form: 'brand and form',
    timetaken: 'time spent',
    timeSpentMinutes: 'time spent',
    internet_message_id: 'mail threading',
    excludefromsla: 'service level',
    sla_start_date: 'service level',
    sla_id: 'service level',
    slaholdreminderdatelastemailed: 'kept quiet',
    closurereminderdatelastemailed: 'kept quiet',
    surveysent: 'kept quiet',
    parent_id: 'links: problem and incident',
    problem: 'links: problem and incident',
    problemId: 'links: problem and incident',
    relatedto: 'links: follow-up and merged',
    new_related_tickets: 'links: follow-up and merged',
    related_tickets: 'links: follow-up and merged',
    followUpOfId: 'links: follow-up and merged',
    mergedIntoId: 'links: follow-up and merged',
    category_1: 'categories',
    category_2: 'categories',
    category_3: 'categories',
    category_4: 'categories',
  },
  comments: {
    outcome: 'kind',
    who: 'author',
    who_agentid: 'author',
    actionby_user_id: 'author',
    datetime: 'date',
    note_html: 'body',
    hiddenfromuser: 'visibility',
    timetaken: 'time spent',
    internet_message_id: 'mail threading',
  },
  attachments: {
    filename: 'name',
    data_base64: 'size',
    showforusers: 'visibility',
    $bytes: 'bytes',
  },
  contacts: {
    firstname: 'name',
    surname: 'name',
    email: 'e-mails',
    emailaddress: 'e-mails',
    email2: 'e-mails',
    email3: 'e-mails',
    phonenumber: 'phones',
    mobilenumber: 'phones',
    phonenumber_preferred: 'phones',
    site_id: 'organization and site',
    client_id: 'organization and site',
    organizations: 'organization and site',
    language_id: 'language',
    lang: 'language',
    languageoverride: 'language',
    inactive: 'active or not',
  },
  organizations: {
    domain: 'domains',
    emaildomain: 'domains',
    website: 'domains',
    inactive: 'active or not',
    client_id: 'main site',
    main_site_id: 'main site',
  },
  folders: {
    group_id: 'nesting',
    is_group: 'nesting',
    parent_id: 'nesting',
    showforall: 'audience',
    showforallagents: 'audience',
  },
  articles: {
    name: 'title',
    description_html: 'body',
    resolution_html: 'body',
    inactive: 'status',
    faqlists: 'FAQ list',
    showforall: 'audience',
    audience: 'audience',
    segment: 'audience',
    kbentryclientaccess: 'audience',
    creator_id: 'author',
    internalmemoagent: 'author and dates in the memo',
    date_created: 'dates',
    date_edited: 'date of the last edit',
  },
  macros: { html: 'text', text: 'text' },
};

/** Properties of the canonical ticket that Halo has no property for. */
const sources: Record<string, string> = {
  channel: 'channel',
  brand: 'brand and form',
  form: 'brand and form',
  solvedAt: 'dates',
  closedAt: 'dates',
  timeSpentMinutes: 'time spent',
  customStatus: 'status',
  'satisfaction.score': 'satisfaction',
};

/** A property of Halo's in the checklist's words; what is not known goes by its own name. */
export function rowOf(entity: Entity, field: string, { details, migration }: ModelContext): string {
  const property = listOfElement(field) ?? field;
  const known = rows[entity]?.[property];
  if (known !== undefined) return known;
  if (readTranslationProperty(field)) return 'translations';
  const label = migration.tickets.reference?.customField;
  const reference = label === undefined ? null : findField(details, 'tickets', label);
  if (entity === 'tickets' && reference?.name === field) return 'old reference';
  const usage = fieldUsages[entity as keyof typeof fieldUsages];
  const custom = details.fields.find((each) => each.usage === usage && each.name === field);
  const isCustom = /^CF/.test(field) || custom !== undefined;
  const filled = entity === 'tickets' && custom ? rowOfSource(custom.label, migration) : undefined;
  return filled ?? (isCustom ? 'custom fields' : property);
}

/** What the spec gives a custom field for want of a better place, such as the channel, keeps its own row. */
function rowOfSource(label: string, { tickets }: ModelContext['migration']): string | undefined {
  const mapping = tickets.customFields[label];
  const expression = typeof mapping === 'object' ? mapping.value : mapping;
  return expression === undefined ? undefined : sources[expression.trim()];
}
