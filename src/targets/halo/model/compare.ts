import { type Desired, type DesiredChild, type DesiredValue, isFile, isHtml } from '../../../model/desired.ts';
import { formatKey } from '../../../model/entity.ts';
import type { JsonValue } from '../../../model/json.ts';
import type { Actual, Difference } from '../../../model/target.ts';
import { comparable } from './comparable.ts';
import { matchChildren } from './match-children.ts';

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
    const got = actual.fields[field];
    if (got === undefined || isUnsized(value)) continue;
    const [expected, found] = [comparable(field, value), comparable(field, got)];
    if (expected !== found) {
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

/** A file whose size its source does not say. */
function isUnsized(value: DesiredValue): boolean {
  return isFile(value) && value.$file.size === null;
}
