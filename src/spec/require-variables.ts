import { Failure } from '../model/failure.ts';
import type { Location, Pointer } from '../model/finding.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { Migration } from '../model/migration.gen.ts';
import { formatPointer } from './spec-finding.ts';
import { schemaDefinition, walkSchema } from './walk-schema.ts';

/** A variable that the environment lacks, with every place that uses it. */
interface Missing {
  name: string;
  places: { pointer: Pointer; location: Location }[];
}

/** A place of a variable without a value. */
interface Unset {
  name: string;
  pointer: Pointer;
  isSecret: boolean;
}

/**
 * All variables of these connections that are not set (or empty) and have no default, told at once, so that nobody mends them
 * one run at a time; of secrets only where they are wanted. Throws Failure `E_ENV` at the first one's place.
 */
export function requireVariables(
  connections: Partial<Pick<Migration, 'source' | 'target'>>,
  {
    locate,
    env = process.env,
    withoutSecrets = false,
  }: { locate(pointer: Pointer): Location; env?: Record<string, string | undefined>; withoutSecrets?: boolean },
): void {
  const missing = new Map<string, Missing>();
  for (const { name, pointer, isSecret } of listUnset(connections, env)) {
    if (withoutSecrets && isSecret) continue;
    const each = missing.get(name) ?? { name, places: [] };
    each.places.push({ pointer, location: locate(pointer) });
    missing.set(name, each);
  }
  const all = [...missing.values()];
  const location = all[0]?.places[0]?.location;
  if (location === undefined) return;
  const one = all.length === 1 ? all[0]?.name : undefined;
  throw new Failure({
    code: 'E_ENV',
    message: one
      ? `The environment variable ${one} is not set, and the spec has no default for it.`
      : `${all.length} environment variables are not set, and the spec has no defaults for them.`,
    hint: `Set ${one ? 'it' : 'them'} before the run:\n${listExports(all)}`,
    location,
  });
}

/** Places of variables without a value, each once, in the order of the spec. */
export function listUnset(
  { source, target }: Partial<Pick<Migration, 'source' | 'target'>>,
  env: Record<string, string | undefined>,
): Unset[] {
  const root = { ...(source && { source }), ...(target && { target }) } as unknown as JsonObject;
  const secret = schemaDefinition('SecretRef');
  const found = new Map<string, Unset>();
  for (const { schema, value, pointer } of walkSchema(root)) {
    const isReference = schema === secret || Array.isArray(schema.anyOf);
    if (!isReference || !isVariable(value) || env[value.env] || value.default !== undefined) continue;
    const place = JSON.stringify(pointer);
    const isSecret = schema === secret || (found.get(place)?.isSecret ?? false);
    found.set(place, { name: value.env, pointer, isSecret });
  }
  return [...found.values()];
}

function isVariable(value: JsonValue): value is { env: string; default?: JsonValue } {
  return isObject(value) && typeof value.env === 'string';
}

/** `export HALO_URL=...  # acme.yaml:9:3 target.url`: to copy, with where each is used. */
function listExports(all: readonly Missing[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .map(({ name, places }) => {
      const where = places.map(
        ({ pointer, location: { file, line, column } }) => `${file}:${line}:${column} ${formatPointer(pointer)}`,
      );
      return `    export ${`${name}=...`.padEnd(width + 4)}  # ${where.join(', ')}`;
    })
    .join('\n');
}
