import { type PlanEntity, planEntities } from '../model/entity.ts';
import type { JsonValue } from '../model/json.ts';
import type { FieldMapping, MappingDocument } from '../model/mapping.ts';

/** One mapped field as a person reads it. */
export interface ListedField {
  entity: PlanEntity;
  /** Where the name is looked up in the target. */
  kind: 'field' | 'customField';
  name: string;
  /** JSONata over the canonical record. */
  value: string;
  /** For value tables: the entries in the spec's order. */
  table: { from: string; to: JsonValue }[] | null;
  empty?: JsonValue;
  other?: JsonValue;
}

/** The merged mapping as plain rows, in the order of creation; what `deskhaul mapping` prints. */
export function listMapping(mapping: MappingDocument): ListedField[] {
  return planEntities.flatMap((entity) => [
    ...Object.entries(mapping[entity]?.fields ?? {}).map(([name, field]) => listField(entity, 'field', name, field)),
    ...Object.entries(mapping[entity]?.customFields ?? {}).map(([name, field]) =>
      listField(entity, 'customField', name, field),
    ),
  ]);
}

function listField(entity: PlanEntity, kind: ListedField['kind'], name: string, field: FieldMapping): ListedField {
  if (typeof field === 'string') return { entity, kind, name, value: field, table: null };
  const { value, map, empty, other } = field;
  return {
    entity,
    kind,
    name,
    value,
    table: Object.entries(map).map(([from, to]) => ({ from, to })),
    ...(empty === undefined ? {} : { empty }),
    ...(other === undefined ? {} : { other }),
  };
}
