import type { MeasuredCounts, MeasuredRow, ReviewLine } from '../../model/verify-counts.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import type { OutgoingMeasure } from './measure-outgoing.ts';
import { noCounts, type VerifyTally } from './verify-tally.ts';

export interface ReviewInput {
  tally: VerifyTally;
  rows: readonly MeasuredRow[];
  level: 'counts' | 'fields' | 'full';
  outgoing: OutgoingMeasure;
  timezone: string;
}

/** The questions that the checklist asks after a migration, each with what was measured for it. */
export function reviewMigration({ tally, rows, level, outgoing, timezone }: ReviewInput): ReviewLine[] {
  const sum = (name: string): MeasuredCounts => rows.find(({ row }) => row === name) ?? noCounts();
  const read = level === 'counts' ? 'not compared at this level' : null;
  return [
    countLine('All comments moved', sum('comments')),
    countLine('Authors of comments are the same', sum('comments: author'), read),
    countLine('Tickets are assigned to the right agent', sum('tickets: assignee'), read),
    countLine('Tickets are assigned to the right team', sum('tickets: group'), read),
    countLine('Contacts are accurate', sum('contacts')),
    countLine('Organizations are accurate', sum('organizations')),
    countLine('Articles are there', sum('articles')),
    countLine('Articles have their status', sum('articles: status'), read),
    countLine('Attachments are transferred', sum('attachments')),
    countLine(
      'Attachments have their bytes',
      sum('attachments: bytes'),
      level === 'full' ? null : 'needs --level full',
    ),
    countLine('Inline images are transferred', sum('inline images'), read),
    twiceLine(tally.doubles),
    automationLine(tally, level, outgoing, timezone),
  ];
}

function countLine(line: string, counts: MeasuredCounts, unmeasured: string | null = null): ReviewLine {
  const { expected, equal, accepted, different, missing, unread } = counts;
  if (expected === 0) {
    return unmeasured
      ? { line, answer: 'unmeasured', measured: unmeasured }
      : { line, answer: 'yes', measured: 'none' };
  }
  const parts = [
    `${equal} of ${expected}`,
    accepted > 0 ? `${accepted} as announced` : '',
    different > 0 ? `${different} different` : '',
    missing > 0 ? `${missing} missing` : '',
    unread > 0 ? `${unread} not read back` : '',
  ];
  const answer = different + missing > 0 ? 'no' : accepted + unread > 0 ? 'partly' : 'yes';
  return { line, answer, measured: parts.filter(Boolean).join(', ') };
}

function twiceLine(doubles: number): ReviewLine {
  const measured = doubles === 0 ? 'no key stands twice' : `${doubles} records carry a key that stands elsewhere`;
  return { line: 'Nothing is there twice', answer: doubles === 0 ? 'yes' : 'no', measured };
}

/** Mail about our tickets is the proof against; a message that we did not write may be a person's. */
function automationLine(
  { strangers, ticketsRead }: VerifyTally,
  level: ReviewInput['level'],
  outgoing: OutgoingMeasure,
  timezone: string,
): ReviewLine {
  const line = 'Untouched by automation';
  const messages =
    level === 'counts'
      ? 'messages not read at this level'
      : strangers.messages === 0
        ? `no foreign message on ${ticketsRead} tickets read`
        : `${strangers.messages} messages that are not ours on ${strangers.tickets} of ${ticketsRead} tickets read: people or the target wrote them since`;
  if ('unmeasured' in outgoing) {
    return { line, answer: 'unmeasured', measured: `outgoing mail not measured: ${outgoing.unmeasured}; ${messages}` };
  }
  const mail = `${outgoing.ours} of ${outgoing.all} mails since ${formatInstant(outgoing.since, timezone)} are about migrated tickets`;
  const answer = outgoing.ours > 0 ? 'no' : strangers.messages > 0 || level === 'counts' ? 'partly' : 'yes';
  return { line, answer, measured: `${mail}; ${messages}` };
}
