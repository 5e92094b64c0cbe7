import type { PlanEntity } from '../model/entity.ts';
import type { Pointer } from '../model/finding.ts';
import type { EntityMapping, FieldMapping } from '../model/mapping.ts';
import { mentionsRaw } from './compile.ts';
import type { Program } from './evaluator/protocol.ts';

/** One field of an entity's mapping with the program that evaluates it. */
export interface MappedField {
  group: 'fields' | 'customFields';
  name: string;
  mapping: FieldMapping;
  program: Program;
  /** Where the field stands in the spec (if it does not come from the defaults). */
  pointer: Pointer;
}

export interface EntityPrograms {
  fields: MappedField[];
  /** Whether any expression reads `$raw`. */
  raw: boolean;
}

export function planPrograms(entity: PlanEntity, mapping: EntityMapping | undefined): EntityPrograms {
  const fields = (['fields', 'customFields'] as const).flatMap((group) =>
    Object.entries(mapping?.[group] ?? {}).map(([name, field]) => ({
      group,
      name,
      mapping: field,
      program: { name: `${group}/${name}`, source: sourceOf(field) },
      pointer: [entity, group, name, ...(typeof field === 'string' ? [] : ['value'])],
    })),
  );
  return { fields, raw: fields.some(({ program }) => mentionsRaw(program.source)) };
}

function sourceOf(field: FieldMapping): string {
  return typeof field === 'string' ? field : field.value;
}
