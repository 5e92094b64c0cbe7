import type { DesireInput, DesireResult } from '../../../model/desire.ts';
import type { Desired, DesiredValue } from '../../../model/desired.ts';
import type { PlanEntity } from '../../../model/entity.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { Group, Organization, Person } from '../../../model/records.ts';
import { convertFields } from './convert-fields.ts';
import type { Converted } from './converted.ts';
import { listElement } from './list-element.ts';
import type { ModelContext } from './model-context.ts';
import { failedRecord, missingSiteClient } from './problems.ts';
import { noteOrganization, notePerson } from './rest-of-record.ts';

/**
 * A team. Its members are linked once all agents stand: those that stood before. Agents that are created bring their teams with
 * them.
 */
export function desireGroup(input: DesireInput<'groups'>, context: ModelContext): DesireResult {
  const { record, directory } = input;
  const converted = convertFields('groups', input.mapped, context, directory);
  const members = record.memberIds.flatMap((id): [string, DesiredValue][] => {
    const { ref } = directory.author(id);
    return ref?.entity === 'agents' && ref.adopted !== undefined
      ? [[listElement('agents', id), { $ref: ref, missing: 'omit' }]]
      : [];
  });
  return finish('groups', record, converted, input.sourceKey, Object.fromEntries(members));
}

/** An agent with a seat, in the teams of the groups it belongs to. */
export function desireAgent(input: DesireInput<'agents'>, context: ModelContext): DesireResult {
  const converted = convertFields('agents', input.mapped, context, input.directory);
  if (converted.fields.email === undefined) {
    converted.problems.push(
      failedRecord('E_NO_EMAIL', 'an agent without an e-mail address cannot be created', 'email'),
    );
  }
  for (const id of input.record.groupIds) {
    const { ref } = input.directory.group(id);
    if (ref && ref.id === id) converted.fields[listElement('teams', id)] = { $ref: ref, missing: 'omit' };
  }
  return finish('agents', input.record, converted, input.sourceKey);
}

/** An organization becomes a client with a main site, or a site of the one client that the spec names. */
export function desireOrganization(input: DesireInput<'organizations'>, context: ModelContext): DesireResult {
  const converted = convertFields('organizations', input.mapped, context, input.directory);
  const { fields } = converted;
  if (context.migration.organizations.as === 'site') {
    const missing = missingSiteClient(context);
    if (missing) converted.problems.push(missing);
    fields.client_id = Number(context.details.siteClientId);
    if (fields.domain !== undefined) fields.emaildomain = fields.domain;
    delete fields.domain;
    delete fields.website;
  }
  noteOrganization(input.record, fields, context.migration.organizations, input.sourceKey);
  return finish('organizations', input.record, converted, input.sourceKey);
}

/** A person belongs to the site of the organization; without one, to the site for those who have none. */
export function desireContact(input: DesireInput<'contacts'>, context: ModelContext): DesireResult {
  const converted = convertFields('contacts', input.mapped, context, input.directory);
  const { fields } = converted;
  fields.name = fields.name || fields.emailaddress || '';
  const site = input.directory.organization(null).ref;
  if (fields.site_id === undefined && site) fields.site_id = { $ref: site, part: 'site', missing: 'fail' };
  const { directory, sourceKey } = input;
  notePerson(input.record, fields, { section: context.migration.contacts, directory, sourceKey });
  return finish('contacts', input.record, converted, input.sourceKey);
}

function finish(
  entity: PlanEntity & ('groups' | 'agents' | 'organizations' | 'contacts'),
  record: Group | Person | Organization,
  { fields, problems, accepted }: Converted,
  sourceKey: string,
  links: Desired['links'] = {},
): DesireResult {
  const name = typeof fields.name === 'string' ? fields.name.trim() : '';
  if (name === '') problems.push(failedRecord('E_NO_NAME', 'a record without a name cannot be created', 'name'));
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  fields.name = name;
  const key = { entity, id: record.id };
  const marker = hasMarker[entity] ? formatMarker(sourceKey, key) : null;
  const desired: Desired = { key, label: name, marker, fields, links, children: [], accepted };
  return { desired, problems };
}

/** Teams and agents have no place for a key; they are found again by name and e-mail. */
const hasMarker = { groups: false, agents: false, organizations: true, contacts: true } as const;
