const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How far a time zone's clocks (IANA name) are ahead of UTC at an instant (milliseconds since the epoch), in milliseconds.
 * @throws RangeError for a zone that this machine does not know.
 */
export function zoneOffset(at: number, timezone: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(offsetName(at, timezone)) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

/** What a clock in that zone shows: `2026-03-04T10:00:00`. */
export function wallClock(at: number, timezone: string): string {
  return new Date(at + zoneOffset(at, timezone)).toISOString().slice(0, 19);
}

/** An instant for people, with its zone: `2026-03-04 10:00:00 Europe/Paris (UTC+01:00)`, `2026-03-04 09:00:00 UTC`. */
export function formatZoned(at: number, timezone: string): string {
  const time = wallClock(at, timezone).replace('T', ' ');
  return timezone === 'UTC' ? `${time} UTC` : `${time} ${timezone} (${offsetName(at, timezone).replace('GMT', 'UTC')})`;
}

/** The same of an instant as the state holds it (ISO 8601); what is none stays as it is. */
export function formatInstant(instant: string, timezone: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : formatZoned(at, timezone);
}

/** `GMT`, `GMT+01:00`; before standard time also with seconds. */
function offsetName(at: number, timezone: string): string {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
    formats.set(timezone, format);
  }
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
}
