import type { DesiredValue } from '../../../model/desired.ts';
import type { PlanEntity } from '../../../model/entity.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { EntityMapping } from '../../../model/mapping.ts';
import { fieldTypes, fieldUsages } from '../catalogue/catalogue-details.ts';
import { noInstant } from './clock-fields.ts';
import { usageOf } from './convert-custom-fields.ts';
import { type FieldKind, targetFields } from './fields.ts';
import type { ModelContext } from './model-context.ts';

/** What a property of such a kind holds when it holds nothing. Names of the catalogue and people have no such value. */
const empty: Partial<Record<FieldKind, DesiredValue>> = { text: '', instant: noInstant, addresses: '', tags: [] };

/**
 * What empties a property whose value is gone at the source, where the mapping still fills it; undefined where it no longer does
 * (the property is not ours to change) and where Halo has no empty value for it (a status, a client).
 */
export function emptied(
  entity: PlanEntity,
  property: string,
  mapping: EntityMapping,
  context: ModelContext,
): DesiredValue | undefined {
  for (const [name, field] of Object.entries(targetFields[entity] ?? {})) {
    if (field.property === property) return name in mapping.fields ? empty[field.kind] : undefined;
  }
  const usage = usageOf(entity, context);
  if (usage === null) return undefined;
  const mapped = new Set(Object.keys(mapping.customFields).map(foldName));
  const field = context.details.fields.find(
    (each) => each.usage === fieldUsages[usage] && each.name === property && mapped.has(foldName(each.label)),
  );
  if (!field) return undefined;
  if (field.type === fieldTypes.multiselect) return [];
  const isText = [fieldTypes.text, fieldTypes.memo, fieldTypes.rich].some((type) => type === field.type);
  return isText ? '' : null;
}
