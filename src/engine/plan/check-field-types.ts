import { customFieldRead } from '../../mapping/list-outcomes.ts';
import { nearestNames } from '../../mapping/look-up.ts';
import type { Problem } from '../../model/desired.ts';
import type { Field, FieldType } from '../../model/records.ts';
import type { NameCheck } from '../../model/target-model.ts';
import { suggestHint } from '../../spec/suggest.ts';
import type { RunContext } from '../context.ts';
import { readSourceFields } from '../source-fields.ts';

/** What a source field's values can become as they are. Single values are looked at when they are converted. */
const fits: Record<FieldType, readonly FieldType[]> = {
  text: ['text', 'multiline', 'integer', 'decimal', 'select', 'multiselect'],
  multiline: ['text', 'multiline'],
  integer: ['text', 'multiline', 'integer', 'decimal', 'select', 'multiselect'],
  decimal: ['text', 'multiline', 'decimal', 'select', 'multiselect'],
  date: ['text', 'multiline', 'date'],
  checkbox: ['text', 'multiline', 'checkbox'],
  select: ['text', 'multiline', 'select', 'multiselect'],
  multiselect: ['text', 'multiline', 'multiselect'],
  other: ['text', 'multiline'],
};

const words: Record<FieldType, string> = {
  text: 'text',
  multiline: 'text of several lines',
  integer: 'a whole number',
  decimal: 'a number',
  date: 'a date',
  checkbox: 'a checkbox',
  select: 'a single choice',
  multiselect: 'a multiple choice',
  other: 'of a type of its own',
};

const remedies: Partial<Record<FieldType, string>> = {
  checkbox: 'Write an expression that gives true or false, such as `custom.key = "yes"`.',
  date: 'Write an expression that gives a date (YYYY-MM-DD).',
  select: 'Write an expression that gives one option, such as `custom.key[0]`, or a value table.',
  multiselect: 'Write a value table from its values to the options.',
};

/**
 * Custom fields of the spec that take a custom field of the source as it is (`Product area: custom.product_area`) and whose
 * types cannot fit: once per field, at its place in the spec. One that names no field of the source is a warning.
 */
export async function checkFieldTypes(
  context: Pick<RunContext, 'snapshot' | 'migration' | 'model' | 'mapping'>,
): Promise<NameCheck[]> {
  if (listRead(context.mapping).length === 0) return [];
  return compareFieldTypes(await readSourceFields(context), context);
}

/** The same for these fields of the source. */
export function compareFieldTypes(
  fields: readonly Field[],
  { mapping, model }: Pick<RunContext, 'model' | 'mapping'>,
): NameCheck[] {
  return listRead(mapping).flatMap(({ entity, label, key, isTable }) => {
    const pointer = [entity, 'customFields', label, ...(isTable ? ['value'] : [])];
    const known = fields.filter((field) => field.of === entity);
    const field = known.find((each) => each.key === key);
    if (!field) return known.length === 0 ? [] : [{ ...unknownKey(label, key, known), pointer }];
    const target = isTable ? null : (model.fieldType?.(entity, label) ?? null);
    return target === null || fits[field.type].includes(target) ? [] : [{ ...misfit(label, field, target), pointer }];
  });
}

/** Fields of the target that are filled from one custom field of the source. */
function listRead(mapping: RunContext['mapping']) {
  return (['tickets', 'contacts', 'organizations'] as const).flatMap((entity) =>
    Object.entries(mapping[entity]?.customFields ?? {}).flatMap(([label, each]) => {
      const key = customFieldRead(each);
      return key === null ? [] : [{ entity, label, key, isTable: typeof each !== 'string' }];
    }),
  );
}

function misfit(label: string, { title, type }: Field, target: FieldType): Problem {
  return {
    kind: 'blocked',
    severity: 'error',
    code: 'E_FIELD_TYPE',
    message: `The custom field "${label}" is ${words[target]}; "${title}" at the source is ${words[type]}, which cannot fit.`,
    hint: remedies[target] ?? `Map it to a field for ${words[type]}, or make one in the target.`,
    field: label,
  };
}

function unknownKey(label: string, key: string, known: readonly Field[]): Problem {
  const keys = known.map((field) => field.key);
  return {
    kind: 'skipped',
    severity: 'warning',
    code: 'W_UNKNOWN_SOURCE_FIELD',
    message: `The source has no custom field custom.${key}: "${label}" stays empty.`,
    hint: suggestHint(key, keys, 'There are'),
    field: label,
    candidates: nearestNames(keys, key),
  };
}
