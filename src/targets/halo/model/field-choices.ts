import type { PlanEntity } from '../../../model/entity.ts';
import type { FieldType } from '../../../model/records.ts';
import { fieldTypes, findField, type HaloField, inputTypes } from '../catalogue/catalogue-details.ts';
import { usageOf } from './convert-custom-fields.ts';
import { type FieldKind, targetFields } from './fields.ts';
import type { ModelContext } from './model-context.ts';

const types: Record<number, FieldType> = {
  [fieldTypes.text]: 'text',
  [fieldTypes.memo]: 'multiline',
  [fieldTypes.rich]: 'multiline',
  [fieldTypes.select]: 'select',
  [fieldTypes.multiselect]: 'multiselect',
  [fieldTypes.date]: 'date',
  [fieldTypes.checkbox]: 'checkbox',
};

const catalogueKinds: Partial<Record<FieldKind, string>> = {
  status: 'statuses',
  ticketType: 'ticketTypes',
  priority: 'priorities',
  team: 'teams',
};

/** What a custom field takes, by its label; null for one that the tenant lacks. Halo keeps numbers in fields of text. */
export function fieldType(entity: PlanEntity, label: string, context: ModelContext): FieldType | null {
  const field = findCustomField(entity, label, context);
  if (!field) return null;
  if (field.type === fieldTypes.text && field.inputType === inputTypes.integer) return 'integer';
  if (field.type === fieldTypes.text && field.inputType !== inputTypes.any) return 'decimal';
  return types[field.type] ?? 'other';
}

/** Names that a field may come to: the catalogue's active ones, the options of a custom field; none for free text. */
export function listChoices(
  entity: PlanEntity,
  group: 'fields' | 'customFields',
  name: string,
  context: ModelContext,
): string[] {
  if (group === 'customFields') return (findCustomField(entity, name, context)?.options ?? []).map((each) => each.name);
  const field = targetFields[entity]?.[name];
  if (field?.kind === 'state') return ['active', 'inactive'];
  const kind = field && catalogueKinds[field.kind];
  return kind === undefined
    ? []
    : (context.catalogue.entries[kind] ?? []).flatMap((entry) => (entry.active ? [entry.name] : []));
}

function findCustomField(entity: PlanEntity, label: string, context: ModelContext): HaloField | null {
  const usage = usageOf(entity, context);
  return usage === null ? null : findField(context.details, usage, label);
}
