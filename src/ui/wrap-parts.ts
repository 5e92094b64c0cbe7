/** Parts with spaces between in lines of at most `width` characters, all but the first line indented; a longer part is not cut. */
export function wrapParts(parts: readonly string[], { width, indent }: { width: number; indent: number }): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + part.length <= width)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** The same of a list with commas, broken between its items only. */
export function wrapList(items: readonly string[], room: { width: number; indent: number }): string {
  return wrapParts(
    items.map((item, at) => (at === items.length - 1 ? item : `${item},`)),
    room,
  );
}
