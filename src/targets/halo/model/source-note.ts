import type { Catalogue } from '../../../model/catalogue.ts';
import type { DesireInput } from '../../../model/desire.ts';
import type { Desired, DesiredChild, DesiredValue } from '../../../model/desired.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { Instant, Ticket } from '../../../model/records.ts';
import { formatZoned } from '../../../model/zoned-time.ts';
import { readEither } from './either.ts';
import { isMapped } from './mapped-sources.ts';
import type { ModelContext } from './model-context.ts';
import { namePeople, namePerson } from './name-people.ts';
import { noteLines, ownName, privateNote } from './private-note.ts';

interface NoteOptions {
  /** People who were copied at the source and are not here. */
  notCopied: readonly string[];
  /** What the ticket becomes. */
  fields: Desired['fields'];
}

/**
 * What Halo has no place for of a ticket, in one private note at its beginning: it travels in the same array as the comments. What
 * the spec maps to a field of its own is left out of it. Null when there is nothing to say.
 */
export function sourceNote(
  input: DesireInput<'tickets'>,
  context: ModelContext,
  { notCopied, fields }: NoteOptions,
): DesiredChild | null {
  const { record, sourceKey } = input;
  const lines = describe(input, context, { notCopied, fields });
  if (lines.length === 0) return null;
  return privateNote({
    id: `source:${record.id}`,
    sourceKey,
    who: ownName,
    at: record.createdAt,
    body: noteLines(`From ${sourceKey}`, lines),
  });
}

function describe(
  { record, directory }: DesireInput<'tickets'>,
  { migration, catalogue }: ModelContext,
  { notCopied, fields }: NoteOptions,
): string[] {
  const { tickets, options, timezone } = migration;
  const lines: string[] = [];
  const tell = (property: keyof Ticket, label: string, value: string | null) => {
    if (value !== null && value !== '' && !isMapped(property, tickets)) lines.push(`${label}: ${value}`);
  };
  const date = (instant: Instant | null) => (instant === null ? null : formatZoned(Date.parse(instant), timezone));
  const people = (ids: readonly string[]) => namePeople(ids, directory);

  if (record.deleted) lines.push('Deleted at the source');
  if (record.suspended) lines.push('Held back by the spam filter of the source');
  if (tickets.reference === undefined) tell('id', 'Ticket', record.id);
  if (!tickets.reference?.link) tell('url', 'Address', record.url);
  tell('customStatus', 'Status', ownStatus(record, nameOfStatus(fields.status_id, catalogue)));
  tell('channel', 'Channel', record.channel);
  tell('brand', 'Brand', record.brand);
  tell('form', 'Form', record.form);
  tell('externalId', 'External id', record.externalId);
  if (record.submitterId !== null && record.submitterId !== record.requesterId) {
    tell('submitterId', 'Submitted by', namePerson(record.submitterId, directory));
  }
  tell('followerIds', 'Followers', people(record.followerIds));
  tell('ccIds', 'Copied', people(notCopied));
  tell('problemId', 'Incident of ticket', record.problemId);
  tell('followUpOfId', 'Follow-up of ticket', record.followUpOfId);
  tell('mergedIntoId', 'Merged into ticket', record.mergedIntoId);
  if (options.satisfaction === 'private-note') tell('satisfaction', 'Satisfaction', rating(record.satisfaction));
  if (options.timeEntries === 'note') tell('timeSpentMinutes', 'Time spent', duration(record.timeSpentMinutes));
  tell('solvedAt', 'Solved', date(record.solvedAt));
  tell('updatedAt', 'Last updated', date(record.updatedAt));
  return lines;
}

/** A status of the source's own making; not the label of a plain one, nor what the ticket's status is called here too. */
function ownStatus({ customStatus, status }: Ticket, name: string | null): string | null {
  const plain = [
    status,
    name ?? '',
    ...(status === 'closed' ? ['solved'] : []),
    ...(status === 'hold' ? ['onhold'] : []),
  ];
  return customStatus !== null && !plain.map(letters).includes(letters(customStatus)) ? customStatus : null;
}

function nameOfStatus(value: DesiredValue | undefined, { entries }: Catalogue): string | null {
  const id = readEither(value ?? null)?.[0] ?? value;
  return entries.statuses?.find((status) => status.id === String(id))?.name ?? null;
}

function letters(text: string): string {
  return foldName(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function rating(satisfaction: Ticket['satisfaction']): string | null {
  if (satisfaction === null) return null;
  const { score, comment, reason } = satisfaction;
  return [score, ...(reason === null ? [] : [`(${reason})`]), ...(comment === null ? [] : [`“${comment}”`])].join(' ');
}

function duration(minutes: number | null): string | null {
  if (minutes === null || minutes <= 0) return null;
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ');
}
