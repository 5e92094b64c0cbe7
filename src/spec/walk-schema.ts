import schema from '../../schemas/migration.v1.schema.json' with { type: 'json' };
import type { Pointer } from '../model/finding.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';

export interface Place {
  /** The schema of this value, never a bare `$ref`. */
  schema: JsonObject;
  value: JsonValue;
  pointer: Pointer;
}

const root = schema as unknown as JsonObject;

/** The schema's definition of this name. */
export function schemaDefinition(name: string): JsonObject {
  const definitions = isObject(root.definitions) ? root.definitions : {};
  const definition = definitions[name];
  if (!isObject(definition)) throw new TypeError(`The schema has no definition ${name}`);
  return definition;
}

/** Each value of a spec with each schema that applies to it; also of a spec with faults, where what nothing describes is left out. */
export function walkSchema(value: JsonValue): Generator<Place> {
  return walk(root, value, []);
}

function* walk(unresolved: JsonValue | undefined, value: JsonValue, pointer: Pointer): Generator<Place> {
  const node = resolve(unresolved);
  if (!isObject(node)) return;
  yield { schema: node, value, pointer };
  for (const branch of branchesFor(node, value)) yield* walk(branch, value, pointer);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(node.items, item, [...pointer, index]);
  } else if (isObject(value)) {
    const properties = isObject(node.properties) ? node.properties : {};
    for (const [key, item] of Object.entries(value)) {
      const child = Object.hasOwn(properties, key) ? properties[key] : node.additionalProperties;
      yield* walk(child, item, [...pointer, key]);
    }
  }
}

/** All branches of a union, but of the connections only the one that the connector names. */
function branchesFor(node: JsonObject, value: JsonValue): JsonValue[] {
  const { allOf = [], anyOf = [], oneOf = [] } = node as Record<string, JsonValue[]>;
  const connector = isObject(value) ? value.connector : undefined;
  return [...allOf, ...anyOf, ...oneOf.filter((branch) => connectorOf(branch) === connector)];
}

function connectorOf(branch: JsonValue): JsonValue | undefined {
  const definition = resolve(branch);
  const properties = isObject(definition) && isObject(definition.properties) ? definition.properties : {};
  return isObject(properties.connector) ? properties.connector.const : undefined;
}

/** The schema that a `$ref` names; any other schema is itself. */
function resolve(node: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(node) || typeof node.$ref !== 'string') return node;
  return schemaDefinition(node.$ref.replace('#/definitions/', ''));
}
