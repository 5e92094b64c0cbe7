import type { Finding, Pointer } from '../../model/finding.ts';

const shownOfAKind = 10;

/** Tells of what records have wrong: the first of each kind in each place of the spec, so that a million records do not flood. */
export class Complaints {
  readonly #warn: (finding: Finding) => void;
  readonly #counts = new Map<string, number>();

  constructor(warn: (finding: Finding) => void) {
    this.#warn = warn;
  }

  add(code: string, pointer: Pointer, message: string): void {
    const kind = `${code} ${pointer.join('/')}`;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const last = count === shownOfAKind ? ' Others like it are not listed.' : '';
    if (count <= shownOfAKind) this.#warn({ severity: 'warning', code, message: message + last, pointer });
  }
}
