const mostShown = 8;

/** `There are: a, b`: the nearest of the names that exist, as `write` has each; a cut list ends in dots. */
export function listCandidates(names: readonly string[], write = (name: string): string => name): string {
  const shown = names.slice(0, mostShown).map(write);
  return `There are: ${[...shown, ...(names.length > mostShown ? ['…'] : [])].join(', ')}`;
}
