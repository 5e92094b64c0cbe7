import type { Desired, DesiredValue } from '../../../model/desired.ts';

/** The column takes 4,000 characters, but screens and mail expect no more than this. */
const longest = 255;

/** The subject as Halo shows it, on one line; `full` is set when it had to be cut. */
export function fitSubject(value: DesiredValue | undefined): {
  summary: string;
  full: string | null;
  accepted: Desired['accepted'][number] | null;
} {
  const line = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  if (line === '') return { summary: '(no subject)', full: null, accepted: null };
  if (line.length <= longest) return { summary: line, full: null, accepted: null };
  const message = `the subject is cut to ${longest} characters; its full text stands at the head of the description`;
  return {
    summary: `${cut(line, longest - 1)}…`,
    full: line,
    accepted: { severity: 'warning', code: 'W_SUBJECT_CUT', message, field: 'summary' },
  };
}

/** At most `length` UTF-16 units, never half a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
