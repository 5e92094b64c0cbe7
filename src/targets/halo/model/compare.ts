import type { Actual, Difference } from '../../../model/actual.ts';
import { type Desired, type DesiredChild, type DesiredValue, isFile, isHtml } from '../../../model/desired.ts';
import { formatKey } from '../../../model/entity.ts';
import type { JsonValue } from '../../../model/json.ts';
import { readInstant } from '../client/decode.ts';
import { atImport } from './at-import.ts';
import { comparable } from './comparable.ts';
import { readEither } from './either.ts';
import { isInOrder } from './in-order.ts';
import { lacksLink } from './lacks-link.ts';
import { listOfElement } from './list-element.ts';
import { matchChildren } from './match-children.ts';
import { readTranslation, readTranslationProperty } from './translation-property.ts';

/**
 * What of a record differs from what it should be, after the documented normalisation. A property that was not read (undefined:
 * lists are thin) is not compared.
 */
export function compareRecord(desired: Desired, actual: Actual, depth: 'fields' | 'children'): Difference[] {
  const differences = compareFields(desired.fields, actual);
  if (depth === 'fields' || actual.children === null) return differences;
  const { pairs, missing, doubles } = matchChildren(desired.children, actual.children);
  for (const { child, found } of pairs) {
    for (const different of compareFields(child.fields, found)) {
      differences.push({ ...different, field: `${formatKey(child.key)}.${different.field}` });
    }
  }
  if (!isInOrder(pairs)) {
    differences.push({ field: 'comment order', kind: 'different', expected: null, actual: null });
  }
  for (const child of missing)
    differences.push({ field: formatKey(child.key), kind: 'missing', expected: child.marker, actual: null });
  for (const { child, found } of doubles) {
    differences.push({ field: formatKey(child.key), kind: 'unexpected', expected: null, actual: found.targetId });
  }
  return differences;
}

function compareFields(fields: DesiredChild['fields'], actual: Actual): Difference[] {
  const differences: Difference[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const got = readProperty(field, actual);
    if (got === undefined || isUnsized(value)) continue;
    if (!isRight(field, value, got)) {
      differences.push({
        field,
        kind: 'different',
        expected: isHtml(value) ? value.$html : (value as JsonValue),
        actual: got,
      });
    }
  }
  return differences;
}

/** Undefined where it was not read. */
export function readProperty(field: string, { fields }: Actual): JsonValue | undefined {
  const translation = readTranslationProperty(field);
  return translation ? readTranslation(translation, fields.translations) : fields[listOfElement(field) ?? field];
}

function isRight(field: string, value: DesiredValue, got: JsonValue): boolean {
  // The moment of writing is nobody's but the writer's.
  if (value === atImport) return readInstant(got) !== null;
  if (listOfElement(field) !== null) return Array.isArray(got) && got.some((id) => String(id) === String(value));
  if (isHtml(value) && lacksLink(value, got)) return false;
  const found = comparable(field, got);
  const right: DesiredValue[] = readEither(value) ?? [value];
  return right.some((each) => comparable(field, each) === found);
}

/** A file whose size its source does not say. */
function isUnsized(value: DesiredValue): boolean {
  return isFile(value) && value.$file.size === null;
}
