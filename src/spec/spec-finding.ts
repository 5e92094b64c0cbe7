import type { Finding, Location, Pointer } from '../model/finding.ts';

export type Draft = Omit<Finding, 'severity' | 'location'> & { severity?: Finding['severity'] };

/** A finding of the spec at its place; an error unless it says otherwise. */
export function specFinding(location: Location, draft: Draft): Finding {
  return { severity: 'error', ...draft, location };
}

/** `tickets.fields."Product area"`: a pointer as a person writes it. */
export function formatPointer(pointer: Pointer): string {
  const parts = pointer.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[A-Za-z_$][\w$-]*$/.test(part) ? `.${part}` : `.${JSON.stringify(part)}`;
  });
  return parts.join('').replace(/^\./, '') || 'the spec';
}
