import type { Entity } from '../model/entity.ts';
import { Failure } from '../model/failure.ts';
import type { InventoryKind, Rebuild } from '../model/inventory.ts';
import type { JsonValue } from '../model/json.ts';
import type { MappingDocument } from '../model/mapping.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { TargetServices } from '../model/services.ts';
import type { Target } from '../model/target.ts';
import type { TargetModel } from '../model/target-model.ts';

/** Connects the target that the spec names; loads only that connector. `connection` has its secrets resolved. */
export async function connectTarget(
  connection: Record<string, JsonValue>,
  migration: Migration,
  services: TargetServices,
): Promise<Target> {
  const { connector } = connection;
  if (connector === 'halo') {
    const { connectHalo } = await import('./halo/connect-halo.ts');
    return await connectHalo(connection, migration, services);
  }
  throw unknownConnector(connector);
}

/** The default mapping of a target, without connecting it. Throws Failure `E_CONNECTOR`. */
export async function readDefaults(connector: string): Promise<MappingDocument> {
  if (connector !== 'halo') throw unknownConnector(connector);
  const { loadDefaults } = await import('./halo/load-defaults.ts');
  return loadDefaults();
}

/** What each target's own fields are called, per kind of record; custom fields are the tenant's. Asks nobody. */
export async function readFieldNames() {
  const { targetFields } = await import('./halo/model/fields.ts');
  const { organizations = {}, contacts = {}, tickets = {}, articles = {} } = targetFields;
  return {
    halo: {
      organizations: Object.keys(organizations),
      contacts: Object.keys(contacts),
      tickets: Object.keys(tickets),
      articles: Object.keys(articles),
    },
  };
}

/** Where people open a target's records, without connecting it. `url` is the tenant's. Throws Failure `E_CONNECTOR`. */
export async function readAddresses(connector: string, url: string): Promise<TargetModel['address']> {
  if (connector !== 'halo') throw unknownConnector(connector);
  const { webAddress } = await import('./halo/model/address.ts');
  return (entity, targetId) => webAddress(url, entity, targetId);
}

/** What a target's screens call its properties, without connecting it: custom fields by their own names. Throws Failure `E_CONNECTOR`. */
export async function readNaming(connector: string): Promise<(entity: Entity, property: string) => string> {
  if (connector !== 'halo') throw unknownConnector(connector);
  const { nameProperty } = await import('./halo/model/name-property.ts');
  return (entity, property) => nameProperty(entity, property, []);
}

/** What would rebuild in a target what is no record, without connecting it. Throws Failure `E_CONNECTOR`. */
export async function readRebuilds(connector: string): Promise<(kind: InventoryKind) => Rebuild> {
  if (connector !== 'halo') throw unknownConnector(connector);
  const { rebuild } = await import('./halo/rebuild.ts');
  return rebuild;
}

function unknownConnector(connector: JsonValue | undefined): Failure {
  return new Failure({ code: 'E_CONNECTOR', message: `There is no target connector ${JSON.stringify(connector)}` });
}
