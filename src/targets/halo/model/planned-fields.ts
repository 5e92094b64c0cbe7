import { customFieldRead, listOutcomes } from '../../../mapping/list-outcomes.ts';
import type { FieldMapping } from '../../../model/mapping.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { Field } from '../../../model/records.ts';
import {
  type FieldUsage,
  fieldTypes,
  fieldUsages,
  findField,
  type HaloDetails,
  type HaloField,
  inputTypes,
} from '../catalogue/catalogue-details.ts';
import { customFieldKey } from '../client/decode.ts';
import { nameField } from './name-field.ts';
import { findOption, optionLabel } from './option-value.ts';

const withCustomFields = ['tickets', 'contacts', 'organizations'] as const;
export type FieldOwner = (typeof withCustomFields)[number];

/** A custom field that the mapping names, with what the plan makes of it. */
export interface PlannedField {
  owner: FieldOwner;
  label: string;
  /** As it stands, or as it will; without an id while it does not. */
  field: HaloField;
  /** Options that it lacks. */
  missing: string[];
  /** Whether end users may see it, as at the source. */
  visible: boolean;
}

const plainText = { type: fieldTypes.text, inputType: inputTypes.any, visible: false };

/** Halo's type and input type for a field of the source. */
const typeOf: Record<Field['type'], readonly [type: number, inputType: number]> = {
  text: [fieldTypes.text, 0],
  multiline: [fieldTypes.memo, 0],
  integer: [fieldTypes.text, inputTypes.integer],
  decimal: [fieldTypes.text, inputTypes.decimal],
  date: [fieldTypes.date, 0],
  checkbox: [fieldTypes.checkbox, 0],
  select: [fieldTypes.select, 0],
  multiselect: [fieldTypes.multiselect, 0],
  other: [fieldTypes.text, 0],
};

/** Usage code of an entity's custom fields. */
export function usageOfOwner(owner: FieldOwner, { organizations }: Pick<Migration, 'organizations'>): FieldUsage {
  return owner === 'organizations' && organizations.as === 'site' ? 'sites' : owner;
}

/**
 * Every custom field that the spec's mapping names, as it will stand once `prepare.customFields` is done. An
 * expression that is more than a field of the source makes a text for agents. One that names a field which the source does
 * not have is left out: it blocks.
 */
export function planFields(source: readonly Field[], details: HaloDetails, migration: Migration): PlannedField[] {
  const taken = new Set(details.fields.map(({ usage, name }) => `${usage} ${customFieldKey(name)}`));
  return withCustomFields.flatMap((owner) => {
    const usage = usageOfOwner(owner, migration);
    const mapped = Object.entries<FieldMapping>(migration[owner].customFields ?? {});
    const fields = mapped.flatMap(([label, mapping]) => {
      const planned = planField({ owner, label, mapping, usage, source, details, taken });
      return planned ? [planned] : [];
    });
    const reference = owner === 'tickets' ? migration.tickets.reference?.customField : undefined;
    if (reference === undefined || mapped.some(([label]) => label === reference)) return fields;
    const standing = findField(details, usage, reference);
    const field = standing ?? newField(reference, usage, taken, { ...plainText, options: [] });
    return [...fields, { owner, label: reference, field, missing: [], visible: false }];
  });
}

function planField(options: {
  owner: FieldOwner;
  label: string;
  mapping: FieldMapping;
  usage: FieldUsage;
  source: readonly Field[];
  details: HaloDetails;
  taken: Set<string>;
}): PlannedField | null {
  const { owner, label, mapping, usage, source, details, taken } = options;
  const key = customFieldRead(mapping);
  const read = source.find((field) => field.of === owner && field.key === key) ?? null;
  const visible = read?.visibleToUsers ?? false;
  const wanted = optionsOf(mapping, read);
  const standing = findField(details, usage, label);
  if (standing) {
    const missing = isChoice(standing.type) ? wanted.filter((each) => !findOption(standing.options, each)) : [];
    return { owner, label, field: standing, missing, visible };
  }
  // A key that the source does not have is a misspelt one.
  if (!read && key !== null) return null;
  const [type, inputType] = typeFor(mapping, read);
  const isSelect = isChoice(type);
  const field = newField(label, usage, taken, { type, inputType, visible, options: isSelect ? wanted : [] });
  return { owner, label, field, missing: isSelect ? wanted : [], visible };
}

/** A table of texts makes a choice; what is no plain field of the source, a text, which takes any value. */
function typeFor(mapping: FieldMapping, read: Field | null): readonly [type: number, inputType: number] {
  const isTable =
    typeof mapping !== 'string' && listOutcomes(mapping).values.some((value) => typeof value === 'string');
  if (read?.type === 'multiselect') return typeOf.multiselect;
  if (isTable && (!read || read.type === 'checkbox' || read.type === 'select')) return typeOf.select;
  return typeOf[read?.type ?? 'text'];
}

export function isChoice(type: number): boolean {
  return type === fieldTypes.select || type === fieldTypes.multiselect;
}

/** What a value table gives, or the labels of the source's own options. */
function optionsOf(mapping: FieldMapping, read: Field | null): string[] {
  const labels =
    typeof mapping === 'string'
      ? (read?.options ?? []).map(({ label }) => label)
      : listOutcomes(mapping).values.filter((value) => typeof value === 'string');
  const distinct = new Map(labels.map((label) => [optionLabel(label).toLowerCase(), optionLabel(label)]));
  return [...distinct.values()].filter((label) => label !== '');
}

function newField(
  label: string,
  usage: FieldUsage,
  taken: Set<string>,
  { type, inputType, visible, options }: { type: number; inputType: number; visible: boolean; options: string[] },
): HaloField {
  const name = nameField(label, (candidate) => taken.has(`${fieldUsages[usage]} ${customFieldKey(candidate)}`));
  taken.add(`${fieldUsages[usage]} ${customFieldKey(name)}`);
  return {
    id: '',
    name: `CF${name}`,
    label,
    usage: fieldUsages[usage],
    type,
    withTime: false,
    inputType,
    limit: null,
    agentsOnly: !visible,
    options: options.map((option) => ({ id: '', name: option })),
  };
}

/** The tenant's fields with the planned ones and the planned options among them, so that a mapping may name these too. */
export function mergeFields(details: HaloDetails, planned: readonly PlannedField[]): HaloField[] {
  const withOptions = new Map(
    planned.filter(({ field }) => field.id !== '').map((each) => [each.field.id, each.missing]),
  );
  const standing = details.fields.map((field) => ({
    ...field,
    options: [...field.options, ...(withOptions.get(field.id) ?? []).map((name) => ({ id: '', name }))],
  }));
  return [...standing, ...planned.flatMap(({ field }) => (field.id === '' ? [field] : []))];
}
