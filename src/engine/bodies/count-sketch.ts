const width = 1 << 20;

/** How often each of many keys came, in a few megabytes whatever their number: never too low, at times too high (a count-min sketch). */
export class CountSketch {
  readonly #rows = [new Uint32Array(width), new Uint32Array(width), new Uint32Array(width)];

  /** `key` is a digest in base64url. */
  add(key: string): void {
    const counts = this.#countsOf(key);
    const least = Math.min(...counts);
    for (const [row, counters] of this.#rows.entries()) {
      if (counts[row] === least) counters[placeOf(key, row)] = least + 1;
    }
  }

  atMost(key: string): number {
    return Math.min(...this.#countsOf(key));
  }

  #countsOf(key: string): number[] {
    return this.#rows.map((counters, row) => counters[placeOf(key, row)] ?? 0);
  }
}

/** Each row looks at another part of the digest. */
function placeOf(key: string, row: number): number {
  return Buffer.from(key.slice(row * 4, row * 4 + 8), 'base64url').readUIntBE(0, 3) % width;
}
