import type { Entity } from '../../../model/entity.ts';
import { fieldUsages, type HaloField } from '../catalogue/catalogue-details.ts';
import { listOfElement } from './list-element.ts';
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
    takenby: 'Taken by',
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
    actisbillable: 'Billable',
    internet_message_id: 'Message id of the mail',
  },
  attachments: { filename: 'File name', data_base64: 'Content', $bytes: 'Content', showforusers: 'Visible to users' },
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
    newclient_sitename: 'Main site',
  },
  agents: { name: 'Name', email: 'Email address', jobtitle: 'Job title', teams: 'Teams' },
  groups: { name: 'Name', agents: 'Agents' },
  folders: {
    name: 'Name',
    description: 'Description',
    group_id: 'Parent list',
    parent_id: 'Parent list',
    is_group: 'Group of lists',
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
    creator_id: 'Created by',
    date_created: 'Date created',
    date_edited: 'Date edited',
  },
  macros: { name: 'Name', html: 'Text', text: 'Text' },
  tags: { text: 'Name' },
  settings: { value: 'Value' },
  customFields: {
    name: 'Field Name',
    label: 'Field Label',
    usage: 'Entity',
    type: 'Field Type',
    inputtype: 'Input Type',
    searchable: 'Searchable',
    user_searchable: 'Searchable by users',
    onlyshowforagents: 'Only show for Agents',
    new_values: 'Options',
    options: 'Options',
    field_id: 'Field',
    tickettype_id: 'Ticket Type',
  },
};

/**
 * A property as people see it in Halo: custom fields by their labels, as far as `fields` holds them. One that shows nowhere goes
 * by its own name.
 */
export function nameProperty(
  entity: Entity,
  property: string,
  fields: readonly Pick<HaloField, 'usage' | 'name' | 'label'>[],
): string {
  const list = listOfElement(property);
  const known = names[entity]?.[list ?? property];
  if (known !== undefined) return known;
  const translation = readTranslationProperty(property);
  if (translation) return `translation of the ${nameOfText(translation.field)}`;
  // A form's: `field:Product area` puts the field on the type, `visible:Product area` shows it to its users.
  if (entity === 'customFields') return property.replace(/^(?:field|visible):.*$/s, 'Field List');
  const usages = customFieldUsages[entity] ?? [];
  const custom = fields.find((each) => usages.includes(each.usage) && each.name === property);
  return custom?.label ?? list ?? property;
}

/** Where the custom fields of a record stand; an organization may become a site. */
const customFieldUsages: Partial<Record<Entity, readonly number[]>> = {
  ...Object.fromEntries(Object.entries(fieldUsages).map(([entity, usage]) => [entity, [usage]])),
  organizations: [fieldUsages.organizations, fieldUsages.sites],
};

function nameOfText(field: string): string {
  return (names.articles?.[`${field}_html`] ?? names.articles?.[field] ?? field).toLowerCase();
}
