import type { Desired, DesiredValue } from '../../../model/desired.ts';
import { defuseTags, type SubjectTag } from './defuse-tags.ts';

/** The column takes 4,000 characters, but screens and mail expect no more than this. */
const longest = 255;

/** The subject as Halo shows it, on one line, with ticket tags defused; `full` is set when it had to be cut. */
export function fitSubject(
  value: DesiredValue | undefined,
  tags: readonly SubjectTag[],
): { summary: string; full: string | null; accepted: Desired['accepted'] } {
  const plain = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  const line = defuseTags(plain, tags);
  const accepted: Desired['accepted'] = [];
  if (line !== plain) {
    const message = 'the subject holds a tag that would draw mail to another ticket: its brackets are round now';
    accepted.push({ severity: 'info', code: 'W_SUBJECT_TAG', message, field: 'summary' });
  }
  if (line === '') return { summary: '(no subject)', full: null, accepted };
  if (line.length <= longest) return { summary: line, full: null, accepted };
  const message = `the subject is cut to ${longest} characters; its full text stands at the head of the description`;
  accepted.push({ severity: 'warning', code: 'W_SUBJECT_CUT', message, field: 'summary' });
  return { summary: `${cut(line, longest - 1)}…`, full: line, accepted };
}

/** At most `length` UTF-16 units, never half a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
