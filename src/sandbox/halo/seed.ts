import type { Halo } from './halo.ts';
import * as data from './seed-data.ts';
import { type SeedAgent, seedPeople } from './seed-people.ts';
import { seedSettings } from './seed-settings.ts';
import { obstruct, seedForms, seedTickets } from './seed-tickets.ts';

/**
 * How far a tenant is set up. In an unprepared one all is missing that a migration needs beforehand: agents (there are samples
 * without an address), custom fields, teams beyond the shipped ones; incidents start an approval, changes cannot be closed.
 */
export type TenantState = 'prepared' | 'unprepared';

/** What a store is filled with. */
export interface Seed {
  /** Agents that a prepared tenant shall have besides its own. */
  agents?: readonly SeedAgent[];
  tenant?: TenantState;
}

/** Fills an empty store with what a tenant holds before anything is migrated into it. */
export function seedHalo(halo: Halo, { agents = [], tenant = 'prepared' }: Seed = {}): void {
  const isPrepared = tenant === 'prepared';
  halo.store.transaction(() => {
    seedTickets(halo);
    seedPeople(halo, isPrepared ? data.agents : data.sampleAgents, isPrepared ? agents : []);
    seedFields(halo, isPrepared ? data.fields : data.fields.filter(({ name }) => name === 'CFstartdate'));
    seedRest(halo);
    seedForms(halo);
    if (!isPrepared) obstruct(halo);
    seedSettings(halo);
  });
}

function seedFields(halo: Halo, fields: typeof data.fields): void {
  for (const { options = [], ...field } of fields)
    halo.store.insert('fields', {
      guid: halo.random.uuid(),
      inputtype: 0,
      characterlimit: 0,
      custom: 1,
      searchable: true,
      mandatory: false,
      ...field,
      usage: field.usage === 4 ? halo.switches.userFieldUsage : field.usage,
      values: options.map((name, index) => ({ id: index + 1, name })),
    });
}

function seedRest(halo: Halo): void {
  const { store } = halo;
  data.outcomes.forEach((outcome, index) => {
    store.insert('outcomes', {
      outcome,
      buttonname: outcome,
      sequence: index + 1,
      hiddenfromuser: outcome === 'Private Note',
      sendemail: outcome === 'Email User',
    });
  });
  for (const value of data.categories)
    store.insert('categories', {
      guid: halo.random.uuid(),
      value,
      category_name: value,
      type_id: 1,
      sla_id: 0,
      priority_id: 0,
      category_group_id: 0,
      note: '',
    });
  data.sources.forEach((name, index) => {
    store.insert('lookups', { lookupid: 22, name, sequence: index });
  });
  store.insert('mailboxes', { name: 'Support', email: 'support@halo.example', enabled: true, allowoutgoing: true });
  for (const name of data.emailTemplates)
    store.insert('emailtemplates', { guid: halo.random.uuid(), name, active: true });
  store.insert('cannedtext', {
    guid: halo.random.uuid(),
    name: 'Greeting',
    text: 'Thank you for your message.',
    html: '<p>Thank you for your message.</p>',
  });
}
