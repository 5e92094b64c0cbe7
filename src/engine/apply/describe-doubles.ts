/** A record that nobody can tell from its copies is left alone until a person has chosen; `places` are addresses or ids. */
export function describeDoubles(places: readonly string[]): string {
  return `the target has it ${places.length} times: ${places.join(', ')}. Delete all but one there, then run retry`;
}
