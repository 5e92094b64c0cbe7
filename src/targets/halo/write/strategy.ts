import type { Entity } from '../../../model/entity.ts';
import type { Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';

/** Target ids by intent id; an intent that is absent was not found, one with two ids stands twice. */
export type Standing = Map<string, string[]>;

/** How one kind of record is created. */
export interface Strategy {
  entity: Entity;
  path: string;
  /** The elements of one request, in the order of the intents. Files may travel inside. */
  encode(intents: readonly Intent[]): Promise<JsonObject[]>;
  /** An answered row's id in the target's form; null when it shows none. */
  idOf(row: JsonObject, intent: Intent): string | null;
  /** The key that an answered row echoes; null when it shows none. */
  markerOf(row: JsonObject): string | null;
  /** Looks once for what of these stands. */
  locate(intents: readonly Intent[], signal: AbortSignal): Promise<Standing>;
  /** Ids are needed by what refers to the record; actions do without. */
  needsIds: boolean;
  /**
   * Where the answer to an array does not list every element, each goes alone (`when-listed`), or is read back by its key
   * (`always`).
   */
  arrays: 'always' | 'when-listed' | 'never';
  /** Bytes that an intent adds to a request. */
  sizeOf(intent: Intent): number;
}
