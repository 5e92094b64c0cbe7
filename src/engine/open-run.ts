import { join } from 'node:path';
import { createMapper } from '../mapping/mapper.ts';
import { mergeMapping } from '../mapping/merge-mapping.ts';
import { exitCodes, Failure } from '../model/failure.ts';
import type { Source, SourceAccount } from '../model/source.ts';
import { keepAccount, readAccounts } from '../state/account-file.ts';
import { openFileStore } from '../state/file-store.ts';
import { createHolderSearch } from '../state/find-holder.ts';
import { openSnapshot } from '../state/open-snapshot.ts';
import { openStore } from '../state/open-store.ts';
import { connectSides } from './connect-sides.ts';
import type { RunContext } from './context.ts';
import { deferCapabilities } from './deferred-capabilities.ts';
import { guardSnapshot } from './privacy/private-snapshot.ts';
import { requireMigration } from './require-migration.ts';
import type { RunRequest } from './run-request.ts';
import { keepSides } from './sides-memo.ts';
import { takeLock } from './take-lock.ts';
import { createRunTimes } from './windows/run-times.ts';

export interface OpenRun {
  context: RunContext;
  /** Ends evaluators and connections and gives back the lock; to be called also after a failure. */
  close(): Promise<void>;
}

/**
 * Connects both sides, opens the state and takes the tenant's lock. What is wrong with a credential, a host or a right is one
 * Failure that names the setting, thrown before anything is written. Throws `E_LOCK_HELD` (exit 4) when another run holds the
 * tenant, and what opening the state throws (exit 4).
 */
export async function openRun(request: RunRequest): Promise<OpenRun> {
  const closers: (() => Promise<void>)[] = [];
  // One that fails keeps none of the others open.
  const close = async () => {
    const results: PromiseSettledResult<void>[] = [];
    for (const closer of closers.splice(0).reverse()) results.push(...(await Promise.allSettled([closer()])));
    const broken = results.find((result) => result.status === 'rejected');
    if (broken) throw broken.reason;
  };
  try {
    return { context: await openContext(request, closers), close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

async function openContext(request: RunRequest, closers: (() => Promise<void>)[]): Promise<RunContext> {
  const { loaded, emit, clock, run, flags } = request;
  const migration = requireMigration(loaded);
  emit({ type: 'phase', phase: 'connect' });
  const capabilities = deferCapabilities();
  const { source, target } = await connectSides(request, migration, capabilities, closers);
  const dir = join(request.stateDir, migration.name);
  const account = flags?.snapshot ? await recallAccount(source, dir) : await source.account();
  const tenant = await target.reader.tenant();

  const recover = flags?.recover ?? false;
  const store = await openStore({ dir, tenant: tenant.key, source: account.key, name: migration.name, clock, recover });
  closers.push(() => store.close());
  await takeLock(request, store, closers);
  if (request.mode !== 'verify') await keepSides(store, { source: account.url, target: tenant.url });
  capabilities.bind(store.capabilities);
  const pulled = await openSnapshot({ dir, source: account.key, clock, recover });
  closers.push(() => pulled.close());
  if (!flags?.snapshot) keepAccount(dir, account);
  const place = { stateDir: request.stateDir, name: migration.name, tenant: tenant.key, source: account.key };
  const { snapshot, privacy } = guardSnapshot(pulled, migration.privacy);

  const catalogue = await target.reader.catalogue();
  const mapping = mergeMapping(target.defaults, migration);
  const { timezone, tickets, options } = migration;
  // Which deleted tickets go is said by the option; without it `select` sees only the others.
  const select = tickets.select ?? (options.deletedTickets === 'migrate' ? 'true' : null);
  const mapper = await createMapper({ mapping, select, timezone });
  closers.push(() => mapper.close());
  return {
    loaded,
    migration,
    source,
    sourceKey: account.key,
    account,
    target,
    tenant,
    catalogue,
    model: target.model(catalogue),
    store,
    snapshot,
    ...(recover ? {} : { heldBy: createHolderSearch(place) }),
    files: openFileStore(dir, { source: account.key, isKeeping: flags?.keepFiles ?? false }),
    privacy,
    mapping,
    mapper,
    clock,
    emit,
    signal: run.signal,
    stopping: run.stopping,
    paused: run.paused,
    times: createRunTimes({ clock, emit, stopped: run.stopped }, { ...migration.run, timezone, ...request.limits }),
  };
}

/** Whose snapshot it is, without a request to the source. Throws Failure `E_NO_SNAPSHOT` (exit 4). */
async function recallAccount(source: Source, dir: string): Promise<SourceAccount> {
  if (!source.recall) return await source.account();
  const account = source.recall(readAccounts(dir));
  if (account) return account;
  throw new Failure({
    code: 'E_NO_SNAPSHOT',
    message: `${dir} holds no snapshot of the account that source leads to.`,
    hint: 'Plan or apply once without --snapshot: it pulls one.',
    exitCode: exitCodes.refused,
  });
}
