import { type AccountContext, apiUrl } from './account-context.ts';
import type { FieldOption, FieldRow } from './account-rows.ts';
import { type FieldDefinition, ORGANIZATION_FIELDS, TICKET_FIELDS, USER_FIELDS } from './field-definitions.ts';
import { idOf, type Kind } from './ids.ts';
import { iso, setupChange, setupTime } from './timeline.ts';

/** Options of all fields share one range of ids: this many for each field. */
const OPTIONS_PER_FIELD = 20;

const SYSTEM_OPTIONS: Record<string, readonly string[]> = {
  status: ['New', 'Open', 'Pending', 'Hold', 'Solved', 'Closed'],
  tickettype: ['Question', 'Incident', 'Problem', 'Task'],
  priority: ['Low', 'Normal', 'High', 'Urgent'],
};

function optionsOf(definition: FieldDefinition, firstOption: number): FieldOption[] | undefined {
  return definition.options?.map(([name, value], index) => ({
    id: idOf('fieldOption', firstOption + index),
    name,
    raw_name: name,
    value,
    default: false,
  }));
}

function makeField(
  context: AccountContext,
  definition: FieldDefinition,
  place: { kind: Kind; path: string; index: number; count: number; firstOption: number },
): FieldRow {
  const { type, title, key, description = '', system = false } = definition;
  const id = idOf(place.kind, place.index);
  const options = optionsOf(definition, place.firstOption);
  const isPublic = place.index % 2 === 0 && definition.portal !== false;
  return {
    id,
    url: apiUrl(context, `${place.path}/${id}`),
    type,
    ...(key ? { key } : {}),
    title,
    raw_title: title,
    description,
    raw_description: description,
    position: place.index,
    active: true,
    ...(key
      ? { system: false }
      : {
          required: false,
          collapsed_for_agents: false,
          removable: !system,
          agent_description: definition.agentDescription ?? null,
        }),
    regexp_for_validation: definition.regexp ?? null,
    ...(key ? {} : { title_in_portal: title, raw_title_in_portal: title, required_in_portal: false }),
    ...(key ? {} : { visible_in_portal: isPublic, editable_in_portal: isPublic }),
    tag: definition.tag ?? null,
    ...(definition.target ? { relationship_target_type: definition.target } : {}),
    ...(options ? { custom_field_options: options } : {}),
    ...(SYSTEM_OPTIONS[type]
      ? { system_field_options: SYSTEM_OPTIONS[type].map((name) => ({ name, value: name.toLowerCase() })) }
      : {}),
    created_at: iso(setupTime(place.index, place.count)),
    updated_at: iso(setupChange(place.index, place.count)),
  };
}

function makeFields(
  context: AccountContext,
  definitions: readonly FieldDefinition[],
  kind: Kind,
  path: string,
  firstField: number,
): FieldRow[] {
  const count = definitions.length;
  return definitions.map((definition, index) =>
    makeField(context, definition, { kind, path, index, count, firstOption: (firstField + index) * OPTIONS_PER_FIELD }),
  );
}

export function makeTicketFields(context: AccountContext): FieldRow[] {
  return makeFields(context, TICKET_FIELDS, 'ticketField', 'ticket_fields', 0);
}

export function makeUserFields(context: AccountContext): FieldRow[] {
  return makeFields(context, USER_FIELDS, 'userField', 'user_fields', 40);
}

export function makeOrganizationFields(context: AccountContext): FieldRow[] {
  return makeFields(context, ORGANIZATION_FIELDS, 'organizationField', 'organization_fields', 60);
}

/** Id of the ticket field with this title; throws when there is none. */
export function ticketFieldId(title: string): number {
  const index = TICKET_FIELDS.findIndex((definition) => definition.title === title);
  if (index < 0) throw new RangeError(`No ticket field ${title}`);
  return idOf('ticketField', index);
}
