export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The text with each range replaced, in whatever order they come; one that begins inside another is ignored. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (splice.start < done) continue;
    parts.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
