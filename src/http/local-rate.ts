import type { RateMemory } from '../model/services.ts';

interface Use {
  id: number;
  /** When it reached the server, or will have at the latest. */
  at: number;
}

/** What one process knows by itself of a server's limit. */
export function createLocalRate(): RateMemory {
  /** Ascending by `at`; those before `first` have left every window. */
  let uses: Use[] = [];
  let first = 0;
  let lastId = 0;
  let limit: number | null = null;
  let blockedUntil = 0;

  function prune(from: number): void {
    while (first < uses.length && (uses[first]?.at ?? 0) <= from) first += 1;
    // Cutting off now and then instead of every time keeps a long run linear.
    if (first < 4096 && first < uses.length) return;
    uses = uses.slice(first);
    first = 0;
  }

  /** Nearly every use is the latest, so its place is sought from the end. */
  function insert(use: Use): void {
    let place = uses.length;
    while (place > first && (uses[place - 1]?.at ?? 0) > use.at) place -= 1;
    if (place === uses.length) uses.push(use);
    else uses.splice(place, 0, use);
  }

  /** After a clock went back, what lies in the future counts as of now. */
  function settleClock(latest: number): void {
    if ((uses.at(-1)?.at ?? 0) <= latest) return;
    uses = uses.slice(first).map((use) => ({ ...use, at: Math.min(use.at, latest) }));
    first = 0;
  }

  return {
    take({ most, windowMs, arrivalMs, now }) {
      settleClock(now + arrivalMs);
      prune(now - windowMs);
      if (uses.length - first >= most) return { freeAt: (uses[uses.length - most]?.at ?? now) + windowMs };
      lastId += 1;
      insert({ id: lastId, at: now + arrivalMs });
      return { id: lastId };
    },
    arrived(id, now) {
      // Sought from the end too: what is in flight is among the latest.
      let place = uses.length - 1;
      while (place >= first && uses[place]?.id !== id) place -= 1;
      const use = uses[place];
      if (place < first || !use || use.at <= now) return;
      uses.splice(place, 1);
      insert({ id, at: now });
    },
    inWindow(windowMs, now) {
      prune(now - windowMs);
      return uses.length - first;
    },
    told: () => ({ limit, blockedUntil }),
    tell(said) {
      limit = said.limit ?? limit;
      blockedUntil = Math.max(blockedUntil, said.blockedUntil ?? 0);
    },
  };
}
