import type { Evaluated } from './protocol.ts';

/** What costs a record's whole deadline, or a process. */
const costly: readonly string[] = ['TIMEOUT', 'D1012', 'MEMORY'];

/** So many records one after the other are no accident of one record. */
const limit = 5;

/**
 * Notices an expression that takes every record's whole time. Once it has broken on five records in a row, its set is not
 * evaluated any more: a thousand more records would only cost a thousand more deadlines.
 */
export class Breaker {
  readonly #inARow = new Map<string, number>();
  readonly #broken = new Map<string, string>();

  note(set: string, { errors }: Evaluated): void {
    const culprit = errors.find(({ code }) => costly.includes(code));
    const count = culprit ? (this.#inARow.get(set) ?? 0) + 1 : 0;
    this.#inARow.set(set, count);
    if (culprit && count >= limit) this.#broken.set(set, culprit.path);
  }

  isOpen(set: string): boolean {
    return this.#broken.has(set);
  }

  /** What a record gets that is not evaluated any more. */
  result(set: string): Evaluated {
    const path = this.#broken.get(set) ?? '';
    const message = `The expression did not end in time on ${limit} records in a row and is not tried again`;
    return { values: {}, errors: [{ path, code: 'BROKEN', message }] };
  }
}
