import { readDate } from './dates.ts';
import { invalid } from './errors.ts';
import type { Halo } from './halo.ts';
import type { Row } from './store.ts';
import { list, num, str } from './values.ts';

/** The type codes of custom fields. */
const fieldType = {
  text: 0,
  memo: 1,
  single: 2,
  multi: 3,
  date: 4,
  time: 5,
  checkbox: 6,
  table: 7,
  rich: 10,
} as const;

/** The usage codes: which records a field belongs to. Actions share those of tickets. */
export const fieldUsage = (halo: Halo) => ({
  ticket: 1,
  client: 2,
  site: 3,
  user: halo.switches.userFieldUsage,
  asset: 5,
});

/** Values by field id, as they are stored in a record. */
export type FieldValues = Record<string, unknown>;

/**
 * Puts posted values (`{id, value}` or `{name, value}`) over the stored ones. What does not fit is dropped silently, as the real
 * service does: an unknown field, a field of another usage, an option id that does not exist.
 */
export function applyFields(halo: Halo, usage: number, posted: unknown, stored: unknown): FieldValues {
  const values: FieldValues = { ...(stored as FieldValues | undefined) };
  for (const each of list(posted)) {
    const field = findField(halo, usage, each);
    if (!field || !('value' in each)) continue;
    const value = fit(field, each.value);
    if (value !== undefined) values[String(field.id)] = value;
  }
  return values;
}

function findField(halo: Halo, usage: number, { id, name }: Record<string, unknown>): Row | undefined {
  const fields = fieldsOf(halo, usage);
  if (num(id) > 0) return fields.find((field) => field.id === id);
  return fields.find((field) => str(field.name).toLowerCase() === str(name).toLowerCase());
}

/** The fields of a usage, in order of id. */
export function fieldsOf(halo: Halo, usage: number): Row[] {
  return halo.store.small('fields').filter((field) => field.usage === usage);
}

/** The value in its stored form; null clears the field, undefined does not fit. */
function fit(field: Row, value: unknown): unknown {
  if (value === null || value === '') return null;
  const options = new Set(list(field.values).map((option) => num(option.id)));
  switch (field.type) {
    case fieldType.single:
      return options.has(Number(value)) ? Number(value) : undefined;
    case fieldType.multi: {
      if (!Array.isArray(value)) return undefined;
      const ids = value.map((each) => Number(typeof each === 'object' && each ? (each as Row).id : each));
      return ids.filter((id) => options.has(id));
    }
    case fieldType.date:
      return readDate(value) ?? undefined;
    case fieldType.checkbox:
      if (typeof value === 'boolean') return value;
      return /^(true|false)$/i.test(String(value)) ? String(value).toLowerCase() === 'true' : undefined;
    case fieldType.table:
      return value;
    default:
      return fitText(field, typeof value === 'object' ? undefined : String(value));
  }
}

function fitText(field: Row, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (field.inputtype === 1 && !/^-?\d+$/.test(value)) return undefined;
  if (field.inputtype === 4 && !/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  const limit = num(field.characterlimit);
  if (limit && value.length > limit) throw invalid(`${str(field.label)} must not be longer than ${limit} characters`);
  return value;
}

/** A value as it is read: its definition's main properties, the value, and how people see it. */
export interface FieldValue {
  id: number;
  label: string;
  display: string;
  [property: string]: unknown;
}

/** The stored values as they are read: all fields of the usage, or those asked for. */
export function readFields(halo: Halo, usage: number, stored: unknown, only?: readonly number[]): FieldValue[] {
  const values = (stored ?? {}) as FieldValues;
  return fieldsOf(halo, usage)
    .filter((field) => !only || only.includes(field.id))
    .map((field) => {
      const value = values[String(field.id)] ?? null;
      const { id, name, label, type, inputtype, characterlimit } = field;
      return {
        id,
        name,
        label: str(label),
        summary: '',
        type,
        value,
        display: display(field, value),
        characterlimit,
        inputtype,
        usage,
      };
    });
}

function display(field: Row, value: unknown): string {
  if (value === null) return '';
  const option = (id: unknown): string => str(list(field.values).find((each) => each.id === id)?.name);
  if (field.type === fieldType.single) return option(value);
  if (field.type === fieldType.multi) return (value as number[]).map(option).join(', ');
  if (field.type === fieldType.date) return (value as string).slice(0, 10).split('-').reverse().join('/');
  return typeof value === 'object' ? '' : String(value);
}
