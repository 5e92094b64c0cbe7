const unitMs: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `5m`, `5s`, `1h`, `250ms`, `1d` as milliseconds; null when the text is no duration or comes to nothing. */
export function parseDuration(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(text.trim());
  if (!match) return null;
  const ms = Number(match[1]) * (unitMs[match[2] ?? ''] ?? 0);
  return ms > 0 && Number.isFinite(ms) ? ms : null;
}

/** Reads `90%` or `0.9` as a share between 0 (not included) and 1; null otherwise. */
export function parseShare(value: string | number): number | null {
  const text = String(value).trim();
  const share = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return share > 0 && share <= 1 ? share : null;
}
