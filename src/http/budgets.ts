import type { Clock } from '../model/clock.ts';
import type { RateMemory } from '../model/services.ts';
import type { RequestUsage } from '../model/target-reader.ts';
import { type BudgetOptions, MovingWindow, type OnWait } from './budget.ts';
import { createLocalRate } from './local-rate.ts';
import { readRateHeaders } from './rate-headers.ts';

interface Bucket {
  window: MovingWindow;
  sent: number;
  writes: number;
}

/** A budget with where its requests are counted; by default by this client alone. */
export type Budget = BudgetOptions & { memory?: RateMemory };

const unknownBudget: Budget = { requests: null, windowMs: 60_000, share: 1 };

/** A client's budgets by name. A name without options has no limit of its own, but obeys what the server says. */
export class Budgets {
  readonly #clock: Clock;
  readonly #options: Record<string, Budget>;
  readonly #onWait: OnWait;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock, options: Record<string, Budget>, onWait: OnWait = () => {}) {
    this.#clock = clock;
    this.#options = options;
    this.#onWait = onWait;
  }

  /** Waits until every named budget lets one more request leave; to be told when it has arrived. */
  async take(names: readonly string[], isWrite: boolean, signal?: AbortSignal): Promise<() => void> {
    const arrivals: (() => void)[] = [];
    for (const name of names) {
      const bucket = this.#bucket(name);
      arrivals.push(await bucket.window.take(signal));
      bucket.sent += 1;
      if (isWrite) bucket.writes += 1;
    }
    return () => {
      for (const arrived of arrivals) arrived();
    };
  }

  learnHeaders(names: readonly string[], headers: Record<string, string>): void {
    const { general, specific } = readRateHeaders(headers, this.#clock.now());
    const [narrowest, widest] = [names[0], names.at(-1)];
    if (widest !== undefined) this.#bucket(widest).window.learn(general);
    if (narrowest !== undefined) this.#bucket(narrowest).window.learn(specific);
  }

  /** After a 429: nobody of the narrowest budget leaves before `retryAfterMs`. */
  hold(names: readonly string[], learned: { limit?: number; retryAfterMs: number }): void {
    if (names[0] !== undefined) this.#bucket(names[0]).window.learn(learned);
  }

  usage(name: string): RequestUsage {
    const { window, sent, writes } = this.#bucket(name);
    return { sent, writes, ...window.usage() };
  }

  #bucket(name: string): Bucket {
    let bucket = this.#buckets.get(name);
    if (!bucket) {
      const { memory = createLocalRate(), ...options } = this.#options[name] ?? unknownBudget;
      bucket = {
        window: new MovingWindow({ ...options, memory, clock: this.#clock, onWait: this.#onWait }),
        sent: 0,
        writes: 0,
      };
      this.#buckets.set(name, bucket);
    }
    return bucket;
  }
}
