import type { PlanEntity } from '../../../model/entity.ts';
import type { JsonObject, JsonValue } from '../../../model/json.ts';
import { type FieldUsage, fieldTypes, fieldUsages, findField, type HaloField } from '../catalogue/catalogue-details.ts';
import { isMarkerField } from '../catalogue/markers.ts';
import { readBoolean } from '../client/decode.ts';
import { type Converted, toText } from './converted.ts';
import { findEntryByName } from './find-option.ts';
import type { ModelContext } from './model-context.ts';
import { failedRecord, unknownName } from './problems.ts';
import { toDay, toInstant } from './to-instant.ts';

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

/** Adds the mapped custom fields under their own names (`CFproductarea`), option labels as option ids. */
export function convertCustomFields(
  entity: PlanEntity,
  values: JsonObject,
  context: ModelContext,
  result: Converted,
): void {
  const usage = usageOf(entity, context);
  if (usage === null) return;
  for (const [label, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const field = findField(context.details, usage, label);
    if (field) convertValue(field, value, context.migration.timezone, result);
    else {
      const names = fieldLabels(usage, context);
      result.problems.push(unknownName({ what: 'custom field', name: label, names, field: label }));
    }
  }
}

function convertValue(field: HaloField, value: JsonValue, timezone: string, result: Converted): void {
  const { fields, problems } = result;
  switch (field.type) {
    case fieldTypes.select: {
      const id = optionId(field, value, result);
      if (id !== null) fields[field.name] = id;
      return;
    }
    case fieldTypes.multiselect: {
      const ids = (Array.isArray(value) ? value : [value]).map((each) => optionId(field, each, result));
      fields[field.name] = ids.filter((id) => id !== null).sort((a, b) => a - b);
      return;
    }
    case fieldTypes.date: {
      const date = (field.withTime ? toInstant : toDay)(toText(value), timezone);
      if (date !== null) fields[field.name] = date;
      else problems.push(failedRecord('E_NOT_A_DATE', `custom field "${field.label}" takes a date`, field.label));
      return;
    }
    case fieldTypes.checkbox:
      fields[field.name] = readBoolean(value);
      return;
    default:
      fields[field.name] = Array.isArray(value) ? value.map(toText).join(', ') : toText(value);
  }
}

function optionId(field: HaloField, value: JsonValue, { problems }: Converted): number | null {
  const name = toText(value);
  const option = findEntryByName(field.options, name);
  if (option) return Number(option.id);
  const names = field.options.map((each) => each.name);
  problems.push(unknownName({ what: `option of custom field "${field.label}"`, name, names, field: field.label }));
  return null;
}
