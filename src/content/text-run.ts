import { escapeHtml } from './escape-html.ts';
import type { Splice } from './splice.ts';

/** A piece of the text: `at` which place of the whole, and where it is written. */
interface Piece {
  at: number;
  length: number;
  start: number;
  end: number;
}

/** Text as a reader sees it, with where each piece of it is written in the HTML. */
export class TextRun {
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  add(text: string, start: number, end: number): void {
    this.#texts.push(text);
    this.#pieces.push({ at: this.#length, length: text.length, start, end });
    this.#length += text.length;
  }

  /** Text that is written nowhere: what keeps two words apart. */
  separate(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  text(): string {
    return this.#texts.join('');
  }

  /** A range of the text where it is written: the replacement, escaped, stands for its first piece, the others go. */
  locate({ start, end, text }: Splice): Splice[] {
    const splices: Splice[] = [];
    for (let index = this.#firstBehind(start); ; index += 1) {
      const piece = this.#pieces[index];
      if (!piece || piece.at >= end) return splices;
      const first = Math.max(0, start - piece.at);
      const last = Math.min(piece.length, end - piece.at);
      // An entity goes as a whole.
      const verbatim = piece.end - piece.start === piece.length;
      splices.push({
        start: verbatim ? piece.start + first : piece.start,
        end: verbatim ? piece.start + last : piece.end,
        text: splices.length === 0 ? escapeHtml(text) : '',
      });
    }
  }

  /** The first piece that ends behind this place. */
  #firstBehind(place: number): number {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.at + piece.length <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
