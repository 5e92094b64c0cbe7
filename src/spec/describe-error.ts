import type { ErrorObject } from 'ajv';
import type { Pointer } from '../model/finding.ts';
import { isObject } from '../model/json.ts';
import { type Draft, formatPointer } from './spec-finding.ts';
import { suggestHint } from './suggest.ts';

/** In words, and whether it is about the value or the key (`key`: of the child called so). */
export type Described = Draft & { at?: 'key' | 'value'; key?: string };

/** One error of the validator as a sentence and what to do. Values are shown only where the schema lists what is allowed. */
export function describeError(error: ErrorObject, pointer: Pointer): Described {
  const name = formatPointer(pointer);
  const schema: Record<string, unknown> = isObject(error.parentSchema) ? error.parentSchema : {};
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(name, String(error.params.additionalProperty), schema);
    case 'required':
      return missingKey(name, String(error.params.missingProperty), schema);
    case 'enum':
    case 'const':
      return wrongChoice(
        name,
        error.data,
        error.keyword === 'enum' ? error.params.allowedValues : [error.params.allowedValue],
      );
    case 'discriminator':
      return wrongConnector(name, error);
    case 'type':
      return wrongType(name, error.data, listTypes(error.params.type), schema);
    case 'anyOf':
      return wrongUnion(name, error.data, schema);
    default:
      return wrongForm(name, error, schema);
  }
}

function unknownKey(name: string, key: string, schema: Record<string, unknown>): Described {
  const known = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  const merge = key === '<<' ? 'Merge keys are not part of YAML 1.2: write the values out.' : null;
  const where = name === 'the spec' ? 'A spec' : `"${name}"`;
  const hint = merge ?? suggestHint(key, known, 'Known keys');
  return { code: 'E_UNKNOWN_KEY', message: `${where} has no key ${JSON.stringify(key)}.`, hint, at: 'key', key };
}

function missingKey(name: string, key: string, schema: Record<string, unknown>): Described {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const property = properties[key];
  const hint = isObject(property) ? textOf(property.description) : undefined;
  const where = name === 'the spec' ? 'The spec' : `"${name}"`;
  return { code: 'E_MISSING_KEY', message: `${where} lacks the key "${key}".`, ...(hint && { hint }), at: 'key' };
}

function wrongChoice(name: string, data: unknown, allowed: unknown[]): Described {
  const words = allowed.map(String);
  if (typeof data !== 'string') {
    return { code: 'E_VALUE', message: `"${name}" must be ${list(words)}.` };
  }
  const shown = data.length > 40 ? '' : `, not ${JSON.stringify(data)}`;
  return {
    code: 'E_VALUE',
    message: `"${name}" must be ${list(words)}${shown}.`,
    hint: suggestHint(data, words, 'Allowed'),
  };
}

function wrongConnector(name: string, error: ErrorObject): Described {
  const { tag, tagValue } = error.params;
  const branches =
    isObject(error.parentSchema) && Array.isArray(error.parentSchema.oneOf) ? error.parentSchema.oneOf : [];
  const known = branches.flatMap((branch) => (isObject(branch) ? connectorOf(textOf(branch.$ref) ?? '') : []));
  if (typeof tagValue !== 'string') {
    return { code: 'E_VALUE', message: `"${name}.${tag}" must be ${list(known)}.`, key: String(tag) };
  }
  const message = `"${name}.${tag}" must be ${list(known)}, not ${JSON.stringify(tagValue.slice(0, 40))}.`;
  return { code: 'E_VALUE', message, hint: suggestHint(tagValue, known, 'Allowed'), key: String(tag) };
}

/** The definition of a connection is named after its connector: `HaloConnection`. */
function connectorOf(ref: string): string[] {
  const [, word] = /\/(\w+)Connection$/.exec(ref) ?? [];
  return word === undefined ? [] : [word.toLowerCase()];
}

