import type { JsonObject } from './json.ts';

/** One named piece of the target's reference data. */
export interface CatalogueEntry {
  id: string;
  name: string;
  active: boolean;
}

/** The tenant's reference data. Small (bounded by the tenant's configuration, not by its records), so it is held whole. */
export interface Catalogue {
  /** By kind, in the target's own words: `teams`, `agents`, `statuses`, `ticketTypes`, `priorities`, `customFields`, ... */
  entries: Record<string, CatalogueEntry[]>;
  /** Addresses that belong to the help desk itself. Lower-case. */
  supportAddresses: string[];
  /** The target's own details (options of fields, ids of defaults), opaque to the engine. */
  details: JsonObject;
  /** Of everything that changes what a mapping comes to. */
  digest: string;
}
