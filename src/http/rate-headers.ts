import type { Learned } from './budget.ts';

const limitNames = [
  'ratelimit-limit',
  'rate-limit',
  'x-rate-limit',
  'x-ratelimit-limit',
  'x-rate-limit-limit',
  'x-ratelimit-total',
];
const remainingNames = [
  'ratelimit-remaining',
  'rate-limit-remaining',
  'x-rate-limit-remaining',
  'x-ratelimit-remaining',
];
const resetNames = ['ratelimit-reset', 'rate-limit-reset', 'x-rate-limit-reset', 'x-ratelimit-reset'];

/** Resets above this are no seconds to wait but a time of day, in seconds since the epoch. */
const earliestEpochSeconds = 1e9;

/**
 * What an answer's headers say of its limits: `general` of the account's, `specific` of the endpoint's own
 * (`zendesk-ratelimit-tickets-index: total=100; remaining=99; resets=41`). Header names in lower case.
 */
export function readRateHeaders(headers: Record<string, string>, now: number): { general: Learned; specific: Learned } {
  const general = collect(first(headers, limitNames), first(headers, remainingNames), first(headers, resetNames), now);
  const compound = Object.entries(headers).find(([name]) =>
    /^(zendesk-)?ratelimit-(?!limit|remaining|reset|policy)/.test(name),
  );
  const parts = new Map<string, string>();
  for (const part of (compound?.[1] ?? '').split(/[;,]/)) {
    const [name = '', value = ''] = part.split('=');
    parts.set(name.trim(), value.trim());
  }
  const specific = collect(parts.get('total'), parts.get('remaining'), parts.get('resets') ?? parts.get('reset'), now);
  return { general, specific };
}

/** Halo says its limit only in the text of a 429: `Rate Limit Reached - 700 Requests per rolling 5 minute window.` */
export function readRateText(text: string): Learned {
  const match = /rate limit reached\s*-\s*(\d+)\s*requests/i.exec(text);
  return match ? { limit: Number(match[1]) } : {};
}

/** `Retry-After` in ms: seconds or an HTTP date (relative to the server's own `Date`, where it sends one). Null when absent or unreadable. */
export function readRetryAfter(headers: Record<string, string>, now: number): number | null {
  const text = headers['retry-after']?.trim();
  if (text === undefined || text === '') return null;
  const seconds = Number(text);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1_000);
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  const serverNow = Date.parse(headers.date ?? '');
  return Math.max(0, at - (Number.isNaN(serverNow) ? now : serverNow));
}

function first(headers: Record<string, string>, names: string[]): string | undefined {
  for (const name of names) if (headers[name] !== undefined) return headers[name];
  return undefined;
}

function collect(
  limit: string | undefined,
  remaining: string | undefined,
  reset: string | undefined,
  now: number,
): Learned {
  const learned: Learned = {};
  // A value may list its policies behind a comma: `100, 100;w=60`. The same header sent twice looks the same.
  const read = (text: string | undefined) => Number.parseFloat(text ?? '');
  if (read(limit) > 0) learned.limit = read(limit);
  if (read(remaining) >= 0) learned.remaining = read(remaining);
  if (read(reset) >= 0)
    learned.resetMs = read(reset) > earliestEpochSeconds ? read(reset) * 1_000 - now : read(reset) * 1_000;
  return learned;
}
