/** Before the digest of a value that somebody else put there and that was left: it is theirs, whatever comes from the source. */
const theirs = '~';

/** How a value that was read is remembered when it stays although it is not ours. */
export function asTheirs(standing: string): string {
  return `${theirs}${standing}`;
}

/** Whether what stands is not what we wrote, although it was seen and left. */
export function isTheirs(standing: string | undefined): boolean {
  return standing?.startsWith(theirs) ?? false;
}

/** The digest alone, whoever's value it is. */
export function digestOf(standing: string): string {
  return isTheirs(standing) ? standing.slice(theirs.length) : standing;
}
