/** What the terminal, a page and signals drive. */
export interface Controls {
  pause(): void;
  resume(): void;
  /** Finishes what is in flight; `hard` aborts it (its outcomes are unknown and looked for next time). */
  stop(hard?: boolean): void;
}
