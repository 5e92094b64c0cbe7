/** What is remembered at most, per list. */
const most = 20_000;

/**
 * Lets each id through once, as long as it is remembered: the same agents and customers come up in one ticket after the other. What
 * was forgotten comes through again; so only for what may be done twice.
 */
export class FreshIds {
  readonly #seen = new Set<string>();

  take(ids: Iterable<string>): string[] {
    if (this.#seen.size >= most) this.#seen.clear();
    const fresh: string[] = [];
    for (const id of ids) {
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      fresh.push(id);
    }
    return fresh;
  }
}
