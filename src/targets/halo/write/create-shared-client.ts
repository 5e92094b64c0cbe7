import { foldName } from '../../../model/fold-name.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import { readId, readText } from '../client/decode.ts';
import { listRecords, recordKinds, searchRecords } from '../locate/search-records.ts';
import { joinOrganizationId } from '../model/organization-id.ts';
import type { ReadContext } from '../read/read-context.ts';
import { intentBytes } from './byte-limits.ts';
import { encodeFields } from './encode-fields.ts';
import { importFlags } from './import-flags.ts';
import { recordStrategy } from './record-strategy.ts';
import { sendBatch } from './send-batch.ts';
import type { Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Whether this is the client of those without an organization, which comes with a site of its own. */
export function isSharedClient({ fields }: Intent): boolean {
  return typeof fields.newclient_sitename === 'string';
}

/** Creates the client with its site; where a client of this name stands, only the site under it. */
export async function* createSharedClient(
  intent: Intent,
  context: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const name = readText(intent.fields.name);
  const [client] = await searchRecords(context.api, recordKinds.clients, { marker: null, name }, signal);
  const clientId = readId(client?.id);
  if (clientId === null) {
    yield* sendBatch([intent], clientStrategy(context, reading), context, signal);
    return;
  }
  const strategy = siteStrategy(clientId, context);
  const [standing] = (await strategy.locate([intent], { again: false, signal })).get(intent.id) ?? [];
  if (standing === undefined) yield* sendBatch([intent], strategy, context, signal);
  else {
    const url = context.address('organizations', standing);
    yield { kind: 'done', intent, targetId: standing, url, findings: [] };
  }
}

/** A client, even where organizations become sites. */
function clientStrategy(context: WriteContext, reading: ReadContext): Strategy {
  const organizations = { ...context.migration.organizations, as: 'client' as const };
  return recordStrategy('organizations', { ...context, migration: { ...context.migration, organizations } }, reading);
}

function siteStrategy(clientId: string, { api }: WriteContext): Strategy {
  const idOf = (row: JsonObject) => {
    const id = readId(row.id);
    return id === null ? null : joinOrganizationId(clientId, id);
  };
  return {
    entity: 'organizations',
    path: '/Site',
    needsIds: true,
    arrays: 'never',
    sizeOf: intentBytes,
    encode: async (intents) =>
      intents.map(({ fields, marker }) => ({
        ...importFlags('organizations'),
        ...encodeFields({ name: fields.newclient_sitename ?? null, client_id: Number(clientId) }),
        ...(marker === null ? {} : { ref: marker }),
      })),
    idOf,
    isOf: () => false,
    isIndexed: true,
    async locate(intents, { signal }) {
      const standing = new Map<string, string[]>();
      for await (const rows of listRecords(api, recordKinds.sites, { query: { client_id: clientId }, signal })) {
        for (const intent of intents) {
          const wanted = foldName(String(intent.fields.newclient_sitename));
          const own = rows.filter(
            (row) => readId(row.client_id) === clientId && foldName(readText(row.name) ?? '') === wanted,
          );
          if (own.length > 0)
            standing.set(
              intent.id,
              own.flatMap((row) => idOf(row) ?? []),
            );
        }
      }
      return standing;
    },
  };
}
