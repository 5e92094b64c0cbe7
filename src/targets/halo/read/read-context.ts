import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { HaloField } from '../catalogue/catalogue-details.ts';
import type { ReadApi } from '../client/halo-api.ts';

/** What every part of the reader works with. */
export interface ReadContext {
  api: ReadApi;
  migration: Migration;
  memory: CapabilityMemory;
  origin: string;
  /** The tenant's custom fields; read once, again when the marker field was not among them. */
  fields(): Promise<HaloField[]>;
  /** Id of the ticket's marker field; null while there is none. */
  markerFieldId(): Promise<string | null>;
  /** Id of the client named in `organizations.client`. */
  siteClientId(): Promise<string | null>;
  /** Id of the team with this name; null when there is none. */
  teamId(name: string): Promise<string | null>;
  /** Maps over items with a few requests at a time; results in the order of the items. */
  each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]>;
}
