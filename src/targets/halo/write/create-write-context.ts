import type { Migration } from '../../../model/migration.gen.ts';
import type { TargetServices } from '../../../model/services.ts';
import type { HaloField } from '../catalogue/catalogue-details.ts';
import { findMarkerField } from '../catalogue/markers.ts';
import { readFields } from '../catalogue/read-fields.ts';
import { readId, readRows, readText } from '../client/decode.ts';
import type { WriteApi } from '../client/halo-api.ts';
import type { WriteContext } from './write-context.ts';

export function createWriteContext(options: {
  api: WriteApi;
  services: TargetServices;
  migration: Migration;
  patienceMs: number;
  address: WriteContext['address'];
}): WriteContext {
  const { api, services, migration, patienceMs, address } = options;
  let fields: Promise<HaloField[]> | null = null;
  let teams: Promise<Map<string, string>> | null = null;
  const loadTeams = async () => {
    const rows = readRows(await api.get('/Team', { showall: true, includedisabled: true }, {}));
    return new Map(rows.map((row) => [readId(row.id) ?? '', readText(row.name) ?? '']));
  };
  const readOnce = async () => {
    fields ??= readFields(api);
    return await fields;
  };
  return {
    api,
    memory: services.capabilities,
    clock: services.clock,
    migration,
    patienceMs,
    sent: new Set(),
    address,
    fields: readOnce,
    async markerFieldId(usage) {
      return findMarkerField(await readOnce(), usage)?.id ?? null;
    },
    forgetFields() {
      fields = null;
    },
    async teamName(id) {
      teams ??= loadTeams();
      return (await teams).get(id) ?? null;
    },
    forgetTeams() {
      teams = null;
    },
  };
}
