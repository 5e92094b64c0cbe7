import type { Clock } from '../model/clock.ts';

export interface BudgetOptions {
  /** Requests the server takes in a window; null: unknown, then only what its answers say holds. */
  requests: number | null;
  windowMs: number;
  /** How much of it is ours, 0 to 1; the rest is left to those who work there. */
  share: number;
}

/** What an answer says about a limit; absent where it does not say. */
export interface Learned {
  limit?: number;
  remaining?: number;
  /** Until the server's window begins anew. */
  resetMs?: number;
  retryAfterMs?: number;
}

export interface WindowUsage {
  inWindow: number;
  /** Ours to use; Infinity while unknown. */
  limit: number;
  windowMs: number;
  waitingUntil: number | null;
}

/** Longest wait that a server's word alone may impose. */
const longestWaitMs = 15 * 60_000;

/**
 * A budget of requests per rolling window. Two rules hold at once: never more than our share in any window of `windowMs`
 * (when a limit was configured; the server may correct its number), and never against what the server last said of its
 * own window.
 */
export class MovingWindow {
  readonly #clock: Clock;
  readonly #windowMs: number;
  readonly #share: number;
  /** Whether we count ourselves: without a configured window its true length is unknown. */
  readonly #counts: boolean;
  #limit: number | null;
  #sent: number[] = [];
  #blockedUntil = 0;
  /** What the server's headers leave to us until `#allowanceEnds`. */
  #allowance = Number.POSITIVE_INFINITY;
  #allowanceEnds = 0;
  #waitingUntil: number | null = null;

  constructor(options: BudgetOptions & { clock: Clock }) {
    this.#clock = options.clock;
    this.#windowMs = options.windowMs;
    this.#share = options.share;
    this.#counts = options.requests !== null;
    this.#limit = options.requests;
  }

  /** Resolves when a request may leave, and counts it. Rejects with the signal's reason. */
  async take(signal?: AbortSignal): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const now = this.#clock.now();
      const free = this.#freeAt(now);
      if (free <= now) break;
      this.#waitingUntil = free;
      await this.#clock.sleep(free - now, signal);
    }
    this.#waitingUntil = null;
    this.#sent.push(this.#clock.now());
    this.#allowance -= 1;
  }

  learn(learned: Learned): void {
    const now = this.#clock.now();
    if (learned.limit !== undefined && learned.limit > 0) this.#limit = learned.limit;
    if (learned.remaining !== undefined) this.#learnRemaining(learned.remaining, learned.resetMs, now);
    if (learned.retryAfterMs !== undefined) this.#block(now + learned.retryAfterMs, now);
  }

  usage(): WindowUsage {
    const now = this.#clock.now();
    this.#prune(now);
    const waitingUntil = this.#waitingUntil !== null && this.#waitingUntil > now ? this.#waitingUntil : null;
    return { inWindow: this.#sent.length, limit: this.#ours(), windowMs: this.#windowMs, waitingUntil };
  }

  /** Our part of the limit, at least one request. */
  #ours(): number {
    return this.#limit === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(this.#limit * this.#share));
  }

  #freeAt(now: number): number {
    this.#prune(now);
    let free = this.#blockedUntil;
    const oldest = this.#counts ? this.#sent[this.#sent.length - this.#ours()] : undefined;
    if (oldest !== undefined) free = Math.max(free, oldest + this.#windowMs);
    if (now < this.#allowanceEnds && this.#allowance < 1) free = Math.max(free, this.#allowanceEnds);
    return free;
  }

  #learnRemaining(remaining: number, resetMs: number | undefined, now: number): void {
    const reserve = this.#limit === null ? 0 : this.#limit - this.#ours();
    if (resetMs !== undefined) {
      this.#allowance = remaining - reserve;
      this.#allowanceEnds = now + clampWait(resetMs);
    } else if (remaining <= reserve) {
      // Nobody says when the window ends: slow down to the pace at which our share lasts.
      this.#block(now + this.#windowMs / Math.min(this.#ours(), this.#windowMs), now);
    }
  }

  #block(until: number, now: number): void {
    this.#blockedUntil = Math.max(this.#blockedUntil, now + clampWait(until - now));
  }

  #prune(now: number): void {
    const from = now - this.#windowMs;
    let gone = 0;
    while (gone < this.#sent.length && (this.#sent[gone] ?? 0) <= from) gone += 1;
    if (gone > 0) this.#sent.splice(0, gone);
  }
}

function clampWait(ms: number): number {
  return Math.min(Math.max(ms, 0), longestWaitMs);
}
