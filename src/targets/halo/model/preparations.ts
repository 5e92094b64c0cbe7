import type { Desired } from '../../../model/desired.ts';
import type { PlanEntity } from '../../../model/entity.ts';
import { type FieldUsage, fieldUsages } from '../catalogue/catalogue-details.ts';
import { markerFields } from '../catalogue/markers.ts';
import type { ModelContext } from './model-context.ts';

/** The marker fields as planned changes; `customFields/marker:tickets` is the ticket's and, since Halo shares them, the action's. */
export function preparations({ migration }: ModelContext): Desired[] {
  if (!migration.prepare.markers) return [];
  const organizations: FieldUsage = migration.organizations.as === 'site' ? 'sites' : 'organizations';
  return [
    markerField('tickets', 'tickets'),
    markerField('organizations', organizations),
    markerField('contacts', 'contacts'),
  ];
}

function markerField(entity: PlanEntity, usage: FieldUsage): Desired {
  const { name, label } = markerFields[usage];
  return {
    key: { entity: 'customFields', id: `marker:${entity}` },
    label,
    marker: null,
    // A text field that agents can search by and users cannot see.
    fields: { name, label, usage: fieldUsages[usage], type: 0, inputtype: 0, searchable: true, user_searchable: false },
    links: {},
    children: [],
    accepted: [],
  };
}
