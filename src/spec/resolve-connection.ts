import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { Location, Pointer } from '../model/finding.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { Migration, SecretRef } from '../model/migration.gen.ts';
import type { Redactor } from '../model/services.ts';
import { requireVariables } from './require-variables.ts';
import { resolveSecret } from './resolve-secret.ts';
import { resolveVariable } from './resolve-variable.ts';
import { allowsHost, type Trust } from './trust.ts';
import { validateSource, validateTarget } from './validate-migration.gen.js';
import { schemaDefinition, walkSchema } from './walk-schema.ts';

export interface ResolveOptions {
  trust: Trust;
  redactor: Redactor;
  locate(pointer: Pointer): Location;
  /** Default: the process's own. */
  env?: Record<string, string | undefined>;
  /** Leaves secrets where they are and puts a text without meaning in their place: for a connection that nobody asks anything. */
  withoutSecrets?: boolean;
}

/**
 * A connection with every environment variable, file and command replaced by what it gives, in the schema's shape:
 * `rateLimit.requests` is a number, `rateLimit.per` a text for parseDuration, `rateLimit.share` one for parseShare,
 * `fileHosts` a list. Secrets are registered with the redactor before anybody else sees them.
 * Throws Failure `E_ENV`, `E_ENV_FORM`, `E_SECRET_*` or `E_TRUST_*` at its place in the spec.
 */
export async function resolveConnection(
  connection: Migration['source'] | Migration['target'],
  { trust, redactor, locate, env = process.env, withoutSecrets = false }: ResolveOptions,
): Promise<Record<string, JsonValue>> {
  const side = validateSource(structuredClone(connection)) ? 'source' : 'target';
  requireVariables({ [side]: connection }, { locate, env, withoutSecrets });
  const root: JsonObject = { [side]: structuredClone(connection) as unknown as JsonValue };
  const secret = schemaDefinition('SecretRef');
  const secrets: { pointer: Pointer; value: JsonValue }[] = [];
  const variables: string[] = [];

  for (const { schema, value, pointer } of [...walkSchema(root)]) {
    if (schema === secret) secrets.push({ pointer, value });
    else if (isObject(value) && typeof value.env === 'string' && Array.isArray(schema.anyOf)) {
      variables.push(value.env);
      setAt(root, pointer, resolveVariable(value, schema, env));
    }
  }
  checkForm(root[side], side, variables, locate);
  if (secrets.length > 0) checkHosts(root[side], side, trust, locate);

  for (const { pointer, value } of secrets) {
    if (withoutSecrets) {
      setAt(root, pointer, randomUUID());
      continue;
    }
    const location = locate(pointer);
    const context = { trust, env, folder: dirname(location.file) };
    const text = await resolveSecret(value as unknown as SecretRef, context, location);
    redactor.add(text);
    setAt(root, pointer, text);
  }
  return root[side] as JsonObject;
}

function setAt(root: JsonObject, pointer: Pointer, value: JsonValue): void {
  let node: JsonValue = root;
  for (const part of pointer.slice(0, -1)) node = (node as Record<string | number, JsonValue>)[part] ?? null;
  (node as Record<string | number, JsonValue>)[pointer.at(-1) ?? ''] = value;
}

/** The spec was valid, so whatever is not now came from the environment. */
function checkForm(
  connection: JsonValue | undefined,
  side: string,
  variables: string[],
  locate: ResolveOptions['locate'],
): void {
  const validate = side === 'source' ? validateSource : validateTarget;
  if (validate(structuredClone(connection))) return;
  const path = validate.errors?.[0]?.instancePath.split('/').slice(1) ?? [];
  throw new Failure({
    code: 'E_ENV_FORM',
    message: `What the environment gives for "${[side, ...path].join('.')}" does not have the right form.`,
    hint: `Check ${variables.join(', ')}.`,
    location: locate([side, ...path]),
  });
}

function checkHosts(
  connection: JsonValue | undefined,
  side: string,
  trust: Trust,
  locate: ResolveOptions['locate'],
): void {
  for (const key of ['url', 'authUrl']) {
    const url = isObject(connection) ? connection[key] : undefined;
    if (typeof url !== 'string' || allowsHost(trust, url)) continue;
    throw new Failure({
      code: 'E_TRUST_HOST',
      message: `"${side}.${key}" leads to a host that is not in DESKHAUL_HOSTS, so it gets no credentials.`,
      hint: 'If the host is right, add it to DESKHAUL_HOSTS.',
      location: locate([side, key]),
    });
  }
}
