import { createClock, type SandboxClock, shiftClock } from '../kit/clock.ts';
import { createLimiter } from '../kit/limiter.ts';
import { empty, type Incoming, type Reply } from '../kit/message.ts';
import { createRandom } from '../kit/random.ts';
import { createServer } from '../kit/server.ts';
import { actionRoutes } from './action-routes.ts';
import { agentRoutes } from './agents.ts';
import { articleRoutes } from './articles.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { createAuth } from './auth.ts';
import { clientRoutes } from './clients.ts';
import { controlSettingRoutes } from './control.ts';
import { gatewayTimeout, invalid, rateLimited } from './errors.ts';
import { faqListRoutes } from './faq-lists.ts';
import { fieldRoutes } from './fields.ts';
import { API_AGENT, type Halo } from './halo.ts';
import { incomingMailRoute } from './incoming-mail.ts';
import { inspectionRoutes } from './inspection-routes.ts';
import { advanceRoute } from './jobs/advance.ts';
import { portalRoute } from './portal/portal-route.ts';
import { storedRecords } from './records.ts';
import { referenceRoutes } from './reference.ts';
import { type Seed, seedHalo } from './seed.ts';
import { siteRoutes } from './sites.ts';
import { openStore } from './store.ts';
import { type HaloProfile, type HaloSwitches, switchesOf } from './switches.ts';
import { teamRoutes } from './teams.ts';
import { ticketRoutes } from './ticket-routes.ts';
import { ticketTypeRoutes } from './ticket-types.ts';
import { userRoutes } from './users.ts';

/** How a Halo sandbox is made. */
export interface HaloSandboxOptions extends Seed {
  /** Everything that looks random follows from it. */
  seed: number;
  profile: HaloProfile;
  switches?: Partial<HaloSwitches>;
  /** 0, the default, takes a free one. */
  port?: number;
  /** Sandbox seconds that pass in one real second. Default 1. */
  timeScale?: number;
  /** Where the rows live; in memory by default. A file that already holds a tenant is taken as it is. */
  file?: string;
  /** In place of a clock that runs at `timeScale`. */
  clock?: SandboxClock;
  /** How many requests the log keeps. */
  logSize?: number;
  /** Is shown every request before it is answered, with the server's address. */
  observe?: (request: Incoming, url: string) => void;
}

/** A running Halo sandbox. */
export interface HaloSandbox {
  /** The tenant's address; the API lies below `/api`. */
  url: string;
  authUrl: string;
  tenant: string;
  clientId: string;
  clientSecret: string;
  /** What a client must keep to, in real time, e.g. 700 per `5s`. */
  rateLimit: { requests: number; per: string };
  switches: HaloSwitches;
  close(): Promise<void>;
}

/** Starts a Halo on the loopback interface. Its rows are those of a configured tenant before a migration. */
export async function startHaloSandbox(options: HaloSandboxOptions): Promise<HaloSandbox> {
  const timeScale = options.timeScale ?? 1;
  const clock = shiftClock(options.clock ?? createClock({ timeScale }));
  const switches = switchesOf(options.profile, options.switches);
  const store = openStore({ file: options.file, now: () => clock.now() });
  const halo: Halo = {
    store,
    switches,
    clock,
    timeScale,
    random: createRandom(options.seed),
    actor: API_AGENT,
    agentOf: (request) => auth.agentOf(request),
    url: () => server.url,
  };
  const auth = createAuth(halo);
  const limiter = createLimiter({
    clock,
    buckets: { tenant: { limit: switches.rateRequests, windowMs: switches.rateWindow * 1000 } },
  });
  const timeouts = halo.random.fork('gateway timeouts');

  function before(request: Incoming): Reply | undefined {
    if (!['GET', 'POST', 'DELETE'].includes(request.method)) return empty(405);
    if (!isGuarded(request)) return undefined;
    const refused = auth.check(request);
    if (refused) return refused;
    const permit = limiter.take('tenant');
    if (!permit.allowed) {
      const seconds = Math.max(1, Math.ceil(permit.retryAfterMs / 1000 / timeScale));
      return rateLimited(switches.rateRequests, switches.rateWindow, switches.retryAfter ? seconds : null);
    }
    if (switches.permission === 'none' || (switches.permission === 'read' && request.method !== 'GET'))
      return empty(403);
    return undefined;
  }

  function after(request: Incoming, reply: Reply): Reply {
    const isWrite = request.method !== 'GET' && reply.status < 300 && isGuarded(request);
    if (isWrite && switches.gatewayTimeout > 0 && timeouts.chance(1 / switches.gatewayTimeout)) return gatewayTimeout();
    return reply;
  }

  const server = createServer({
    name: 'Halo',
    clock,
    seed: options.seed,
    logSize: options.logSize,
    observe: (request) => options.observe?.(request, server.url),
    routes: [
      ...auth.routes,
      ...ticketRoutes(halo),
      ...actionRoutes(halo),
      ...attachmentRoutes(halo),
      ...clientRoutes(halo),
      ...siteRoutes(halo),
      ...userRoutes(halo),
      ...agentRoutes(halo),
      ...teamRoutes(halo),
      ...fieldRoutes(halo),
      ...faqListRoutes(halo),
      ...articleRoutes(halo),
      ...ticketTypeRoutes(halo),
      ...controlSettingRoutes(halo),
      ...referenceRoutes(halo),
      ...inspectionRoutes(halo),
      advanceRoute(halo, clock),
      portalRoute(halo),
      incomingMailRoute(halo),
    ],
    before,
    after,
    bodyLimit: switches.requestLimit,
    tooLarge: empty(413),
    onError: (error) => invalid(error instanceof Error ? error.message : String(error), 500).reply,
    records: (entity) => storedRecords(halo, entity),
    reset: () => {
      limiter.clear();
      clock.reset();
      store.clear();
      seedHalo(halo, options);
    },
  });
  if (store.count('statuses') === 0) seedHalo(halo, options);
  await server.listen(options.port ?? 0);
  return {
    url: server.url,
    authUrl: `${server.url}/auth`,
    ...auth.credentials,
    rateLimit: { requests: switches.rateRequests, per: writeDuration(switches.rateWindow / timeScale) },
    switches,
    async close() {
      await server.close();
      store.close();
    },
  };
}

/** What needs a token and counts against the rate limit. Links to images show them to whoever has the link. */
function isGuarded({ method, path, query }: Incoming): boolean {
  const address = path.toLowerCase();
  if (!address.startsWith('/api/') || address === '/api/authinfo') return false;
  return !(method === 'GET' && address === '/api/attachment/image' && query.has('token'));
}

function writeDuration(seconds: number): string {
  if (!Number.isInteger(seconds)) return `${Math.ceil(seconds * 1000)}ms`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
