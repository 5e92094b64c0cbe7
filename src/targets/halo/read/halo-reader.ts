import { defaultTimeoutMs } from '../../../http/http-types.ts';
import type { Actual } from '../../../model/actual.ts';
import { Failure } from '../../../model/failure.ts';
import type { MappingDocument } from '../../../model/mapping.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { TargetServices } from '../../../model/services.ts';
import type { TargetReader } from '../../../model/target-reader.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { checkHalo } from '../check/check-halo.ts';
import type { HaloApi, ReadApi } from '../client/halo-api.ts';
import type { HaloSettings } from '../client/settings.ts';
import { withPatience } from '../locate/with-patience.ts';
import { listLearned } from '../probe/list-learned.ts';
import { listSettings, readChosenTypes } from '../settings/list-settings.ts';
import { readSeats } from '../settings/read-seats.ts';
import { readSettings } from '../settings/read-settings.ts';
import { findCopies } from './find-copies.ts';
import { findOnce } from './find-sought.ts';
import { listExisting } from './list-existing.ts';
import { listNewer } from './list-newer.ts';
import { listOutgoing } from './list-outgoing.ts';
import { listUses } from './list-uses.ts';
import { readArticle } from './read-articles.ts';
import type { ReadContext } from './read-context.ts';
import { readContact, readListed, readOrganization } from './read-records.ts';
import { readTickets } from './read-tickets.ts';

/** Records that are asked for one by one, at most this many before the first is given out. */
const atOnce = 32;

/** Reads one tenant. It holds a client that cannot write. */
export function createReader(options: {
  api: HaloApi;
  settings: HaloSettings;
  migration: Migration;
  /** Defaults merged with the spec. */
  mapping: MappingDocument;
  services: TargetServices;
  context: ReadContext;
}): TargetReader {
  const { settings, migration, mapping, services, context } = options;
  const { reading: api, usage, close } = options.api;
  return {
    async tenant() {
      await proveRights(api);
      return { key: settings.host.replace(':', '_'), url: settings.origin };
    },
    catalogue: () =>
      readCatalogue(api, migration, async () => {
        const { types } = await readChosenTypes({ reading: context, mapping });
        return types.map(({ id, name, shown, shownToUsers, statuses }) => ({
          id,
          name,
          shown,
          shownToUsers,
          statuses,
        }));
      }),
    existing: (entity) => listExisting(entity, context),
    newer: (entity, after, signal) => listNewer(entity, after, { context, signal }),
    async *find(sought, { patient, since, signal }) {
      const look = () => findOnce(sought, context, signal);
      const isComplete = (found: Awaited<ReturnType<typeof look>>) =>
        found.every(({ targetIds }) => targetIds.length > 0);
      const waited = since === undefined ? 0 : Math.max(0, services.clock.now() - since);
      const patienceMs = patient ? Math.max(0, settings.patienceMs - waited) : 0;
      yield* await withPatience(look, isComplete, { clock: services.clock, patienceMs, signal });
    },
    // The server may be at work on a request as long as anybody would wait for it, also after the process that sent it has died.
    lateness: () => settings.patienceMs + Math.min(defaultTimeoutMs, 2 * settings.patienceMs),
    copies: async (entity, written, signal) =>
      entity === 'tickets' ? await findCopies(written, context, signal) : new Map(),
    read: (entity, targetIds, readOptions) => readEntity(entity, targetIds, readOptions, context),
    uses: (sought, signal) => listUses(sought, context, signal),
    outgoing: (since, signal) => listOutgoing(since, api, signal),
    readFile: (targetId, signal) => api.download(targetId, signal),
    settings: (signal) => listSettings({ reading: context, mapping, now: () => services.clock.now() }, signal),
    readSettings: (ids, signal) => readSettings(api, ids, signal),
    check: (input, signal) => checkHalo({ reading: context, mapping, now: () => services.clock.now() }, input, signal),
    seats: (signal) => readSeats(api, signal),
    learned: () => listLearned(services.capabilities),
    requests: usage,
    close,
  };
}

async function* readEntity(
  entity: Parameters<TargetReader['read']>[0],
  targetIds: readonly string[],
  options: { children: boolean; signal: AbortSignal },
  context: ReadContext,
): AsyncGenerator<Actual> {
  switch (entity) {
    case 'settings':
      return;
    case 'tickets':
      yield* readTickets(targetIds, options, context);
      return;
    case 'groups':
    case 'agents':
    case 'folders':
    case 'customFields':
    case 'macros':
    case 'tags':
      yield* readListed(entity, targetIds, options.signal, context);
      return;
  }
  const read = {
    contacts: (id: string) => readContact(id, options.signal, context),
    organizations: (id: string) => readOrganization(id, options.signal, context),
    articles: (id: string) => readArticle(id, options, context),
  }[entity];
  for (let from = 0; from < targetIds.length; from += atOnce) {
    for (const actual of await context.each(targetIds.slice(from, from + atOnce), read)) if (actual) yield actual;
  }
}

/** Credentials, host and the rights to read what a migration needs; a Failure names the setting. */
async function proveRights(api: ReadApi): Promise<void> {
  const query = { pageinate: true, page_size: 1, page_no: 1 };
  for (const [path, key] of [
    ['/Tickets', 'tickets'],
    ['/Client', 'clients'],
    ['/Users', 'users'],
  ] as const) {
    const body = await api.get(path, query, {});
    if (typeof body === 'object' && body !== null && (Array.isArray(body) || key in body)) continue;
    throw new Failure({
      code: 'E_TARGET_ANSWER',
      message: `target.url answers, but ${path} does not look like Halo's`,
    });
  }
}
