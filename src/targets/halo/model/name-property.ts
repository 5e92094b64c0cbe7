import type { Entity } from '../../../model/entity.ts';
import { type FieldUsage, fieldUsages } from '../catalogue/catalogue-details.ts';
import { listOfElement } from './list-element.ts';
import type { ModelContext } from './model-context.ts';
import { readTranslationProperty } from './translation-property.ts';

/** What Halo's screens call its properties. */
const names: Partial<Record<Entity, Record<string, string>>> = {
  tickets: {
    summary: 'Summary',
    details_html: 'Details',
    tickettype_id: 'Ticket Type',
    status_id: 'Status',
    priority_id: 'Priority',
    team: 'Team',
    agent_id: 'Agent',
    user_id: 'User',
    client_id: 'Client',
    site_id: 'Site',
    emailcclist: 'CC list',
    tags: 'Tags',
    dateoccurred: 'Date Opened',
    dateclosed: 'Date Closed',
    deadlinedate: 'Deadline',
    fixbydate: 'Resolution target',
    responsedate: 'Response date',
    showforusers: 'Visible to users',
    source: 'Source',
    requestsource: 'Source',
    timetaken: 'Time taken',
    excludefromsla: 'Exclude from SLA',
    sla_id: 'SLA',
    sla_start_date: 'SLA start date',
    surveysent: 'Survey sent',
    slaholdreminderdatelastemailed: 'SLA hold reminder last mailed',
    closurereminderdatelastemailed: 'Closure reminder last mailed',
    targetdate: 'Target date',
    parent_id: 'Parent ticket',
    new_related_tickets: 'Related tickets',
    related_tickets: 'Related tickets',
    relatedto: 'Related tickets',
    internet_message_id: 'Message id of the mail',
    category_1: 'Category 1',
    category_2: 'Category 2',
    category_3: 'Category 3',
    category_4: 'Category 4',
  },
  comments: {
    note_html: 'Note',
    outcome: 'Outcome',
    who: 'Who',
    who_agentid: 'Agent',
    actionby_user_id: 'User',
    datetime: 'Date',
    hiddenfromuser: 'Hidden from user',
    timetaken: 'Time taken',
    internet_message_id: 'Message id of the mail',
  },
  attachments: { filename: 'File name', data_base64: 'Content', showforusers: 'Visible to users' },
  contacts: {
    name: 'Name',
    firstname: 'First name',
    surname: 'Last name',
    emailaddress: 'Email address',
    email2: 'Email address 2',
    email3: 'Email address 3',
    phonenumber: 'Phone number',
    mobilenumber: 'Mobile number',
    homenumber: 'Home number',
    site_id: 'Site',
    client_id: 'Client',
    lang: 'Language',
    language_id: 'Language',
    languageoverride: 'Language',
    inactive: 'Inactive',
    title: 'Title',
    department: 'Department',
    notes: 'Notes',
  },
  organizations: {
    name: 'Name',
    domain: 'Email domain',
    emaildomain: 'Email domain',
    website: 'Website',
    notes: 'Notes',
    inactive: 'Inactive',
    client_id: 'Client',
    main_site_id: 'Main site',
  },
  agents: { name: 'Name', email: 'Email address', jobtitle: 'Job title', teams: 'Teams' },
  groups: { name: 'Name', agents: 'Agents' },
  folders: {
    name: 'Name',
    description: 'Description',
    group_id: 'Parent list',
    parent_id: 'Parent list',
    showforall: 'Visible to everyone',
    showforallagents: 'Visible to all agents',
  },
  articles: {
    name: 'Title',
    description_html: 'Description',
    resolution_html: 'Resolution',
    inactive: 'Inactive',
    faqlists: 'FAQ lists',
    tags: 'Tags',
    showforall: 'Visible to everyone',
    kbentryclientaccess: 'Client access',
    internalmemoagent: 'Internal memo',
    date_created: 'Date created',
    date_edited: 'Date edited',
  },
  macros: { name: 'Name', html: 'Text', text: 'Text' },
};

/** A property as people see it in Halo: custom fields by their labels. One that shows nowhere goes by its own name. */
export function nameProperty(entity: Entity, property: string, { details }: ModelContext): string {
  const list = listOfElement(property);
  const known = names[entity]?.[list ?? property];
  if (known !== undefined) return known;
  const translation = readTranslationProperty(property);
  if (translation) return `translation of the ${nameOfText(translation.field)}`;
  const usage = fieldUsages[entity as FieldUsage];
  const custom = details.fields.find((each) => each.usage === usage && each.name === property);
  return custom?.label ?? list ?? property;
}

function nameOfText(field: string): string {
  return (names.articles?.[`${field}_html`] ?? names.articles?.[field] ?? field).toLowerCase();
}
