import type { PlanEntity } from '../model/entity.ts';
import type { Pointer } from '../model/finding.ts';
import type { EntityMapping, FieldMapping } from '../model/mapping.ts';
import { mentionsRaw } from './compile.ts';
import type { Program } from './evaluator/protocol.ts';
import { listDays } from './list-days.ts';

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

/** `timezone` is the one whose days the expressions name. */
export function planPrograms(entity: PlanEntity, mapping: EntityMapping | undefined, timezone: string): EntityPrograms {
  const fields = (['fields', 'customFields'] as const).flatMap((group) =>
    Object.entries(mapping?.[group] ?? {}).map(([name, field]) => ({
      group,
      name,
      mapping: field,
      program: planProgram(`${group}/${name}`, sourceOf(field), timezone),
      pointer: [entity, group, name, ...(typeof field === 'string' ? [] : ['value'])],
    })),
  );
  return { fields, raw: fields.some(({ program }) => mentionsRaw(program.source)) };
}

/** An expression with the days it names. */
export function planProgram(name: string, source: string, timezone: string): Program {
  return { name, source, days: listDays(source, timezone) };
}

function sourceOf(field: FieldMapping): string {
  return typeof field === 'string' ? field : field.value;
}
