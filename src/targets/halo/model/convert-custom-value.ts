import { foldName } from '../../../model/fold-name.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';
import { fieldTypes, type HaloField, inputTypes } from '../catalogue/catalogue-details.ts';
import { type Converted, toText } from './converted.ts';
import { findOption, optionValue } from './option-value.ts';
import { failedRecord, unknownName } from './problems.ts';
import { toDay, toInstant } from './to-instant.ts';

/** Puts a mapped value into a custom field as the field's type takes it; what it cannot hold is a problem that names both. */
export function convertCustomValue(field: HaloField, value: JsonValue, timezone: string, result: Converted): void {
  const { fields } = result;
  switch (field.type) {
    case fieldTypes.select: {
      const single = oneOf(field, value, result);
      const label = single === null ? null : labelOf(field, single, result);
      if (label !== null) fields[field.name] = optionValue(label);
      return;
    }
    case fieldTypes.multiselect: {
      const labels = (Array.isArray(value) ? value : [value]).map((each) => labelOf(field, each, result));
      fields[field.name] = [...new Set(labels.filter((label) => label !== null))].sort().map(optionValue);
      return;
    }
    case fieldTypes.date: {
      const date = (field.withTime ? toInstant : toDay)(readable(value), timezone);
      if (date !== null) fields[field.name] = date;
      else misfit('E_NOT_A_DATE', field, 'a date', value, result);
      return;
    }
    case fieldTypes.checkbox: {
      const checked = readCheck(value);
      if (checked !== null) fields[field.name] = checked;
      else misfit('E_NOT_A_CHECK', field, 'yes or no', value, result);
      return;
    }
    case fieldTypes.text:
    case fieldTypes.memo:
    case fieldTypes.rich:
      convertText(field, value, result);
      return;
    default:
      misfit('E_FIELD_TYPE', field, `values that no mapping gives (type ${field.type})`, value, result);
  }
}

function convertText(field: HaloField, value: JsonValue, result: Converted): void {
  const text = readable(value);
  const digits = text.trim();
  if (field.inputType === inputTypes.integer && !/^-?\d+(?:\.0+)?$/.test(digits)) {
    misfit('E_NOT_A_NUMBER', field, 'a whole number', value, result);
  } else if (
    (field.inputType === inputTypes.decimal || field.inputType === inputTypes.money) &&
    !/^-?\d+(?:\.\d+)?$/.test(digits)
  ) {
    misfit('E_NOT_A_NUMBER', field, 'a number', value, result);
  } else if (field.inputType === inputTypes.integer) {
    result.fields[field.name] = digits.replace(/\.0+$/, '');
  } else if (field.limit !== null && text.length > field.limit) {
    const message = `custom field "${field.label}" is cut to the ${field.limit} characters that it takes`;
    result.accepted.push({ severity: 'warning', code: 'W_TEXT_CUT', message, field: field.name });
    result.fields[field.name] = text.slice(0, field.limit).replace(/[\uD800-\uDBFF]$/, '');
  } else {
    result.fields[field.name] = text;
  }
}

/** A value as people read it: lists with commas, objects (the record that a lookup leads to) by their name. */
function readable(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(readable).join(', ');
  if (!isObject(value)) return toText(value);
  return toText(value.name ?? value.title ?? value.label ?? value.value ?? value.id ?? value);
}

function readCheck(value: JsonValue): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = readable(value).trim();
  if (/^(?:true|yes|y|on|1)$/i.test(word)) return true;
  return /^(?:false|no|n|off|0|)$/i.test(word) ? false : null;
}

function oneOf(field: HaloField, value: JsonValue, result: Converted): JsonValue {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) misfit('E_ONE_VALUE', field, 'one option', value, result);
  return value.length === 1 ? (value[0] ?? null) : null;
}

/**
 * The option's label as the tenant has it, or will have it once the plan is applied: by label, case and accents aside; of a tree
 * (`Billing::Invoices`) by its path, whichever way that is written.
 */
function labelOf(field: HaloField, value: JsonValue, { problems }: Converted): string | null {
  const name = readable(value).trim();
  if (name === '') return null;
  const option = findOption(field.options, name) ?? field.options.find((each) => pathOf(each.name) === pathOf(name));
  if (option) return option.name;
  const names = field.options.map((each) => each.name);
  problems.push(unknownName({ what: `option of custom field "${field.label}"`, name, names, field: field.label }));
  return null;
}

function pathOf(name: string): string {
  return name
    .split(/\s*(?:::|>)\s*/)
    .map(foldName)
    .join('>');
}

function misfit(code: string, field: HaloField, takes: string, value: JsonValue, { problems }: Converted): void {
  const message = `custom field "${field.label}" takes ${takes}, not ${kindOf(value)}`;
  problems.push(failedRecord(code, message, field.label));
}

/** What a value is, without telling it. */
function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'a record';
  return typeof value === 'string' ? `a text of ${value.length} characters` : `a ${typeof value}`;
}
