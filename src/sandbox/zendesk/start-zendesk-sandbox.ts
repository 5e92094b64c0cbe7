import { type Account, generateAccount } from '../generator/account.ts';
import type { Awkwardness, TicketShape } from '../generator/account-context.ts';
import { createClock, type SandboxClock } from '../kit/clock.ts';
import { type Incoming, json, Refusal } from '../kit/message.ts';
import { createRandom, hashText } from '../kit/random.ts';
import { createServer } from '../kit/server.ts';
import { type Secrets, staffOf, userOf } from './auth.ts';
import { createControls } from './controls/controls.ts';
import type { PlanFeatures } from './controls/plan-gates.ts';
import { readRecords } from './controls/records.ts';
import { notFound, unauthenticated } from './errors.ts';
import { createFileLinks } from './file-links.ts';
import { createLimits, type Plan, withHeaders } from './limits.ts';
import { loadAccount } from './loaded/load-account.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { fileHostRoutes } from './routes/file-routes.ts';
import type { SandboxParts } from './sandbox-parts.ts';
import { openStore, type ZendeskStore } from './store.ts';

export interface ZendeskSandboxOptions {
  seed: number;
  /** Live tickets to generate; deleted ones come in addition. */
  tickets: number;
  /** `all` adds records that must fail or be blocked. Default: `default`. */
  awkward?: Awkwardness;
  /** Port of the account host; 0 or nothing takes a free one. The host of files always takes a free one. */
  port?: number;
  /** Sandbox seconds that pass in one real second. Default 1. */
  timeScale?: number;
  /** In place of a clock that runs at `timeScale`. */
  clock?: SandboxClock;
  /** Decides the rate limits. Default: enterprise, 700 requests a minute. */
  plan?: Plan;
  /** What the account's plan lacks or has, by feature. Default: all but the service levels of groups. */
  features?: PlanFeatures;
  /** Gives one ticket a comment of 10 MB. */
  hugeBody?: boolean;
  /** What hangs on a ticket, in place of the usual mixture with its awkward cases. */
  shape?: TicketShape;
  /** How many requests the log keeps. */
  logSize?: number;
  /** Is shown every request before it is answered, with the server's address. */
  observe?: (request: Incoming, url: string) => void;
  /** A folder of Zendesk-shaped JSONL files to serve instead of generated rows. */
  dataDir?: string;
}

export interface ZendeskSandbox {
  url: string;
  /** An administrator of the account, and the account's API token. */
  email: string;
  token: string;
  /** A bearer token of the same administrator. */
  oauthToken: string;
  /** Host and port of the second server, which holds the files. */
  fileHosts: string[];
  /** The account's agents and administrators. */
  staff: { name: string; email: string }[];
  close(): Promise<void>;
}

/** Strangers may read the Help Center, ask who they are, and follow the addresses of files, which check for themselves. */
function isOpen(path: string): boolean {
  return !path.startsWith('/api/v2/') || /^\/api\/v2\/(help_center\/|users\/me(\.json)?$)/.test(path);
}

function createSecrets(seed: number): Secrets {
  const random = createRandom(hashText(`secrets of ${seed}`));
  return { token: `zd-token-${random.uuid()}`, oauthToken: `zd-oauth-${random.uuid()}` };
}

async function openAccount(
  { seed, tickets, awkward = 'default', hugeBody, shape, dataDir }: ZendeskSandboxOptions,
  { baseUrl, fileUrl }: { baseUrl: string; fileUrl: string },
): Promise<Account> {
  if (dataDir !== undefined) return loadAccount(dataDir, { seed, baseUrl });
  return generateAccount({ seed, tickets, awkward, hugeBody, shape, baseUrl, fileUrl });
}

/**
 * Starts a Zendesk account on two loopback servers: the account's own host and the one that holds the bytes of files. It
 * is wrong where the real one is wrong: see `errors.ts`, `export-pages.ts`, `setting-routes.ts` and `file-routes.ts`.
 */
export async function startZendeskSandbox(options: ZendeskSandboxOptions): Promise<ZendeskSandbox> {
  const { seed, plan = 'enterprise', port = 0, timeScale = 1 } = options;
  const clock = options.clock ?? createClock({ timeScale });
  const secrets = createSecrets(seed);
  const limits = createLimits({ clock, timeScale, plan });
  const links = createFileLinks(seed, clock);
  let store: ZendeskStore | undefined;
  const parts: SandboxParts = {
    clock,
    seed,
    get baseUrl() {
      return server.url;
    },
    get fileUrl() {
      return fileServer.url;
    },
    get store() {
      if (!store) throw new Refusal(json(503, { error: 'ServiceUnavailable' }, { 'retry-after': '1' }));
      return store;
    },
    userOf: (request) => userOf(request, parts.store, secrets),
  };
  const controls = createControls(parts, options.features ?? {});
  const spent = new WeakMap<Incoming, Record<string, string>>();
  const server = createServer({
    name: 'Zendesk sandbox',
    clock,
    seed,
    logSize: options.logSize,
    observe: (request) => options.observe?.(request, server.url),
    routes: [...accountRoutes(parts, links), ...controls.routes],
    before(request) {
      spent.set(request, limits.take(request));
      if (parts.userOf(request) === null && !isOpen(request.path)) throw unauthenticated();
      return controls.before(request);
    },
    after(request, reply) {
      controls.after(request, reply);
      return withHeaders(reply, spent.get(request) ?? {});
    },
    notFound: () => notFound().reply,
    records: (entity) => readRecords(parts.store, entity),
    reset() {
      parts.store.reset();
      limits.clear();
      controls.reset();
    },
  });
  const fileServer = createServer({
    name: 'Zendesk files',
    clock,
    seed,
    routes: fileHostRoutes(parts, links),
    observe: (request) => options.observe?.(request, fileServer.url),
  });
  await Promise.all([server.listen(port), fileServer.listen(0)]);
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), fileServer.close()]);
  };
  const account = await openAccount(options, parts).catch(async (error) => {
    await close();
    throw error;
  });
  store = openStore(account);
  return {
    url: server.url,
    email: account.adminEmail,
    ...secrets,
    fileHosts: [`127.0.0.1:${fileServer.port}`],
    staff: staffOf(store),
    close,
  };
}
