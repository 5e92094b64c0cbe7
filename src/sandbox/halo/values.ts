/** The value if it is a text, else an empty one. */
export const str = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The value if it is a number, else 0. */
export const num = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The elements if the value is a list, else none. */
export const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);

/** Copies the named properties that the row has. */
export function pick(row: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (row[name] !== undefined) picked[name] = row[name];
  return picked;
}

/** A stored row without the properties that are the sandbox's own. */
export function shown(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('$')));
}

/** Whether two texts are equal as the database sees it, in any letter case. */
export const isSameText = (one: unknown, other: unknown): boolean =>
  str(one).toLowerCase() === str(other).toLowerCase();
