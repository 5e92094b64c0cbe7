import { whereEqual } from './conditions.ts';
import { API_AGENT, CLOSED, type Halo, now, UNASSIGNED } from './halo.ts';
import * as data from './seed-data.ts';
import { seedSettings } from './seed-settings.ts';
import { createSite } from './sites.ts';
import { toTypeField } from './type-fields.ts';

/** An agent that the tenant shall have besides its own. */
export interface SeedAgent {
  name: string;
  email: string;
}

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

function seedTickets(halo: Halo): void {
  const { store, random } = halo;
  data.statuses.forEach(([id, name], index) => {
    store.insert('statuses', {
      id,
      guid: random.uuid(),
      name,
      shortname: name,
      type: id === 1 || id === CLOSED ? 0 : 1,
      sequence: index + 1,
      colour: '#2196f3',
      slaaction: id === 28 || id === 3 ? 'H' : 'N',
    });
  });
  const policies = data.priorities.map(([priorityid, name, fixtime, responsetime]) => ({
    id: random.uuid(),
    slaid: 1,
    priorityid,
    name,
    fixtime,
    fixunits: 'H',
    responsetime,
    responseunits: 'H',
    ishidden: false,
    colour: '#ff9800',
  }));
  policies.forEach((policy) => {
    store.insert('priorities', { ...policy, id: policy.priorityid, $guid: policy.id });
  });
  store.insert('slas', { id: 1, guid: random.uuid(), name: 'Standard SLA', workday_id: 1, responsereset: false });
  for (const type of data.ticketTypes)
    store.insert('tickettypes', {
      guid: random.uuid(),
      use: 'ticket',
      sequence: type.id,
      group_id: 1,
      group_name: 'Tickets',
      itilrequesttype: type.id,
      cancreate: true,
      agentscanselect: true,
      enduserscanselect: true,
      allowattachments: true,
      visible: true,
      workflow_id: 0,
      initial_status: 1,
      default_sla: 1,
      default_team: data.teams[0],
      allowall_status: true,
      approval_process_id: 0,
      overridewiththefollowingtemplatewhenloggingmanually: 0,
      dontsendslareminders: false,
      dontusependingclosure: false,
      generate_ai_embeddings: true,
      do_ai_survey: false,
      ...type,
    });
  store.insert('approvalprocesses', { name: 'Change approval', steps: [{ seq: 1, name: 'CAB' }] });
  for (const name of ['Route new tickets to 1st line', 'Raise tickets of important contacts'])
    store.insert('ticketrules', {
      guid: random.uuid(),
      name,
      use: 'ticket',
      active: true,
      precedence: 1,
      criteria: [],
      outcomes: [],
      stopmatching: false,
    });
}

function seedPeople(
  halo: Halo,
  agents: readonly (readonly [string, string, string, boolean])[],
  moreAgents: readonly SeedAgent[],
): void {
  const { store, random } = halo;
  data.teams.forEach((name, index) => {
    store.insert('teams', {
      guid: random.uuid(),
      name,
      sequence: index + 1,
      forrequests: true,
      foropps: false,
      forprojects: false,
      department_id: 1,
      department_name: 'Support',
      inactive: false,
    });
  });
  const agent = (
    id: number | undefined,
    name: string,
    email: string,
    team: string,
    more: Record<string, unknown> = {},
  ): void => {
    const teamId = data.teams.indexOf(team) + 1;
    const teams = teamId ? [{ team_id: teamId, team_name: team, department_id: 1, fortickets: true }] : [];
    const [firstname, surname = ''] = name.split(' ');
    store.insert('agents', {
      id,
      name,
      email,
      firstname,
      surname,
      initials: `${name[0]}${surname[0] ?? ''}`,
      team,
      teams,
      roles: [],
      isdisabled: false,
      isinvite: false,
      lastlogindate: now(halo),
      licence_type: 0,
      isapiagent: false,
      is_agent: true,
      jobtitle: '',
      ...more,
    });
  };
  agent(UNASSIGNED, 'Unassigned', '', '');
  agent(API_AGENT, 'API Agent', '', data.teams[0] as string, { isapiagent: true });
  for (const [name, email, team, isdisabled] of agents) agent(undefined, name, email, team, { isdisabled });
  for (const { name, email } of moreAgents)
    if (!agents.some((each) => each[1] === email)) agent(undefined, name, email, data.teams[0] as string);
  const client = store.insert('clients', {
    name: 'Unknown',
    toplevel_id: 1,
    toplevel_name: 'Customers',
    inactive: false,
    customfields: {},
    datecreated: now(halo),
  });
  const site = createSite(halo, { name: 'Main', customfields: {} }, client);
  store.update('clients', { ...client, main_site_id: site.id, main_site_name: site.name });
  store.insert('organisations', { name: 'Halo Sandbox' });
  store.insert('toplevels', { name: 'Customers' });
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

/** Every field of tickets stands on every type; one is mandatory on one of them. */
function seedForms({ store }: Halo): void {
  const ofTickets = store.select('fields', { where: [whereEqual('usage', 1)] });
  for (const type of store.select('tickettypes')) {
    const isMandatory = (name: unknown): boolean => type.name === 'Onboarding' && name === 'CFstartdate';
    const fields = ofTickets.map(({ id, name }) => toTypeField(id, isMandatory(name)));
    store.update('tickettypes', { ...type, fields });
  }
}

/** What stands in the way of an import until somebody changes it. */
function obstruct({ store }: Halo): void {
  for (const type of store.select('tickettypes'))
    if (type.name === 'Incident') store.update('tickettypes', { ...type, approval_process_id: 1 });
    else if (type.name === 'Change') {
      const open = store.select('statuses').filter(({ id }) => id !== CLOSED);
      const allowed_status = open.map(({ id, name }) => ({ status_id: id, status_name: name }));
      store.update('tickettypes', { ...type, allowall_status: false, allowed_status });
    }
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
