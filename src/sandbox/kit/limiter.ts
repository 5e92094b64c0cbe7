import type { SandboxClock } from './clock.ts';

/** How many requests a bucket lets through in any window of that length (sandbox milliseconds). */
export interface Bucket {
  limit: number;
  windowMs: number;
}

/** What the limiter says about one request. */
export interface Permit {
  allowed: boolean;
  limit: number;
  /** How many more would be let through right now. */
  remaining: number;
  /** Sandbox milliseconds until the oldest request leaves the window: when another fits after a refusal. */
  retryAfterMs: number;
}

/** A rolling-window limiter with several named buckets, each kept apart by key (a token, a tenant, a ticket). */
export interface Limiter {
  /** Takes one place, or refuses. A refused request takes no place. Throws on an unknown bucket. */
  take(bucket: string, key?: string): Permit;
  /** Forgets all that was counted. */
  clear(): void;
}

interface Window {
  times: number[];
  head: number;
}

/** Builds a limiter on the sandbox clock. */
export function createLimiter({ clock, buckets }: { clock: SandboxClock; buckets: Record<string, Bucket> }): Limiter {
  const windows = new Map<string, Window>();
  return {
    take(name, key = '') {
      const bucket = buckets[name];
      if (!bucket) throw new Error(`no bucket ${name}`);
      const id = `${name} ${key}`;
      const window = windows.get(id) ?? { times: [], head: 0 };
      windows.set(id, window);
      const now = clock.now();
      forgetBefore(window, now - bucket.windowMs);
      const used = window.times.length - window.head;
      const allowed = used < bucket.limit;
      if (allowed) window.times.push(now);
      const oldest = window.times[window.head] ?? now;
      return {
        allowed,
        limit: bucket.limit,
        remaining: Math.max(0, bucket.limit - used - (allowed ? 1 : 0)),
        retryAfterMs: Math.max(0, oldest + bucket.windowMs - now),
      };
    },
    clear: () => windows.clear(),
  };
}

function forgetBefore(window: Window, edge: number): void {
  while (window.head < window.times.length && (window.times[window.head] as number) <= edge) window.head++;
  if (window.head > 1024) {
    window.times = window.times.slice(window.head);
    window.head = 0;
  }
}
