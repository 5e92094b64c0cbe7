import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { CustomField, ValueReader } from './custom-fields.ts';
import { chunk } from './map-ahead.ts';
import { id, rows, text } from './read-values.ts';
import { notAvailable, type ZendeskClient } from './zendesk-client.ts';

/** The most ids that `show_many` takes. */
const mostIds = 100;
/** Names kept for the pages to come. */
const mostKept = 20_000;

/** Where the records of a target are asked for by their ids, and under which key they are answered. */
function listOf(target: string): { path: string; key: string; ids: string } | null {
  if (target === 'zen:user') return { path: 'users/show_many', key: 'users', ids: 'ids' };
  if (target === 'zen:organization') return { path: 'organizations/show_many', key: 'organizations', ids: 'ids' };
  const object = /^zen:custom_object:([\w-]+)$/.exec(target)?.[1];
  return object ? { path: `custom_objects/${object}/records`, key: 'custom_object_records', ids: 'filter[ids]' } : null;
}

/** What a value's record is called; null when it has no name, or none was read. */
export interface NameLookup {
  nameOf(target: string, value: JsonValue): string | null;
}

/**
 * Names of what the values of lookup fields point to, so that a reader sees `Parts & Co` and not a number: one request for each
 * hundred records that a page of rows names for the first time. A ticket is named `#1001`.
 * @see https://developer.zendesk.com/api-reference/ticketing/lookup_relationships/lookup_relationships/
 */
export class LookupNames implements NameLookup {
  readonly #client: ZendeskClient;
  readonly #names = new Map<string, string | null>();

  constructor(client: ZendeskClient) {
    this.#client = client;
  }

  nameOf(target: string, value: JsonValue): string | null {
    const recordId = id(value);
    if (recordId === null) return null;
    return target === 'zen:ticket' ? `#${recordId}` : (this.#names.get(`${target} ${recordId}`) ?? null);
  }

  /** Reads the names that the values of these fields need. */
  async read(fields: readonly CustomField[], values: readonly ValueReader[], signal?: AbortSignal): Promise<void> {
    if (this.#names.size > mostKept) this.#names.clear();
    for (const field of fields) {
      if (field.target === null) continue;
      const ids = values.map((read) => id(read(field))).filter((each) => each !== null);
      await this.readTarget(field.target, ids, signal);
    }
  }

  async readTarget(target: string, recordIds: readonly string[], signal?: AbortSignal): Promise<void> {
    const list = listOf(target);
    if (!list) return;
    const unknown = [...new Set(recordIds)].filter((each) => !this.#names.has(`${target} ${each}`));
    for (const batch of chunk(unknown, mostIds)) {
      const query = { [list.ids]: batch.join(',') };
      const answer = await this.#client.find(list.path, { query, signal, absent: [...notAvailable, 400, 422] });
      const found = new Map(rows(answer?.[list.key]).map((row): [string | null, JsonObject] => [id(row.id), row]));
      for (const each of batch) this.#names.set(`${target} ${each}`, text(found.get(each)?.name));
    }
  }
}
