import { escapePattern } from '../../../model/escape-pattern.ts';

/** What stands before and after a ticket's number in the subjects of a tenant's mail: `[ID:` and `]`. */
export interface SubjectTag {
  start: string;
  end: string;
}

/** Where a tenant sets nothing else; it may go on matching this one when it has another. (Halo guides 900, 1454 and 1911.) */
export const defaultSubjectTag: SubjectTag = { start: '[ID:', end: ']' };

/**
 * Mail with a ticket's number between the tenant's tags goes to that ticket, whichever it was meant for: `[ID:0001234]` of another
 * Halo, or of an old one, becomes `(ID:0001234)`, which a person reads and no mailbox matches.
 */
export function defuseTags(subject: string, tags: readonly SubjectTag[]): string {
  return [defaultSubjectTag, ...tags].reduce((text, { start, end }) => {
    // The colon may be a space or absent: tenants can be set to take that too.
    const before = escapePattern(start.replace(/[:\s]+$/, ''));
    const pattern = new RegExp(`${before}[:\\s]*(\\d+)\\s*${escapePattern(end)}`, 'gi');
    const word = start.replaceAll(/[^\p{L}\p{N}]/gu, '');
    return text.replaceAll(pattern, (_, number: string) => `(${word}${word ? ':' : ''}${number})`);
  }, subject);
}
