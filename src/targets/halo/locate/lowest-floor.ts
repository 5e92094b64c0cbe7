/** Down to where one of these may stand; null, to the first of all, where it is not known of each. */
export function lowestFloor(items: readonly { floor?: string | undefined }[]): string | null {
  const floors = items.map(({ floor }) => Number(floor ?? 0));
  return floors.length > 0 && floors.every((floor) => floor > 0) ? String(Math.min(...floors)) : null;
}
