import type { Estimate } from '../model/estimate.ts';
import type { Event } from '../model/events.ts';
import { formatZoned } from '../model/zoned-time.ts';

/** Made when the first number is shown: it takes 14 ms. */
let counts: Intl.NumberFormat | undefined;

/** `1,204` */
export function formatCount(value: number): string {
  counts ??= new Intl.NumberFormat('en-US');
  return counts.format(value);
}

/** `1,204 tickets`, `1 ticket` */
export function formatNoun(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(value)} ${value === 1 ? noun : plural}`;
}

/** `1,204 tickets`, `1 ticket`, `3 custom fields`; every kind of record is named in the plural. */
export function formatEntity(value: number, entity: string): string {
  const plural = entity.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return formatNoun(value, plural.replace(/s$/, ''), plural);
}

/** `1,204 tickets, 12 articles`, without those of which there are none. */
export function formatCounts(counts: readonly (readonly [entity: string, count: number])[]): string {
  return counts.flatMap(([entity, count]) => (count > 0 ? [formatEntity(count, entity)] : [])).join(', ');
}

/** `850 ms`, `12 s`, `3 min 20 s`, `5 h 12 min`; `ms` in milliseconds. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${Math.floor(minutes / 60)} h`;
}

/** Left-aligned text column; never cuts. */
export function pad(text: string, width: number): string {
  return text.padEnd(width);
}

/** Text from outside for a terminal: no control characters, no direction overrides, one line, at most `width` characters. */
export function safeLine(text: string, width = 120): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length > width ? `${clean.slice(0, width - 1)}…` : clean;
}

/** `about 412 requests to the target, 3 min at its limit` */
export function formatEstimate({ requests, durationMs }: Estimate): string {
  return `about ${formatNoun(requests, 'request')} to the target, ${formatDuration(durationMs)} at its limit`;
}

type Waiting = Omit<Extract<Event, { type: 'waiting' }>, 'type'> & { host?: string };

const waitWords = {
  window: 'No window is open',
  schedule: 'Nothing is due',
  index: 'Looking for what an earlier run may have written',
} as const;

/** `No window is open: goes on in 5 h 12 min, at 2026-11-28 22:00:00 Europe/Paris (UTC+01:00)`; `now` in milliseconds. */
export function formatWait({ until, timezone, reason, host = '' }: Waiting, now: number): string {
  const at = Date.parse(until);
  const why = reason === 'limit' ? `Request limit of ${safeLine(host)} used up` : waitWords[reason];
  return `${why}: goes on in ${formatDuration(Math.max(0, at - now))}, at ${formatZoned(at, timezone)}`;
}

/** `Canary: 100 tickets read back: 98 equal, 2 as announced; 0 messages left because of them.` */
export function formatCanary(event: Extract<Event, { type: 'canary' }>): string {
  const { tickets, equal, accepted, different, missing, failed, unknown, doubled, outgoing, allowed, passed } = event;
  const parts = [
    `${formatCount(equal)} equal`,
    ...Object.entries({
      'as announced': accepted,
      different,
      missing,
      failed,
      unknown,
      'there more than once': doubled,
    }).flatMap(([word, count]) => (count > 0 ? [`${formatCount(count)} ${word}`] : [])),
  ];
  const mail =
    outgoing === null
      ? `outgoing mail ${allowed === null ? 'was not looked for' : 'cannot be told'}`
      : `${formatNoun(outgoing, 'message')} left because of ${tickets === 1 ? 'it' : 'them'}`;
  return `Canary: ${formatNoun(tickets, 'ticket')} read back: ${parts.join(', ')}; ${mail}.${passed ? ' Going on.' : ''}`;
}
