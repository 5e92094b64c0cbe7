import type { SourceEntity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import { isObject, type JsonValue } from '../../model/json.ts';
import type { SourceServices } from '../../model/services.ts';
import type { Page, Since, Source } from '../../model/source.ts';
import { checkAccount } from './checks/check-account.ts';
import { countChanges } from './count-changes.ts';
import { countRecords } from './count-records.ts';
import { DeletedTickets } from './deleted-tickets.ts';
import { fetchRecords } from './fetch-records.ts';
import { fetchThreads } from './fetch-threads.ts';
import { HelpCenters } from './help-centers.ts';
import { LookupNames } from './lookup-names.ts';
import { openFile } from './open-file.ts';
import { pullFields } from './pull-fields.ts';
import { pullGroups } from './pull-groups.ts';
import { pullArticles, pullFolders } from './pull-help-center.ts';
import { pullMacros } from './pull-macros.ts';
import { pullOrganizations } from './pull-organizations.ts';
import { pullPeople } from './pull-people.ts';
import { pullTickets } from './pull-tickets.ts';
import { readAccount } from './read-account.ts';
import { addressesOfBrand, RecordAddresses } from './record-addresses.ts';
import { ReferenceData } from './reference-data.ts';
import { listInventory } from './rules/list-inventory.ts';
import { SideConversations } from './side-conversations.ts';
import { beginPull } from './watermark.ts';
import { ZendeskClient } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';
import { readSettings } from './zendesk-settings.ts';

type Pulling = Exclude<SourceEntity, 'threads'>;
type Pull<E extends Pulling> = (
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
  since?: Since | null,
) => AsyncIterable<Page<E>>;

/** Grows when records of the same rows are read otherwise than before. */
const version = 'zendesk-1';

const pulls: { [E in Pulling]: Pull<E> } = {
  fields: pullFields,
  groups: pullGroups,
  organizations: pullOrganizations,
  agents: (context, cursor, signal, since) => pullPeople(context, 'agents', cursor, signal, since),
  contacts: (context, cursor, signal, since) => pullPeople(context, 'contacts', cursor, signal, since),
  folders: pullFolders,
  articles: pullArticles,
  macros: pullMacros,
  tickets: pullTickets,
};

/** Opens a Zendesk account as a source; see `connection.schema.json`. Sends nothing yet. Throws Failures that name a setting. */
export async function connectZendesk(connection: Record<string, JsonValue>, services: SourceServices): Promise<Source> {
  const client = new ZendeskClient(readSettings(connection), services);
  const addresses = new RecordAddresses(client.settings);
  const said = new Set<string>();
  const warn = (finding: Finding) => {
    if (!said.has(finding.code)) services.warn(finding);
    said.add(finding.code);
  };
  const reference = new ReferenceData(client);
  const helpCenters = new HelpCenters(client, reference, warn);
  const context: ZendeskContext = {
    client,
    reference,
    helpCenters,
    lookups: new LookupNames(client),
    sideConversations: new SideConversations(client, warn),
    deletedTickets: new DeletedTickets(client),
    warn,
  };
  return {
    async account() {
      const account = await readAccount(client);
      const brands = (await context.reference.brands()).map(addressesOfBrand);
      addresses.learnBrands(brands);
      return { ...account, memory: brands };
    },
    recall(remembered) {
      const account = remembered.find(({ key }) => key === client.settings.key);
      if (!account) return null;
      addresses.learnBrands(Array.isArray(account.memory) ? account.memory.filter(isObject) : []);
      return account;
    },
    counts: () => countRecords(context),
    version,
    async staleThreads(since, signal) {
      const { from, watermark } = beginPull(since, client.now(), null);
      const ticketIds = from === null ? [] : await context.sideConversations.ticketsSince(from, signal);
      return { ticketIds, watermark };
    },
    changes: (watermarks, signal) => countChanges(context, watermarks, signal),
    pull: (entity, cursor, signal, since) => (pulls[entity] as Pull<typeof entity>)(context, cursor, signal, since),
    fetch<E extends SourceEntity>(entity: E, ids: readonly string[], signal: AbortSignal): AsyncIterable<Page<E>> {
      if (entity === 'threads') return fetchThreads(context, ids, signal) as AsyncIterable<Page<E>>;
      return fetchRecords(context, entity as Pulling, ids, signal) as AsyncIterable<Page<E>>;
    },
    openFile: (file, signal) => openFile(context, file, signal),
    check: (signal) => checkAccount(context, signal),
    inventory: (signal) => listInventory(context, signal),
    recordAt: (url) => addresses.recordAt(url),
    requests: () => client.http.sent + helpCenters.sent,
    async close() {
      await helpCenters.close();
      await client.http.close();
    },
  };
}
