/** Sandbox milliseconds (with fractions) as the service writes them: UTC, up to seven fractional digits, no trailing zeros. */
export function toHaloDate(ms: number): string {
  const whole = Math.floor(ms / 1000) * 1000;
  const ticks = Math.round((ms - whole) * 10_000);
  const fraction = String(ticks).padStart(7, '0').slice(0, 7).replace(/0+$/, '');
  return `${new Date(whole).toISOString().slice(0, 19)}${fraction ? `.${fraction}` : ''}Z`;
}

/** SQL by which actions are in order of time: with its Z, a second would come after its own fractions. */
export const inTime = `rtrim(json ->> '$.datetime', 'Z')`;

/** A posted date in the form above, or null. A date without an offset is UTC; one before 1902 means none. */
export function readDate(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(value);
  const ms = Date.parse(hasZone ? value : value.length === 10 ? `${value}T00:00:00Z` : `${value}Z`);
  return Number.isNaN(ms) || new Date(ms).getUTCFullYear() < 1902 ? null : toHaloDate(ms);
}

/** The dates that stand for none on a ticket; each field has its own. */
export const noTicketDate: Record<string, string> = {
  dateclosed: '1900-01-01T00:00:00',
  dateassigned: '1900-01-01T00:00:00',
  responsedate: '1899-12-30T00:00:00',
  deadlinedate: '1899-12-30T00:00:00',
  fixbydate: '1899-12-30T00:00:00',
  respondbydate: '1899-12-30T00:00:00',
  lastincomingemail: '0001-01-01T00:00:00',
};
