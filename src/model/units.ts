/** `500kB`, `20MB`, `1GB` in bytes (decimal), as the spec's schema allows them. */
export function parseSize(text: string): number {
  const [, count, unit] = /^([0-9]+)(kB|MB|GB)$/.exec(text) ?? [];
  const factors: Record<string, number> = { kB: 1e3, MB: 1e6, GB: 1e9 };
  const factor = factors[unit ?? ''];
  if (factor === undefined) throw new TypeError(`Not a size: ${text}`);
  return Number(count) * factor;
}

/** `250ms`, `5s`, `5m`, `1h` in milliseconds. */
export function parseDuration(text: string): number {
  const [, count, unit] = /^([0-9]+)(ms|s|m|h)$/.exec(text) ?? [];
  const factors: Record<string, number> = { ms: 1, s: 1e3, m: 60e3, h: 3600e3 };
  const factor = factors[unit ?? ''];
  if (factor === undefined) throw new TypeError(`Not a duration: ${text}`);
  return Number(count) * factor;
}

/** `50%` as 0.5. */
export function parseShare(text: string): number {
  const [, percent] = /^([0-9]{1,3})%$/.exec(text) ?? [];
  if (percent === undefined) throw new TypeError(`Not a share: ${text}`);
  return Number(percent) / 100;
}
