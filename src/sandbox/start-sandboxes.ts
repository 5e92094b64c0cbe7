import type { Awkwardness, TicketShape } from './generator/account-context.ts';
import { startHaloSandbox } from './halo/sandbox.ts';
import type { TenantState } from './halo/seed.ts';
import type { HaloProfile, HaloSwitches } from './halo/switches.ts';
import { createClock, type SandboxClock } from './kit/clock.ts';
import { startZendeskSandbox, type ZendeskSandboxOptions } from './zendesk/start-zendesk-sandbox.ts';

export interface SandboxesOptions {
  seed: number;
  /** Live tickets of the Zendesk account. */
  tickets: number;
  awkward?: Awkwardness;
  /** Gives one ticket of the Zendesk account a comment of 10 MB. */
  hugeBody?: boolean;
  /** What the plan of the Zendesk account has, by feature. */
  features?: ZendeskSandboxOptions['features'];
  /** Decides the limits of the Zendesk account. Default: enterprise. */
  plan?: ZendeskSandboxOptions['plan'];
  /** What hangs on a ticket, in place of the usual mixture with its awkward cases. */
  shape?: TicketShape;
  /** Where the Halo's rows lie; in memory by default. A file that already holds a tenant is taken as it is. */
  haloFile?: string;
  /** How many requests each log keeps. */
  logSize?: number;
  /** Is shown every request before it is answered, with the server's address. */
  observe?: ZendeskSandboxOptions['observe'];
  /** In place of a clock that runs at `timeScale`. */
  clock?: SandboxClock;
  /** How the Halo tenant behaves. */
  profile: HaloProfile;
  switches?: Partial<HaloSwitches>;
  /** How far the tenant is set up. Default prepared. */
  tenant?: TenantState;
  /** 0, the default, takes a free one. */
  zendeskPort?: number;
  haloPort?: number;
  /** Sandbox seconds that pass in one real second. Default 1. */
  timeScale?: number;
  /** A folder of Zendesk-shaped JSONL files to serve instead of generated rows. */
  dataDir?: string;
}

/** What a program needs to use the sandboxes: the first line of `deskhaul sandbox --format json`. */
export interface SandboxReady {
  type: 'sandbox_ready';
  zendesk: { url: string; email: string; token: string; fileHosts: string[] };
  halo: { url: string; authUrl: string; tenant: string; clientId: string; clientSecret: string };
  /** What a spec's `target.rateLimit` has to say, in real time. */
  rateLimit: { requests: number; per: string };
}

/**
 * Starts a Zendesk account and a Halo tenant that share one clock. The tenant has agents with the addresses of the
 * account's staff, but for the last of them: somebody is always missing in a new help desk.
 */
export async function startSandboxes(
  options: SandboxesOptions,
): Promise<{ ready: SandboxReady; close(): Promise<void> }> {
  const { seed, tickets, awkward, hugeBody, shape, features, plan, dataDir } = options;
  const { profile, switches, tenant, logSize, observe, timeScale = 1 } = options;
  const clock = options.clock ?? createClock({ timeScale });
  const zendesk = await startZendeskSandbox({
    seed,
    tickets,
    awkward,
    hugeBody,
    shape,
    features,
    plan,
    dataDir,
    logSize,
    observe,
    port: options.zendeskPort,
    timeScale,
    clock,
  });
  const agents = zendesk.staff.slice(0, -1);
  const halo = await startHaloSandbox({
    seed,
    profile,
    switches,
    tenant,
    port: options.haloPort,
    timeScale,
    clock,
    file: options.haloFile,
    logSize,
    observe,
    agents,
  }).catch(async (error) => {
    await zendesk.close();
    throw error;
  });
  const { url, email, token, fileHosts } = zendesk;
  const { authUrl, tenant: name, clientId, clientSecret } = halo;
  return {
    ready: {
      type: 'sandbox_ready',
      zendesk: { url, email, token, fileHosts },
      halo: { url: halo.url, authUrl, tenant: name, clientId, clientSecret },
      rateLimit: halo.rateLimit,
    },
    close: async () => {
      await Promise.all([zendesk.close(), halo.close()]);
    },
  };
}
