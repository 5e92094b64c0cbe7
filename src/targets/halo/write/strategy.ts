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
  /** What else travels inside an intent's element. */
  inside?(intent: Intent): readonly Intent[];
  /** An answered row's id in the target's form; null when it shows none. */
  idOf(row: JsonObject, intent: Intent): string | null;
  /** Whether an answered row is of this intent: by the key that it echoes, or what else tells it from the others of its array. */
  isOf(row: JsonObject, intent: Intent): boolean;
  /**
   * Looks once for what of these stands. `again`: some of them were sent more than once, so that it does not end at the first
   * that is found.
   */
  locate(intents: readonly Intent[], options: { again: boolean; signal: AbortSignal }): Promise<Standing>;
  /** Ids are needed by what refers to the record; actions do without. */
  needsIds: boolean;
  /** Whether it is looked for in lists that an index may hold up; what hangs on a ticket is read with it. */
  isIndexed: boolean;
  /**
   * Where the answer to an array does not list every element, each goes alone (`when-listed`), or is read back by its key
   * (`always`).
   */
  arrays: 'always' | 'when-listed' | 'never';
  /** Bytes that an intent adds to a request. */
  sizeOf(intent: Intent): number;
}

/** For records that echo their key. */
export function byMarker(markerOf: (row: JsonObject) => string | null): Strategy['isOf'] {
  // An array's rows are each asked about every intent.
  const markers = new WeakMap<JsonObject, string | null>();
  return (row, { marker }) => {
    if (!markers.has(row)) markers.set(row, markerOf(row));
    return marker !== null && markers.get(row) === marker;
  };
}
