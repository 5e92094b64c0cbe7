import type { Clock } from '../model/clock.ts';
import type { RateMemory } from '../model/services.ts';

export interface BudgetOptions {
  /** Requests the server takes in a window; null: unknown, then only what its answers say holds. */
  requests: number | null;
  windowMs: number;
  /** How much of it is ours, 0 to 1; the rest is left to those who work there. */
  share: number;
}

/** Told until when a request is to wait at least (milliseconds since the epoch), and with null when it has waited. */
export type OnWait = (until: number | null) => void;

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

/** A request on its way reaches the server within this, or counts as if it had: it slows us, never lets us ask too much. */
const longestWayMs = 5_000;

/**
 * A budget of requests per rolling window. Two rules hold at once: never more than our share in any window of `windowMs`
 * (when a limit was configured; the server may correct its number), and never against what the server last said of its
 * own window. Who else counts against it is the memory's affair.
 */
export class MovingWindow {
  readonly #clock: Clock;
  readonly #memory: RateMemory;
  readonly #windowMs: number;
  readonly #share: number;
  readonly #onWait: OnWait;
  /** What was configured; without it the window's true length is unknown, and we do not hold ourselves to it. */
  readonly #configured: number | null;
  /** What the server's headers leave to us until `#allowanceEnds`. */
  #allowance = Number.POSITIVE_INFINITY;
  #allowanceEnds = 0;
  #waitingUntil: number | null = null;

  constructor(options: BudgetOptions & { clock: Clock; memory: RateMemory; onWait?: OnWait }) {
    this.#clock = options.clock;
    this.#memory = options.memory;
    this.#windowMs = options.windowMs;
    this.#share = options.share;
    this.#onWait = options.onWait ?? (() => {});
    this.#configured = options.requests;
  }

  /**
   * Resolves when a request may leave, and counts it; to be told when the request has arrived (its answer came, or it never
   * will). Rejects with the signal's reason.
   */
  async take(signal?: AbortSignal): Promise<() => void> {
    let hasWaited = false;
    for (;;) {
      signal?.throwIfAborted();
      const now = this.#clock.now();
      const taken = this.#takeAt(now);
      if ('id' in taken) {
        this.#waitingUntil = null;
        if (hasWaited) this.#onWait(null);
        this.#allowance -= 1;
        return () => this.#memory.arrived(taken.id, this.#clock.now());
      }
      this.#waitingUntil = taken.freeAt;
      hasWaited = true;
      this.#onWait(taken.freeAt);
      await this.#clock.sleep(taken.freeAt - now, signal);
    }
  }

  learn(learned: Learned): void {
    const now = this.#clock.now();
    if (learned.limit !== undefined && learned.limit > 0 && learned.limit !== this.#memory.told(now).limit) {
      this.#memory.tell({ limit: learned.limit }, now);
    }
    if (learned.remaining !== undefined) this.#learnRemaining(learned.remaining, learned.resetMs, now);
    if (learned.retryAfterMs !== undefined) this.#block(learned.retryAfterMs, now);
  }

  usage(): WindowUsage {
    const now = this.#clock.now();
    const waitingUntil = this.#waitingUntil !== null && this.#waitingUntil > now ? this.#waitingUntil : null;
    const inWindow = this.#memory.inWindow(this.#windowMs, now);
    return { inWindow, limit: this.#ours(this.#limit(now)), windowMs: this.#windowMs, waitingUntil };
  }

  #takeAt(now: number): ReturnType<RateMemory['take']> {
    const { limit, blockedUntil } = this.#memory.told(now);
    // A longer block than can be told is from before a clock went back.
    const blocked = blockedUntil - now > longestWaitMs ? 0 : blockedUntil;
    const allowed = now < this.#allowanceEnds && this.#allowance < 1 ? this.#allowanceEnds : 0;
    const freeAt = Math.max(blocked, allowed);
    if (freeAt > now) return { freeAt };
    const most = this.#configured === null ? Number.POSITIVE_INFINITY : this.#ours(limit ?? this.#configured);
    const arrivalMs = Math.min(longestWayMs, this.#windowMs);
    return this.#memory.take({ most, windowMs: this.#windowMs, arrivalMs, now });
  }

  #limit(now: number): number | null {
    return this.#memory.told(now).limit ?? this.#configured;
  }

  /** Our part of a limit, at least one request. */
  #ours(limit: number | null): number {
    return limit === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(limit * this.#share));
  }

  #learnRemaining(remaining: number, resetMs: number | undefined, now: number): void {
    const limit = this.#limit(now);
    const ours = this.#ours(limit);
    const reserve = limit === null ? 0 : limit - ours;
    if (resetMs !== undefined) {
      this.#allowance = remaining - reserve;
      this.#allowanceEnds = now + clampWait(resetMs);
    } else if (remaining <= reserve) {
      // Nobody says when the window ends: slow down to the pace at which our share lasts.
      this.#block(this.#windowMs / Math.min(ours, this.#windowMs), now);
    }
  }

  #block(ms: number, now: number): void {
    if (ms > 0) this.#memory.tell({ blockedUntil: now + clampWait(ms) }, now);
  }
}

function clampWait(ms: number): number {
  return Math.min(Math.max(ms, 0), longestWaitMs);
}
