import { distance } from 'fastest-levenshtein';
import { foldName } from '../../model/fold-name.ts';

/** Shorter words are found in too many names. */
const longWord = 4;

/** At most three of these names that a person may take for `name`: nearly the same letters, or a long word in common; the nearest first. */
export function closeNames(name: string, names: readonly string[]): string[] {
  const folded = foldName(name).slice(0, 200);
  return [...new Set(names)]
    .map((candidate) => ({ candidate, far: distance(folded, foldName(candidate).slice(0, 200)) }))
    .filter(({ candidate, far }) => far <= folded.length / 3 || shareWord(folded, foldName(candidate)))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= longWord);
}
