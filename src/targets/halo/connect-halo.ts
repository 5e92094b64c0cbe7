import { mergeMapping } from '../../mapping/merge-mapping.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { TargetServices } from '../../model/services.ts';
import type { Target } from '../../model/target.ts';
import { openApi } from './client/halo-api.ts';
import { readSettings } from './client/settings.ts';
import { loadDefaults } from './load-defaults.ts';
import { webAddress } from './model/address.ts';
import { createModel } from './model/halo-model.ts';
import { openProbe } from './probe/open-probe.ts';
import { createReadContext } from './read/create-read-context.ts';
import { createReader } from './read/halo-reader.ts';
import { createWriteContext } from './write/create-write-context.ts';
import { createWriter } from './write/halo-writer.ts';

/**
 * Connects a tenant of Halo. `connection` is the spec's `target` section with its secrets resolved. Sends nothing yet; throws
 * Failure `E_SETTING` for a setting that is missing or malformed.
 */
export async function connectHalo(
  connection: Record<string, JsonValue>,
  migration: Migration,
  services: TargetServices,
): Promise<Target> {
  const settings = readSettings(connection);
  services.redactor.add(settings.clientSecret);
  const api = openApi(settings, services, services.rates?.(settings.host));
  const { origin } = settings;
  const reading = createReadContext({ api: api.reading, settings, migration, services });
  const defaults = loadDefaults();
  const mapping = mergeMapping(defaults, migration);
  return {
    reader: createReader({ api, settings, migration, mapping, services, context: reading }),
    defaults,
    model: (catalogue) =>
      createModel({ catalogue, migration, origin, memory: services.capabilities, clock: services.clock }),
    probe: ({ catalogue, key, marker, signal }) =>
      openProbe({ reading, mapping, catalogue, clock: services.clock, ticket: { key, marker }, signal }),
    writer: () =>
      createWriter(
        createWriteContext({
          api: api.writing,
          services,
          migration,
          patienceMs: settings.patienceMs,
          address: (entity, targetId) => webAddress(origin, entity, targetId),
        }),
        reading,
      ),
  };
}
