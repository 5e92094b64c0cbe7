import type { SandboxClock } from '../kit/clock.ts';
import { createLimiter, type Permit } from '../kit/limiter.ts';
import type { Incoming, Reply } from '../kit/message.ts';
import { tooMany } from './errors.ts';

/** Requests per minute by plan, of the Support API; the Help Center has as many again. */
const PLANS = { team: 200, growth: 400, professional: 400, enterprise: 700, 'enterprise-plus': 2500 };

export type Plan = keyof typeof PLANS;

const MINUTE = 60_000;

/** Counts a request in every bucket it belongs to. */
export interface Limits {
  /** Throws a 429 when a bucket is full; else the headers that the answer has to carry. */
  take(request: Incoming): Record<string, string>;
  clear(): void;
}

/** Names of the buckets a path belongs to; the first is the one that the headers speak of. */
function bucketsOf(path: string): string[] {
  if (path.startsWith('/api/v2/help_center/')) return ['help-center'];
  if (path.startsWith('/api/v2/incremental/')) return ['account', 'incremental'];
  if (/^\/api\/v2\/tickets(\.json)?$/.test(path)) return ['account', 'tickets-index'];
  if (path.startsWith('/api/')) return ['account'];
  return ['files'];
}

function accountHeaders({ limit, remaining }: Permit, reset: number): Record<string, string> {
  return {
    'x-rate-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset),
  };
}

/**
 * The documented limits on sandbox time: the plan's own per minute, the Help Center's as a separate bucket, exports 10 a
 * minute (30 with the high-volume add-on, which enterprise-plus has), ticket lists 100, files 2,500. What the headers say is in
 * real seconds: a client waits in real time.
 */
export function createLimits({
  clock,
  timeScale,
  plan,
}: {
  clock: SandboxClock;
  timeScale: number;
  plan: Plan;
}): Limits {
  const account = PLANS[plan];
  const limiter = createLimiter({
    clock,
    buckets: {
      account: { limit: account, windowMs: MINUTE },
      'help-center': { limit: account, windowMs: MINUTE },
      incremental: { limit: plan === 'enterprise-plus' ? 30 : 10, windowMs: MINUTE },
      'tickets-index': { limit: 100, windowMs: MINUTE },
      files: { limit: 2500, windowMs: MINUTE },
    },
  });
  return {
    take({ path }) {
      let headers: Record<string, string> = {};
      for (const bucket of bucketsOf(path.toLowerCase())) {
        const permit = limiter.take(bucket);
        const resets = Math.max(1, Math.ceil(permit.retryAfterMs / 1000 / timeScale));
        if (bucket === 'account' || bucket === 'help-center') headers = accountHeaders(permit, resets);
        if (bucket === 'tickets-index')
          headers['zendesk-ratelimit-tickets-index'] =
            `total=${permit.limit}; remaining=${permit.remaining}; resets=${resets}`;
        if (!permit.allowed) throw tooMany(resets, headers);
      }
      return headers;
    },
    clear: () => limiter.clear(),
  };
}

export function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
