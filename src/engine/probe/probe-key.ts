import type { RecordKey } from '../../model/entity.ts';

const prefix = 'probe:';

/** The id of a probe's ticket; no source has one like it. */
export function probeId(now: number): string {
  return `${prefix}${now.toString(36)}`;
}

/** Whether an intent is a probe's: of its ticket, or of what hangs on it. */
export function isProbe({ key, aggregate }: { key: RecordKey; aggregate?: RecordKey | null }): boolean {
  return (aggregate ?? key).id.startsWith(prefix);
}
