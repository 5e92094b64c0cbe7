import type { Desired } from '../../model/desired.ts';
import type { Withheld } from '../../model/snapshot.ts';

/** The desired record with what the spec's `privacy` took out of it as announced losses. */
export function noteWithheld(desired: Desired, withheld: readonly (Withheld | undefined)[]): Desired {
  const dropped = [...new Set(withheld.flatMap((each) => each?.dropped ?? []))];
  const notes: Desired['accepted'] = dropped.map((field) => ({
    severity: 'info',
    code: 'I_FIELD_DROPPED',
    message: `${desired.key.entity}.${field} is dropped`,
    pointer: ['privacy', 'dropFields'],
    field: 'privacy',
  }));
  if (withheld.some((each) => each?.isRedacted)) {
    const message = 'text is redacted';
    notes.push({
      severity: 'info',
      code: 'I_REDACTED',
      message,
      pointer: ['privacy', 'redact'],
      field: 'privacy',
    });
  }
  return notes.length === 0 ? desired : { ...desired, accepted: [...desired.accepted, ...notes] };
}
