import { type PlanEntity, planEntities } from '../model/entity.ts';
import type { EntityMapping, FieldMapping, MappingDocument } from '../model/mapping.ts';
import type { Migration } from '../model/migration.gen.ts';

/** What a section of the spec may say of its entity's mapping. */
interface MappedSection {
  fields?: Record<string, FieldMapping>;
  customFields?: Record<string, FieldMapping>;
}

/**
 * The target's defaults with what the spec says instead, field by field. A field of the spec replaces the default whole, value
 * table included. `tickets.reference` becomes a custom field like any other, unless the spec maps that label itself.
 */
export function mergeMapping(defaults: MappingDocument, migration: Migration): MappingDocument {
  const merged: MappingDocument = {};
  for (const entity of planEntities) {
    const section = sectionOf(migration, entity);
    const base = defaults[entity];
    if (!base && !section.fields && !section.customFields) continue;
    merged[entity] = {
      fields: { ...base?.fields, ...section.fields },
      customFields: { ...base?.customFields, ...referenceField(migration, entity), ...section.customFields },
    };
  }
  return merged;
}

function sectionOf(migration: Migration, entity: PlanEntity): MappedSection {
  const section = (migration as unknown as Partial<Record<PlanEntity, MappedSection>>)[entity];
  return { fields: section?.fields, customFields: section?.customFields };
}

function referenceField(migration: Migration, entity: PlanEntity): EntityMapping['customFields'] {
  const reference = entity === 'tickets' ? migration.tickets.reference : undefined;
  if (!reference) return {};
  return { [reference.customField]: reference.link ? 'id & (url ? " " & url : "")' : 'id' };
}
