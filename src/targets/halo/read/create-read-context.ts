import { foldName } from '../../../model/fold-name.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { TargetServices } from '../../../model/services.ts';
import type { HaloField } from '../catalogue/catalogue-details.ts';
import { findMarkerField } from '../catalogue/markers.ts';
import { findSiteClient } from '../catalogue/read-catalogue.ts';
import { readFields } from '../catalogue/read-fields.ts';
import { readId, readRows, readText } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';
import { mapConcurrently } from '../client/map-concurrently.ts';
import type { HaloSettings } from '../client/settings.ts';
import type { ReadContext } from './read-context.ts';

/** Requests at a time; the budget sets the pace. */
const width = 8;
/** How often a marker field that is missing is looked for again. */
const rereadMs = 2_000;

/** Answers are remembered: fields, teams and the client of sites hardly change while a run lasts. */
export function createReadContext(options: {
  api: ReadApi;
  settings: HaloSettings;
  migration: Migration;
  services: TargetServices;
}): ReadContext {
  const { api, settings, migration, services } = options;
  let fields: Promise<HaloField[]> | null = null;
  let readAt = services.clock.now();
  let siteClient: Promise<string | null> | null = null;
  let teams: Promise<Map<string, string>> | null = null;
  const loadTeams = async () =>
    new Map(
      readRows(await api.get('/Team', { showall: true, includedisabled: true }, {})).map((row) => [
        foldName(readText(row.name) ?? ''),
        readId(row.id) ?? '',
      ]),
    );
  const context: ReadContext = {
    api,
    migration,
    memory: services.capabilities,
    origin: settings.origin,
    async fields() {
      fields ??= readFields(api);
      const known = await fields;
      // Apply may have made the marker field since.
      const isStale = migration.prepare.markers && services.clock.now() - readAt > rereadMs;
      if (!isStale || findMarkerField(known, 'tickets') !== null) return known;
      readAt = services.clock.now();
      fields = readFields(api);
      return await fields;
    },
    async markerFieldId() {
      return findMarkerField(await context.fields(), 'tickets')?.id ?? null;
    },
    async siteClientId() {
      siteClient ??= findSiteClient(api, migration);
      return await siteClient;
    },
    async teamId(name) {
      teams ??= loadTeams();
      const known = (await teams).get(foldName(name));
      if (known !== undefined) return known;
      teams = loadTeams();
      return (await teams).get(foldName(name)) ?? null;
    },
    each: (items, work) => mapConcurrently(items, width, work),
  };
  return context;
}
