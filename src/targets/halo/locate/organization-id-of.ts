import type { JsonObject } from '../../../model/json.ts';
import { readId } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';
import { joinOrganizationId } from '../model/organization-id.ts';
import { listRecords, recordKinds } from './search-records.ts';

/** The organization's id of a client's row, with its main site, or of a site's row. Null when the client has no site. */
export async function organizationIdOf(
  row: JsonObject,
  isSite: boolean,
  api: ReadApi,
  signal?: AbortSignal,
): Promise<string | null> {
  const id = readId(row.id);
  const client = isSite ? readId(row.client_id) : id;
  if (id === null || client === null) return null;
  const site = isSite ? id : (readId(row.main_site_id) ?? (await firstSite(api, client, signal)));
  return site === null ? null : joinOrganizationId(client, site);
}

async function firstSite(api: ReadApi, clientId: string, signal: AbortSignal | undefined): Promise<string | null> {
  const options = { query: { client_id: clientId }, ...(signal ? { signal } : {}) };
  for await (const rows of listRecords(api, recordKinds.sites, options)) {
    const own = rows.find((row) => readId(row.client_id) === clientId);
    if (own) return readId(own.id);
  }
  return null;
}
