/** `500kB`, `20MB`, `1GB` in bytes (decimal), as the spec's schema allows them. */
export function parseSize(text: string): number {
  const [, count, unit] = /^([0-9]+)(kB|MB|GB)$/.exec(text) ?? [];
  const factors: Record<string, number> = { kB: 1e3, MB: 1e6, GB: 1e9 };
  const factor = factors[unit ?? ''];
  if (factor === undefined) throw new TypeError(`Not a size: ${text}`);
  return Number(count) * factor;
}
