import { dirname, join } from 'node:path';
import { createRedactor } from '../http/redactor.ts';
import { createMapper } from '../mapping/mapper.ts';
import { mergeMapping } from '../mapping/merge-mapping.ts';
import type { CapabilityMemory } from '../model/capabilities.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import { exitCodes, Failure } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Redactor, Services } from '../model/services.ts';
import type { Source, SourceAccount } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Target } from '../model/target.ts';
import { connectSource } from '../sources/registry.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';
import { resolveConnection } from '../spec/resolve-connection.ts';
import type { Trust } from '../spec/trust.ts';
import { keepAccount, readAccounts } from '../state/account-file.ts';
import { openFileStore } from '../state/file-store.ts';
import { createHolderSearch } from '../state/find-holder.ts';
import { describeOwner } from '../state/lock-owner.ts';
import { openSnapshot } from '../state/open-snapshot.ts';
import { openStore } from '../state/open-store.ts';
import { connectTarget } from '../targets/registry.ts';
import type { RunContext } from './context.ts';
import { deferCapabilities } from './deferred-capabilities.ts';
import { guardSnapshot } from './privacy/private-snapshot.ts';
import type { RunControls } from './run-controls.ts';
import { shareRates } from './share-rates.ts';
import { keepSides } from './sides-memo.ts';
import { createRunTimes, type TimeLimits } from './windows/run-times.ts';

export interface RunRequest {
  /** Without errors among its findings. */
  loaded: LoadedMigration;
  trust: Trust;
  /** Folder that holds the states; this one lies in `<stateDir>/<name of the migration>`. */
  stateDir: string;
  emit: Emit;
  clock: Clock;
  run: Omit<RunControls, 'controls'> & Partial<Pick<RunControls, 'controls'>>;
  /** As the lock names it to others: `apply`. */
  command: string;
  flags?: {
    /** Folder a files source may read. Default: the folder of the spec. */
    dataRoot?: string;
    /** Sets a lost state aside and starts a fresh one, rebuilt from markers. */
    recover?: boolean;
    /** Asks the source for nothing but the bytes of files: whose snapshot it is was remembered. */
    snapshot?: boolean;
    /** Keeps the bytes of files beside the snapshot. */
    keepFiles?: boolean;
  };
  /** How long it may go on. Default: until it is done. */
  limits?: Pick<TimeLimits, 'startedAt' | 'maxDurationMs' | 'untilWindowEnd'>;
  /** Plan and apply hold the tenant's lock; verify only reads, so it takes none. */
  mode: 'plan' | 'apply' | 'verify';
  /** Default: a new one. */
  redactor?: Redactor;
}

export interface OpenRun {
  context: RunContext;
  /** Ends evaluators and connections and gives back the lock; to be called also after a failure. */
  close(): Promise<void>;
}

/** A held lock says this often that its owner lives. */
const heartbeatMs = 10_000;

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

/** The spec, proven valid. Throws Failure `E_SPEC`. */
export function requireMigration(loaded: LoadedMigration): Migration {
  if (loaded.migration) return loaded.migration;
  throw new Failure({
    code: 'E_SPEC',
    message: `${loaded.file} is not valid.`,
    hint: 'Run deskhaul validate to see every finding.',
  });
}

/** Both sides, connected and not yet asked anything; `closers` gets what closes them. */
export async function connectSides(
  { loaded, trust, clock, emit, flags, ...rest }: Omit<RunRequest, 'mode' | 'command'>,
  migration: Migration,
  capabilities: CapabilityMemory,
  closers: (() => Promise<void>)[],
): Promise<{ source: Source; target: Target }> {
  const redactor = rest.redactor ?? createRedactor();
  const warn: Services['warn'] = (finding) => emit({ type: 'finding', finding });
  const rates = shareRates({ stateDir: rest.stateDir, warn }, closers);
  const services: Services = { clock, redactor, warn, rates };
  const resolving = { trust, redactor, locate: loaded.locate };
  // Both sides are resolved before either is asked: a missing variable is found without any request.
  const sourceConnection = await resolveConnection(migration.source, resolving);
  const targetConnection = await resolveConnection(migration.target, resolving);
  const dataRoot = flags?.dataRoot ?? dirname(loaded.file);
  const source = await connectSource(sourceConnection, { ...services, dataRoot });
  closers.push(() => source.close());
  const target = await connectTarget(targetConnection, migration, { ...services, capabilities });
  closers.push(() => target.reader.close());
  return { source, target };
}

/** A lock that somebody else took away ends the run at once: two writers on one tenant are what it is there to prevent. */
async function takeLock(request: RunRequest, store: Store, closers: (() => Promise<void>)[]): Promise<void> {
  const { mode, command, loaded, clock, run, emit } = request;
  if (mode === 'verify') return;
  await store.lock(describeOwner({ command, spec: loaded.file, clock }));
  closers.push(() => store.unlock());
  const timer = setInterval(() => {
    store.heartbeat().catch((error: unknown) => {
      clearInterval(timer);
      const message = error instanceof Failure ? error.message : 'The lock could not be renewed.';
      emit({ type: 'finding', finding: { severity: 'error', code: 'E_LOCK_LOST', message } });
      run.controls?.stop(true);
    });
  }, heartbeatMs);
  timer.unref();
  closers.push(async () => clearInterval(timer));
}
