export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The text with each range replaced; ranges ascend by start, and one inside another is ignored. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const splice of splices) {
    if (splice.start < done) continue;
    parts.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
