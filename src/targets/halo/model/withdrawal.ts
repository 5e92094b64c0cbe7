import type { Desired, DesiredValue } from '../../../model/desired.ts';
import type { RecordKey } from '../../../model/entity.ts';
import { isFeedback } from './feedback.ts';

/** What hides a comment or a file from users; null for a rating, which Halo shows to whom it likes. */
export function withdrawal(key: RecordKey): Record<string, DesiredValue> | null {
  if (isFeedback(key)) return null;
  return key.entity === 'comments' ? { hiddenfromuser: true } : { showforusers: false };
}

/**
 * Properties that keep people out, or hold what was said: bodies change at the source only where something was redacted or made
 * private.
 */
export function restricting({ key, fields }: Desired): string[] {
  if (key.entity === 'tickets') return ['details_html', ...(fields.showforusers === false ? ['showforusers'] : [])];
  if (key.entity !== 'articles') return [];
  return [
    ...(fields.inactive === true ? ['inactive'] : []),
    ...(fields.showforall === false ? ['showforall', 'kbentryclientaccess'] : []),
  ].filter((name) => name in fields);
}
