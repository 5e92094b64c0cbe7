import type { PlanEntity } from '../../../model/entity.ts';
import type { JsonObject } from '../../../model/json.ts';
import { type FieldUsage, fieldUsages, findField } from '../catalogue/catalogue-details.ts';
import { isMarkerField } from '../catalogue/markers.ts';
import { convertCustomValue } from './convert-custom-value.ts';
import type { Converted } from './converted.ts';
import { exposedProblem } from './exposed-fields.ts';
import type { ModelContext } from './model-context.ts';
import { unknownName } from './problems.ts';

/** Which custom fields an entity has; null where Halo has none that can be mapped. */
export function usageOf(entity: PlanEntity, context: ModelContext): FieldUsage | null {
  if (entity === 'tickets' || entity === 'contacts') return entity;
  if (entity === 'organizations') return context.migration.organizations.as === 'site' ? 'sites' : 'organizations';
  return null;
}

/** Labels of the fields that a mapping may fill. */
export function fieldLabels(usage: FieldUsage, context: ModelContext): string[] {
  return context.details.fields
    .filter((field) => field.usage === fieldUsages[usage] && !isMarkerField(field))
    .map((field) => field.label);
}

/** Adds the mapped custom fields under their own names (`CFproductarea`), options by their labels (`optionValue`). */
export function convertCustomFields(
  entity: PlanEntity,
  values: JsonObject,
  context: ModelContext,
  result: Converted,
): void {
  const usage = usageOf(entity, context);
  if (usage === null) return;
  for (const [label, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '') continue;
    const field = findField(context.details, usage, label);
    const exposed = entity === 'tickets' ? context.exposed.get(label) : undefined;
    if (exposed !== undefined) result.problems.push(exposedProblem(label, exposed));
    if (field) convertCustomValue(field, value, context.migration.timezone, result);
    else {
      const names = fieldLabels(usage, context);
      result.problems.push(unknownName({ what: 'custom field', name: label, names, field: label }));
    }
  }
}
