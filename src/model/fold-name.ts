/** A name as it is compared: without case, accents and surplus white space. Names that fold to the same text count as equal. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
