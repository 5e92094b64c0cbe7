import { distance } from 'fastest-levenshtein';

const mostShown = 12;

/** The known word that a misspelt one most likely means; null when none is near. */
export function suggest(word: string, known: readonly string[]): string | null {
  // Two, so that swapped letters count.
  const limit = word.length < 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const far = distance(simplify(word), simplify(candidate));
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  return best;
}

/** `client_secret` and `ClientSecret` are spellings of `clientSecret`, not other words. */
function simplify(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** `Did you mean "x"?`, else the list of what is known; a cut one says how much more there is. */
export function suggestHint(word: string, known: readonly string[], what: string): string {
  const near = suggest(word, known);
  if (near !== null) return `Did you mean "${near}"?`;
  const shown = known.slice(0, mostShown).join(', ');
  return `${what}: ${shown}${known.length > mostShown ? ` and ${known.length - mostShown} more` : ''}.`;
}
