import { whereEqual } from './conditions.ts';
import { CLOSED, type Halo } from './halo.ts';
import * as data from './seed-data.ts';
import { toTypeField } from './type-fields.ts';

/** Statuses, priorities, ticket types, approvals and rules. */
export function seedTickets(halo: Halo): void {
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

/** Every field of tickets stands on every type; one is mandatory on one of them. */
export function seedForms({ store }: Halo): void {
  const ofTickets = store.select('fields', { where: [whereEqual('usage', 1)] });
  for (const type of store.select('tickettypes')) {
    const isMandatory = (name: unknown): boolean => type.name === 'Onboarding' && name === 'CFstartdate';
    const fields = ofTickets.map(({ id, name }) => toTypeField(id, isMandatory(name)));
    store.update('tickettypes', { ...type, fields });
  }
}

/** What stands in the way of an import until somebody changes it. */
export function obstruct({ store }: Halo): void {
  for (const type of store.select('tickettypes'))
    if (type.name === 'Incident') store.update('tickettypes', { ...type, approval_process_id: 1 });
    else if (type.name === 'Change') {
      const open = store.select('statuses').filter(({ id }) => id !== CLOSED);
      const allowed_status = open.map(({ id, name }) => ({ status_id: id, status_name: name }));
      store.update('tickettypes', { ...type, allowall_status: false, allowed_status });
    }
}