function wrongType(name: string, data: unknown, types: string[], schema: Record<string, unknown>): Described {
  return typeError(name, data, list(types.map((type) => (type === 'object' ? shapeOf(schema) : typeWord(type)))));
}

function wrongUnion(name: string, data: unknown, schema: Record<string, unknown>): Described {
  const branches = (Array.isArray(schema.anyOf) ? schema.anyOf : []).filter(isObject);
  const isSecret = branches.every(({ type }) => type === 'object');
  if (isSecret && (typeof data === 'string' || typeof data === 'number')) {
    return {
      code: 'E_SECRET_LITERAL',
      message: `"${name}" is a secret and must not stand in the spec.`,
      hint: 'Name where it is, e.g. { env: NAME }; and change it if this file was shared.',
    };
  }
  return typeError(name, data, list(branches.map((branch) => shapeOf(branch))));
}

function typeError(name: string, data: unknown, wanted: string): Described {
  if (data === null) {
    const hint = 'Give it a value or remove the key.';
    return { code: 'E_TYPE', message: `"${name}" is empty; it must be ${wanted}.`, hint, at: 'key' };
  }
  const actual = Array.isArray(data) ? 'a list' : typeWord(typeof data);
  const quote = wanted.includes('text') && (typeof data === 'number' || typeof data === 'boolean');
  const message = `"${name}" must be ${wanted}, not ${actual}.`;
  return { code: 'E_TYPE', message, ...(quote && { hint: 'Put it in quotes.' }) };
}

function wrongForm(name: string, error: ErrorObject, schema: Record<string, unknown>): Described {
  if (error.keyword === 'minLength' || error.keyword === 'minItems') {
    return { code: 'E_FORM', message: `"${name}" must not be empty.`, hint: 'Give it a value or remove the key.' };
  }
  if (error.keyword === 'minimum') {
    return { code: 'E_FORM', message: `"${name}" must be at least ${error.params.limit}.` };
  }
  const wanted = error.params.pattern ?? error.params.format;
  const [, form] = forms.find(([name]) => name === wanted) ?? [];
  const hint = form ?? textOf(schema.description);
  return { code: 'E_FORM', message: `"${name}" does not have the right form.`, ...(hint && { hint }) };
}

/** By pattern or name of a format. */
const forms: [form: string, hint: string][] = [
  ['^[a-z0-9][a-z0-9-]{0,62}$', 'Lower-case letters, digits and hyphens, at most 63: acme-zendesk-to-halo.'],
  ['^https?://[^\\s@]+$', 'An address with http:// or https:// and without a user name: https://acme.example.com.'],
  ['uri', 'An address without placeholders, spaces or accents; a host with accents stands as xn--...'],
  ['^[A-Za-z_][A-Za-z0-9_]*$', 'The name of an environment variable: letters, digits and underscores.'],
  ['^[1-9][0-9]{0,8}(ms|s|m|h)$', 'A number with ms, s, m or h: 5m.'],
  ['^(0|[1-9][0-9]{0,4})(h|d)$', 'A number with h or d: 7d. 0d leaves none out.'],
  ['^(100|[1-9][0-9]?)%$', 'A percentage from 1% to 100%: 90%.'],
  ['^[1-9][0-9]{0,8}(kB|MB|GB)$', 'A number with kB, MB or GB: 20MB.'],
];

/** `text`, `a whole number`, `{ env, default }`. */
function shapeOf(schema: Record<string, unknown>): string {
  if (schema.type !== 'object') return list(listTypes(schema.type).map(typeWord));
  const required = Array.isArray(schema.required) ? schema.required : [];
  return required.length > 0 && required.length < 4 ? `{ ${required.join(', ')} }` : typeWord('object');
}

function listTypes(types: unknown): string[] {
  return Array.isArray(types) ? types.map(String) : [String(types)];
}

function typeWord(type: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'null',
    number: 'a number',
    object: 'keys with values',
    string: 'text',
  };
  return words[type] ?? type;
}

function list(words: string[]): string {
  return words.length < 2 ? (words[0] ?? 'something else') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
