import { Failure } from '../model/failure.ts';
import type { Location } from '../model/finding.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';

/**
 * What `{ env, default }` stands for: the variable's text as the kind of value that a literal would be (a number, a list
 * separated by commas), else the default. Throws Failure `E_ENV` when there is neither.
 */
export function resolveVariable(
  { env: name, default: fallback }: JsonObject,
  schema: JsonObject,
  env: Record<string, string | undefined>,
  locate: () => Location,
): JsonValue {
  const text = env[String(name)];
  if (text) return toKind(text, literalType(schema));
  if (fallback !== undefined) return fallback;
  throw new Failure({
    code: 'E_ENV',
    message: `The environment variable ${name} is not set, and the spec has no default for it.`,
    hint: `Set it before the run: export ${name}=...`,
    location: locate(),
  });
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
