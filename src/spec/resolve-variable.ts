import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';

/**
 * What `{ env, default }` stands for: the variable's text as the kind of value that a literal would be (a number, a list
 * separated by commas), else the default; null where there is neither, which requireVariables finds first.
 */
export function resolveVariable(
  { env: name, default: fallback }: JsonObject,
  schema: JsonObject,
  env: Record<string, string | undefined>,
): JsonValue {
  const text = env[String(name)];
  if (text) return toKind(text, literalType(schema));
  return fallback ?? null;
}

/** The branch that is no environment variable says what a literal would be. */
function literalType(schema: JsonObject): JsonValue | undefined {
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [];
  return branches.find(({ type }) => type !== 'object')?.type;
}

function toKind(text: string, type: JsonValue | undefined): JsonValue {
  const trimmed = text.trim();
  if (type === 'integer' && /^[0-9]+$/.test(trimmed)) return Number(trimmed);
  if (type === 'array') return trimmed.split(',').map((item) => item.trim());
  return trimmed;
}
