import type { Desired, DesiredValue } from '../../../model/desired.ts';
import type { PlanEntity } from '../../../model/entity.ts';
import { type FieldUsage, fieldUsages, type HaloForm } from '../catalogue/catalogue-details.ts';
import { markerFields } from '../catalogue/markers.ts';
import type { ModelContext } from './model-context.ts';
import { isChoice, type PlannedField } from './planned-fields.ts';

/**
 * What must stand before the first record, as planned changes: the marker fields (`marker:tickets` is the ticket's and, since
 * Halo shares them, the action's), custom fields that the mapping names (`tickets:Product area`), options that a standing one
 * lacks (`options:tickets:Product area`), and for each ticket type in use the fields that are to stand on it (`form:21`).
 */
export function preparations({ migration, details, planned }: ModelContext): Desired[] {
  const organizations: FieldUsage = migration.organizations.as === 'site' ? 'sites' : 'organizations';
  const markers = migration.prepare.markers
    ? [
        markerField('tickets', 'tickets'),
        markerField('organizations', organizations),
        markerField('contacts', 'contacts'),
      ]
    : [];
  const lacking = planned.filter(({ field }) => field.id === '');
  const incomplete = planned.filter(({ field, missing }) => field.id !== '' && missing.length > 0);
  const forms = details.forms.flatMap((form) => desireForm(form, planned) ?? []);
  return [...markers, ...lacking.map(desireField), ...incomplete.map(desireOptions), ...forms];
}

function markerField(entity: PlanEntity, usage: FieldUsage): Desired {
  const { name, label } = markerFields[usage];
  // A text field that agents can search by and users cannot see.
  return make(`marker:${entity}`, label, {
    name,
    label,
    usage: fieldUsages[usage],
    type: 0,
    inputtype: 0,
    searchable: true,
    user_searchable: false,
  });
}

function desireField({ owner, label, field, missing, visible }: PlannedField): Desired {
  const { usage, type, inputType } = field;
  return make(`${owner}:${label}`, label, {
    name: field.name.replace(/^CF/, ''),
    label,
    usage,
    type,
    inputtype: inputType,
    searchable: true,
    user_searchable: false,
    onlyshowforagents: !visible,
    ...(isChoice(type) ? { new_values: missing.join(',') } : {}),
  });
}

function desireOptions({ owner, label, field, missing }: PlannedField): Desired {
  return make(`options:${owner}:${label}`, label, { field_id: field.id, options: missing });
}

/** Null where all of them stand on the type already. */
function desireForm({ id, name, shown }: HaloForm, planned: readonly PlannedField[]): Desired | null {
  const absent = planned.filter(({ owner, field }) => owner === 'tickets' && !shown.includes(field.id));
  if (absent.length === 0) return null;
  const fields = absent.flatMap(({ owner, label, field, visible }): [string, DesiredValue][] => [
    [
      `field:${label}`,
      field.id === ''
        ? { $ref: { entity: 'customFields', id: `${owner}:${label}` }, missing: 'fail' }
        : Number(field.id),
    ],
    [`visible:${label}`, visible],
  ]);
  return make(`form:${id}`, name, { tickettype_id: id, ...Object.fromEntries(fields) });
}

function make(id: string, label: string, fields: Record<string, DesiredValue>): Desired {
  return { key: { entity: 'customFields', id }, label, marker: null, fields, links: {}, children: [], accepted: [] };
}
