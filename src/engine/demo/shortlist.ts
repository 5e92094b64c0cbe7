import { createHash } from 'node:crypto';
import type { Candidate } from './cover.ts';

/** So many of the richest are kept for each trait. */
const perTrait = 2;

/**
 * Keeps a few of any number of candidates that pass by: the richest of each trait, and a sample that does not depend on the order.
 * What it holds grows with what the account is configured with, not with its records.
 */
export class Shortlist<C extends Candidate> {
  readonly #best = new Map<string, C[]>();
  #sample: { candidate: C; rank: string }[] = [];
  readonly #wanted = new Map<string, C>();
  readonly #named: ReadonlySet<string>;
  readonly #size: number;

  /** `named` are kept whatever they show; `size` is that of the sample. */
  constructor(options: { named: Iterable<string>; size: number }) {
    this.#named = new Set(options.named);
    this.#size = options.size;
  }

  add(candidate: C): void {
    if (this.#named.has(candidate.id)) this.#wanted.set(candidate.id, candidate);
    for (const trait of candidate.traits) {
      const best = [...(this.#best.get(trait) ?? []), candidate].sort(byRichness).slice(0, perTrait);
      this.#best.set(trait, best);
    }
    const rank = createHash('sha256').update(`demo ${candidate.id}`).digest('hex');
    const last = this.#sample.at(-1);
    if (this.#sample.length >= this.#size && last && last.rank < rank) return;
    this.#sample = [...this.#sample, { candidate, rank }]
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, this.#size);
  }

  /** Each once, by id. */
  list(): C[] {
    const all = [
      ...this.#wanted.values(),
      ...[...this.#best.values()].flat(),
      ...this.#sample.map(({ candidate }) => candidate),
    ];
    const byId = new Map(all.map((candidate) => [candidate.id, candidate]));
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function byRichness(one: Candidate, other: Candidate): number {
  return other.traits.length - one.traits.length || (one.id < other.id ? -1 : 1);
}
