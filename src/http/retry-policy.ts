import type { HttpFailure } from './http-failure.ts';
import type { Headers } from './http-types.ts';
import { readRetryAfter } from './rate-headers.ts';

/** Waits of a rolling five-minute window fit into these, even when the server does not say how long. */
const mostThrottles = 30;
const mostFailures = 5;
/** A host that never answered is more likely a wrong one than one that is down. */
const mostFailuresOfStrangers = 2;
const firstWaitMs = 500;
const longestWaitMs = 30_000;
/** The most that a server which is down is waited for at once, whatever it says. */
const longestToldMs = 5 * 60_000;

/** What went wrong so far with one request. */
export interface Attempts {
  throttled: number;
  failed: number;
}

/** Statuses after which a safe request is worth repeating; 409 happens on Zendesk's GETs, 520 and 524 come from its proxies. */
function isTransient(status: number): boolean {
  return status === 408 || status === 409 || (status >= 500 && status !== 501);
}

/** How long to wait before the request goes out again after this answer; null: the answer stands. */
export function waitAfterAnswer(
  answer: { status: number; headers: Headers },
  options: { safe: boolean; attempts: Attempts; now: number; random: () => number },
): number | null {
  const { safe, attempts, now, random } = options;
  const told = readRetryAfter(answer.headers, now);
  if (answer.status === 429) {
    attempts.throttled += 1;
    if (attempts.throttled > mostThrottles) return null;
    return told === null || told === 0 ? backOff(attempts.throttled, random) : told;
  }
  if (!safe || !isTransient(answer.status)) return null;
  attempts.failed += 1;
  return attempts.failed > mostFailures ? null : Math.min(told ?? backOff(attempts.failed, random), longestToldMs);
}

/** How long to wait after a failure on the way; null: it is final. */
export function waitAfterFailure(
  failure: HttpFailure,
  options: { safe: boolean; attempts: Attempts; random: () => number; hasAnswered: boolean },
): number | null {
  const { safe, attempts, random, hasAnswered } = options;
  const passing = failure.code === 'E_CONNECTION_LOST' || failure.code === 'E_TIMEOUT' || failure.code === 'E_CONNECT';
  if (!passing || (!safe && failure.sent === 'maybe')) return null;
  attempts.failed += 1;
  const most = failure.sent === 'no' && !hasAnswered ? mostFailuresOfStrangers : mostFailures;
  return attempts.failed > most ? null : backOff(attempts.failed, random);
}

/** Doubling with the attempt, from half to the whole of it by chance, so that many clients do not return together. */
function backOff(attempt: number, random: () => number): number {
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
  return whole * (0.5 + random() / 2);
}
