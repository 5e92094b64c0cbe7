import type { DesiredValue } from '../../../model/desired.ts';
import { foldName } from '../../../model/fold-name.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import type { HaloField } from '../catalogue/catalogue-details.ts';
import { customFieldKey } from '../client/decode.ts';
import { findEntryByName } from './find-option.ts';

/**
 * An option of a custom field by its label, until it is written: the option may be created by the same plan, and what was
 * written is told by its label, whether it stood before or not. The writer and the comparison put Halo's id in its place.
 */
export function optionValue(label: string): JsonObject {
  return { option: label };
}

/** An option's label as Halo takes it: new options travel in one text with commas between. */
export function optionLabel(label: string): string {
  return label.replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The option of this label, as it is or as Halo took it, case and accents aside; of a tree (`Billing::Invoices`) by its path,
 * whichever way that is written.
 */
export function findOption<T extends { name: string }>(options: readonly T[], label: string): T | null {
  return (
    findEntryByName(options, label) ??
    findEntryByName(options, optionLabel(label)) ??
    options.find(({ name }) => pathOf(name) === pathOf(label)) ??
    null
  );
}

function pathOf(name: string): string {
  return name
    .split(/\s*(?:::|>)\s*/)
    .map(foldName)
    .join('>');
}

/**
 * Properties with Halo's ids in the place of labels; `missing` names the first option that its field lacks. `usage` is the
 * code of the records that the fields belong to.
 */
export function withOptionIds<V extends DesiredValue | JsonValue>(
  properties: Readonly<Record<string, V>>,
  usage: number,
  fields: readonly HaloField[],
): { properties: Record<string, V | number | number[]>; missing: { field: string; label: string } | null } {
  let missing: { field: string; label: string } | null = null;
  const resolved = Object.entries(properties).map(([name, value]): [string, V | number | number[]] => {
    const labels = labelsOf(value);
    if (labels === null) return [name, value];
    const key = customFieldKey(name);
    const field = fields.find((each) => each.usage === usage && customFieldKey(each.name) === key);
    const ids = labels.flatMap((label) => {
      const option = findOption(field?.options ?? [], label);
      if (!option) missing ??= { field: field?.label ?? name, label };
      return option && option.id !== '' ? [Number(option.id)] : [];
    });
    return [name, Array.isArray(value) ? ids.sort((a, b) => a - b) : (ids[0] ?? value)];
  });
  return { properties: Object.fromEntries(resolved), missing };
}

/** The labels of a value that names options; null for any other value. */
function labelsOf(value: unknown): string[] | null {
  const items = Array.isArray(value) ? value : [value];
  const labels = items.flatMap((item) => (isObject(item) && typeof item.option === 'string' ? [item.option] : []));
  return labels.length > 0 && labels.length === items.length ? labels : null;
}
