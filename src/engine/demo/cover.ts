/** Something that may be shown, with what it would show. */
export interface Candidate {
  id: string;
  /** In words: `status hold`, `has files`. */
  traits: string[];
}

/** One that was chosen, and why. */
export interface Pick {
  id: string;
  /** What it is the first to show; `again status hold` of one that goes round once more. */
  shows: string[];
}

/**
 * Chooses at most `count`, so that together they show as many traits as can be: each time the one with the most traits that none
 * before it shows, of equals the one with the most traits, then with the smallest id. Whom an earlier demo chose (`kept`) comes
 * first. When all is shown, it goes round again. The same candidates lead to the same choice.
 */
export function coverTraits(
  candidates: readonly Candidate[],
  { count, kept }: { count: number; kept: readonly string[] },
): { picks: Pick[]; uncovered: string[] } {
  const open = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const all = new Set(candidates.flatMap(({ traits }) => traits));
  const shown = new Set<string>();
  let round = new Set(all);
  const picks: Pick[] = [];
  const take = (candidate: Candidate) => {
    if (gainOf(candidate, round) === 0) round = new Set(all);
    const news = candidate.traits.filter((trait) => !shown.has(trait));
    const again = candidate.traits.filter((trait) => round.has(trait));
    picks.push({ id: candidate.id, shows: news.length > 0 ? news : again.map((trait) => `again ${trait}`) });
    open.delete(candidate.id);
    for (const trait of candidate.traits) {
      shown.add(trait);
      round.delete(trait);
    }
  };
  for (const id of kept) {
    const candidate = open.get(id);
    if (candidate && picks.length < count) take(candidate);
  }
  while (picks.length < count && open.size > 0) {
    const best = bestOf(open.values(), round);
    if (best && (gainOf(best, round) > 0 || round.size === all.size)) take(best);
    else round = new Set(all);
  }
  return { picks, uncovered: [...all].filter((trait) => !shown.has(trait)).sort() };
}

function bestOf(candidates: Iterable<Candidate>, wanted: ReadonlySet<string>): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || isBetter(candidate, best, wanted)) best = candidate;
  return best;
}

function isBetter(one: Candidate, other: Candidate, wanted: ReadonlySet<string>): boolean {
  const gain = gainOf(one, wanted) - gainOf(other, wanted);
  if (gain !== 0) return gain > 0;
  if (one.traits.length !== other.traits.length) return one.traits.length > other.traits.length;
  return one.id < other.id;
}

function gainOf({ traits }: Candidate, wanted: ReadonlySet<string>): number {
  return traits.filter((trait) => wanted.has(trait)).length;
}
