import type { PlanEntity } from '../../../model/entity.ts';

/** How a mapped value becomes a property of Halo's. */
export type FieldKind =
  | 'text'
  | 'instant'
  | 'boolean'
  /** A name of the catalogue, written as its id. */
  | 'status'
  | 'ticketType'
  | 'priority'
  /** The source's id of another record (or, for a team, its name in the target). */
  | 'team'
  | 'agent'
  | 'contact'
  | 'client'
  | 'site'
  | 'folder'
  /** Source ids of people, written as their addresses. */
  | 'addresses'
  | 'tags'
  /** A locale, written as the tenant's own code of that language. */
  | 'language'
  /** `active` or `inactive`. */
  | 'state';

export interface TargetField {
  /** Halo's own name of it. */
  property: string;
  kind: FieldKind;
  /** Longest text the column takes; longer text is cut and noted. */
  maxLength?: number;
}

const text = (property: string, maxLength?: number): TargetField =>
  maxLength === undefined ? { property, kind: 'text' } : { property, kind: 'text', maxLength };

/** Every field that a mapping may fill, by the name it has there. */
export const targetFields: Partial<Record<PlanEntity, Record<string, TargetField>>> = {
  groups: { name: text('name') },
  agents: { name: text('name'), email: text('email'), jobtitle: text('jobtitle') },
  organizations: {
    name: text('name'),
    domain: text('domain', 250),
    website: text('website', 250),
    notes: text('notes'),
    inactive: { property: 'inactive', kind: 'boolean' },
  },
  contacts: {
    name: text('name', 255),
    firstname: text('firstname', 200),
    surname: text('surname', 200),
    emailaddress: text('emailaddress'),
    email2: text('email2'),
    email3: text('email3'),
    phonenumber: text('phonenumber'),
    mobilenumber: text('mobilenumber'),
    homenumber: text('homenumber'),
    title: text('title'),
    lang: { property: 'lang', kind: 'language' },
    department: text('department'),
    notes: text('notes'),
    client: { property: 'site_id', kind: 'site' },
    inactive: { property: 'inactive', kind: 'boolean' },
  },
  folders: {
    name: text('name'),
    description: text('description', 400),
    parent: { property: 'group_id', kind: 'folder' },
  },
  macros: { name: text('name', 255) },
  articles: {
    name: text('name', 4000),
    folder: { property: 'faqlists', kind: 'folder' },
    tags: { property: 'tags', kind: 'tags' },
    status: { property: 'inactive', kind: 'state' },
  },
  tickets: {
    summary: text('summary'),
    tickettype: { property: 'tickettype_id', kind: 'ticketType' },
    status: { property: 'status_id', kind: 'status' },
    priority: { property: 'priority_id', kind: 'priority' },
    team: { property: 'team', kind: 'team' },
    agent: { property: 'agent_id', kind: 'agent' },
    user: { property: 'user_id', kind: 'contact' },
    client: { property: 'client_id', kind: 'client' },
    dateoccurred: { property: 'dateoccurred', kind: 'instant' },
    dateclosed: { property: 'dateclosed', kind: 'instant' },
    deadlinedate: { property: 'deadlinedate', kind: 'instant' },
    tags: { property: 'tags', kind: 'tags' },
    emailcclist: { property: 'emailcclist', kind: 'addresses' },
    category_1: text('category_1'),
    category_2: text('category_2'),
    category_3: text('category_3'),
    category_4: text('category_4'),
  },
};
