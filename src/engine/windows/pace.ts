/** How long work takes from one checkpoint to the next, by a clock that may jump. */
export interface Pace {
  /** A checkpoint is passed; `now` in milliseconds. Time that runs backwards counts as none. */
  tick(now: number): void;
  /** What follows begins at `now`: the time since the last checkpoint was no work. */
  rest(now: number): void;
  /** Milliseconds since the beginning. */
  elapsed(): number;
  /** Milliseconds the next piece of work may take, judged by the last ones; 0 before there was any. */
  expected(): number;
}

/** One slow batch among many quick ones counts, but not for ever. */
const remembered = 5;

export function createPace(start: number): Pace {
  let last = start;
  let elapsed = 0;
  let steps: number[] = [];

  function advance(now: number): number {
    const step = Math.max(0, now - last);
    last = now;
    elapsed += step;
    return step;
  }

  return {
    tick(now) {
      steps = [...steps, advance(now)].slice(-remembered);
    },
    rest(now) {
      advance(now);
    },
    elapsed: () => elapsed,
    expected: () => Math.max(0, ...steps),
  };
}
