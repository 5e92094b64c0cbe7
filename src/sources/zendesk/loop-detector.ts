/**
 * Notices that a row of values goes round in a circle, however long, while it remembers one of them (Brent's algorithm): cursors
 * that come again, pages that come again.
 */
export class LoopDetector {
  #kept: string | null = null;
  #steps = 0;
  #reach = 1;

  /** Whether the row has come back to where it was. */
  repeats(value: string): boolean {
    if (value === this.#kept) return true;
    this.#steps += 1;
    if (this.#steps === this.#reach) {
      this.#kept = value;
      this.#steps = 0;
      this.#reach *= 2;
    }
    return false;
  }
}
