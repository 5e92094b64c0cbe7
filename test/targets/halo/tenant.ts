import assert from 'node:assert/strict';
import { createRedactor } from '../../../src/http/redactor.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { CapabilityMemory } from '../../../src/model/capabilities.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../src/model/json.ts';
import type { Migration } from '../../../src/model/migration.gen.ts';
import type { Target } from '../../../src/model/target.ts';
import { type HaloSandbox, startHaloSandbox } from '../../../src/sandbox/halo/sandbox.ts';
import type { HaloProfile, HaloSwitches } from '../../../src/sandbox/halo/switches.ts';
import { validateMigration as validate } from '../../../src/spec/validate-migration.gen.js';
import { connectHalo } from '../../../src/targets/halo/connect-halo.ts';

/** Sandbox seconds in a real one. */
export const timeScale = 100;

/** A tenant on this machine, connected. */
export interface TestTenant {
  sandbox: HaloSandbox;
  target: Target;
  migration: Migration;
  memory: Map<string, JsonValue>;
  warnings: Finding[];
  catalogue(): Promise<Catalogue>;
  /** All stored rows of an entity. */
  rows(entity: string): Promise<JsonObject[]>;
  effects(): Promise<JsonObject[]>;
  requests(): Promise<{ method: string; path: string; status: number }[]>;
  fault(fault: JsonObject): Promise<void>;
  /** Writes as somebody else who works in the tenant. */
  post(path: string, rows: JsonObject[]): Promise<void>;
  close(): Promise<void>;
}

export async function startTenant(options: {
  profile: HaloProfile;
  switches?: Partial<HaloSwitches>;
  migration?: Migration;
  connection?: JsonObject;
}): Promise<TestTenant> {
  const sandbox = await startHaloSandbox({
    seed: 1,
    profile: options.profile,
    switches: { rateRequests: 100_000, ...options.switches },
    timeScale,
  });
  const migration = options.migration ?? createMigration();
  const memory = new Map<string, JsonValue>();
  const warnings: Finding[] = [];
  const connection = { ...connectionTo(sandbox), ...options.connection };
  const target = await connectHalo(connection, migration, {
    clock: systemClock,
    redactor: createRedactor(),
    warn: (finding) => warnings.push(finding),
    capabilities: createMemory(memory),
  });
  const inspect = async (path: string) =>
    (await (await fetch(`${sandbox.url}/_sandbox/${path}`)).json()) as JsonObject[];
  return {
    sandbox,
    target,
    migration,
    memory,
    warnings,
    catalogue: () => target.reader.catalogue(),
    rows: (entity) => inspect(`records/${entity}`),
    effects: () => inspect('effects'),
    requests: async () => (await inspect('requests')) as unknown as { method: string; path: string; status: number }[],
    async fault(fault) {
      await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
    },
    async post(path, rows) {
      const { clientId, clientSecret, authUrl, url } = sandbox;
      const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      });
      const token = (await (await fetch(`${authUrl}/token`, { method: 'POST', body: form })).json()) as JsonObject;
      const headers = { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' };
      await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(rows) });
    },
    async close() {
      await target.reader.close();
      await sandbox.close();
    },
  };
}

export function connectionTo(sandbox: HaloSandbox): JsonObject {
  const { url, clientId, clientSecret } = sandbox;
  const rateLimit = { requests: 100_000, per: '3s', share: '100%' };
  return { connector: 'halo', url, clientId, clientSecret, rateLimit, patience: '120ms' };
}

export function createMemory(values: Map<string, JsonValue> = new Map()): CapabilityMemory {
  return {
    get: (name) => (values.has(name) ? { value: values.get(name) ?? null, learnedAt: '2026-01-01T00:00:00Z' } : null),
    set: (name, value) => {
      values.set(name, value);
    },
  };
}

type Changes = { [Section in keyof Migration]?: Partial<Migration[Section]> };

/** A spec with every default, as loading one fills it in, and these changes to its sections. */
export function createMigration(changes: Changes = {}): Migration {
  const migration = {
    version: 1,
    name: 'test',
    source: { connector: 'files', account: 'test', streams: {} },
    target: { connector: 'halo', url: 'http://127.0.0.1', clientId: 'id', clientSecret: { env: 'SECRET' } },
  };
  for (const [section, change] of Object.entries(changes)) {
    const before = migration[section as keyof typeof migration];
    Object.assign(migration, {
      [section]: isObject(before) && isObject(change) ? { ...before, ...change } : change,
    });
  }
  assert.ok(validate(migration), JSON.stringify(validate.errors));
  return migration as unknown as Migration;
}
