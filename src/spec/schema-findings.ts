import type { ErrorObject } from 'ajv';
import type { Finding, Pointer } from '../model/finding.ts';
import { isObject, type JsonValue } from '../model/json.ts';
import { chooseBranches } from './choose-branches.ts';
import { describeError } from './describe-error.ts';
import type { Locator } from './locator.ts';
import { specFinding } from './spec-finding.ts';
import { suggest } from './suggest.ts';

/** What the validator found, each at its place and in words. */
export function schemaFindings(errors: readonly ErrorObject[], value: JsonValue, locator: Locator): Finding[] {
  return dropMisspelt(dropFormats(chooseBranches(errors))).map((error) => {
    const pointer = toPointer(error.instancePath, value);
    const { at = 'value', key, ...draft } = describeError(error, pointer);
    const place = key === undefined ? pointer : [...pointer, key];
    return specFinding(locator[at](place), { ...draft, pointer: place });
  });
}

/** A text without its pattern need not hear of its format, too. */
function dropFormats(errors: ErrorObject[]): ErrorObject[] {
  const lacking = new Set(
    errors.filter(({ keyword }) => keyword === 'pattern').map(({ instancePath }) => instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => keyword !== 'format' || !lacking.has(instancePath));
}

/** A key that is there under a misspelt name is not missing, too. */
function dropMisspelt(errors: ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword !== 'required') return true;
    return !errors.some(
      (other) =>
        other.keyword === 'additionalProperties' &&
        other.instancePath === instancePath &&
        suggest(String(other.params.additionalProperty), [String(params.missingProperty)]) !== null,
    );
  });
}

/** A JSON pointer as keys from the root; items of lists by number. */
function toPointer(instancePath: string, value: JsonValue): Pointer {
  const pointer: (string | number)[] = [];
  let node: JsonValue | undefined = value;
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    pointer.push(Array.isArray(node) ? Number(key) : key);
    node = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined;
  }
  return pointer;
}
