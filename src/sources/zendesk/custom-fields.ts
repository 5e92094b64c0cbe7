import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { Field, FieldType } from '../../model/records.ts';
import type { NameLookup } from './lookup-names.ts';
import { boolean, distinct, id, ids, instant, number, rows, text, texts } from './read-values.ts';

/** Fields that every account has; their values stand in properties of their own. */
const systemTypes = new Set([
  ...['subject', 'description', 'status', 'tickettype', 'priority', 'basic_priority', 'group', 'assignee'],
  ...['custom_status', 'ticket_form', 'satisfaction_rating', 'due_date'],
]);

const fieldTypes: Record<string, FieldType> = {
  tagger: 'select',
  dropdown: 'select',
  multiselect: 'multiselect',
  checkbox: 'checkbox',
  date: 'date',
  integer: 'integer',
  decimal: 'decimal',
  text: 'text',
  regexp: 'text',
  partialcreditcard: 'text',
  // Read as the name of what it points to.
  lookup: 'text',
  textarea: 'multiline',
};

/** A custom field with what it takes to read its values. */
export interface CustomField {
  field: Field;
  /** Where the values of people and organizations stand: Zendesk's own key. Ticket values go by the field's id. */
  platformKey: string | null;
  /** Tag to label. */
  labels: Map<string, string>;
  /** What a lookup field points to: `zen:organization`, `zen:user`, `zen:ticket`, `zen:custom_object:truck`. */
  target: string | null;
  raw: JsonObject;
}

/**
 * Custom fields of one kind, oldest first, so that a later field of the same title never takes an older one's key. `forms` are the
 * account's ticket forms: customers see a field only on tickets whose form holds it, and its value stays on the others. So a field
 * counts as theirs only if every form holds it.
 */
export function readCustomFields(
  of: Field['of'],
  fieldRows: readonly JsonObject[],
  forms: readonly JsonObject[] = [],
): CustomField[] {
  const taken = new Set<string>();
  const onForms = forms.map((form) => new Set(ids(form.ticket_field_ids)));
  const custom = fieldRows.filter((row) => !systemTypes.has(text(row.type) ?? '') && id(row.id) !== null);
  custom.sort((a, b) => (number(a.id) ?? 0) - (number(b.id) ?? 0));
  return custom.map((row) => {
    const fieldId = id(row.id) ?? '';
    const title = text(row.title) ?? text(row.raw_title) ?? `Field ${fieldId}`;
    const options = rows(row.custom_field_options).map((option) => ({
      value: text(option.value) ?? '',
      label: text(option.name) ?? text(option.raw_name) ?? '',
    }));
    const active = row.active !== false;
    const field: Field = {
      id: `${of}-${fieldId}`,
      url: null,
      createdAt: instant(row.created_at),
      updatedAt: instant(row.updated_at),
      of,
      key: freeKey(title, taken),
      title,
      type: fieldTypes[text(row.type) ?? ''] ?? 'other',
      options,
      active,
      visibleToUsers: row.visible_in_portal === true && active && onForms.every((form) => form.has(fieldId)),
    };
    const labels = new Map(options.map(({ value, label }) => [value, label]));
    return { field, platformKey: text(row.key), labels, target: text(row.relationship_target_type), raw: row };
  });
}

/** Values of a ticket's `custom_fields` by canonical key; a field without a value is null. */
export function readTicketValues(fields: readonly CustomField[], row: JsonObject, lookups: NameLookup): JsonObject {
  return readValues(fields, ticketValueReader(row), lookups);
}

/** Values of `user_fields` or `organization_fields` by canonical key. */
export function readKeyedValues(fields: readonly CustomField[], values: JsonObject, lookups: NameLookup): JsonObject {
  return readValues(fields, keyedValueReader(values), lookups);
}

/** A field's value as Zendesk has it. */
export type ValueReader = (field: CustomField) => JsonValue | undefined;

export function ticketValueReader(row: JsonObject): ValueReader {
  const values = new Map(rows(row.custom_fields ?? row.fields).map((entry) => [id(entry.id), entry.value]));
  return ({ field }) => values.get(field.id.slice(field.id.indexOf('-') + 1));
}

export function keyedValueReader(values: JsonObject): ValueReader {
  return ({ field, platformKey }) => values[platformKey ?? field.key];
}

function readValues(fields: readonly CustomField[], read: ValueReader, lookups: NameLookup): JsonObject {
  return Object.fromEntries(fields.map((custom) => [custom.field.key, readValue(custom, read(custom), lookups)]));
}

function readValue(
  { field, labels, target }: CustomField,
  value: JsonValue | undefined,
  lookups: NameLookup,
): JsonValue {
  if (value === undefined || value === null || value === '') return null;
  if (target !== null) return lookups.nameOf(target, value) ?? text(value);
  switch (field.type) {
    case 'select':
      return labels.get(String(value)) ?? text(value);
    case 'multiselect':
      return distinct(texts(Array.isArray(value) ? value : [value])).map((tag) => labels.get(tag) ?? tag);
    case 'checkbox':
      return boolean(value) ?? value === 'true';
    case 'integer':
    case 'decimal':
      return number(value) ?? text(value);
    case 'date':
      return typeof value === 'string' ? value.slice(0, 'YYYY-MM-DD'.length) : null;
    default:
      return typeof value === 'object' ? value : text(value);
  }
}

/** snake_case of a title, as a name that JSONata takes without quotes; unique among those taken. */
function freeKey(title: string, taken: Set<string>): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const snake = plain.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '') || 'field';
  const name = /^\p{N}/u.test(snake) ? `_${snake}` : snake;
  let key = name;
  for (let count = 2; taken.has(key); count += 1) key = `${name}_${count}`;
  taken.add(key);
  return key;
}

/** All of these fields that values are read with, as what can be compared: not when somebody opened their definition last. */
export function shapesOf(fields: readonly CustomField[]): unknown[] {
  return fields.map(({ field, platformKey, labels, target }) => {
    const { id: fieldId, key, title, type, options } = field;
    return [fieldId, key, title, type, options, platformKey, [...labels], target];
  });
}
