import { escapeHtml } from '../../../content/escape-html.ts';
import type { DesireInput, DesireResult } from '../../../model/desire.ts';
import type { Desired, DesiredChild, DesiredValue, HtmlValue, Problem } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { Comment } from '../../../model/thread.ts';
import { bodyOf } from './body.ts';
import { clockFields } from './clock-fields.ts';
import { closeLongSolved } from './close-long-solved.ts';
import { convertFields } from './convert-fields.ts';
import { copiedPeople } from './copied-people.ts';
import { authorOf, desireCallNote, desireComment } from './desire-comment.ts';
import { desireFiles } from './desire-files.ts';
import { desireSideConversations } from './desire-side-conversations.ts';
import { desireFeedback } from './feedback.ts';
import { fitSubject } from './fit-subject.ts';
import { forbiddenStatus } from './forbidden-status.ts';
import { threadMessage } from './mail-thread.ts';
import type { ModelContext } from './model-context.ts';
import { sourceNote } from './source-note.ts';
import { spaceOut } from './space-out.ts';
import { ticketLinks } from './ticket-links.ts';
import { desireTimeEntry } from './time-entry.ts';

/**
 * A ticket with its comments, notes and files. The first comment is the description; a private one becomes a hidden action and
 * the description a neutral line. A ticket without a public comment is not shown to users, nor one that the source had deleted or
 * that its spam filter held back: there, too, only agents see it.
 */
export function desireTicket(input: DesireInput<'tickets'>, context: ModelContext): DesireResult {
  const { record, thread, mapped, directory, sourceKey } = input;
  const converted = convertFields('tickets', mapped, context, directory);
  const { fields, problems, accepted } = converted;
  const comments = thread?.comments ?? [];
  const first = comments[0];
  const description = first?.public ? first : null;
  const subject = fitSubject(fields.summary, context.details.subjectTags);
  accepted.push(...subject.accepted);

  fillPeople(fields, input, context);
  fields.summary = subject.summary;
  fields.details_html = describe(description, { first, fullSubject: subject.full, sourceKey });
  fields.showforusers = !record.deleted && !record.suspended && comments.some((comment) => comment.public);
  // The opening action speaks for the requester, unless somebody else is named.
  if (description && description.authorId !== record.requesterId) {
    fields.takenby = authorOf(description, input).who ?? null;
  }
  Object.assign(fields, clockFields(record, context.migration));
  closeLongSolved(record, converted, context);
  const forbidden = forbiddenStatus(fields, context);
  if (forbidden) problems.push(forbidden);
  threadMessage(record, converted, context);
  const notCopied = copiedPeople(record, directory, converted, context);

  const children = desireChildren(input, context, { description, notCopied, fields, accepted, problems });
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const key = { entity: 'tickets', id: record.id } as const;
  const desired: Desired = {
    key,
    label: subject.summary,
    marker: formatMarker(sourceKey, key),
    fields,
    links: ticketLinks(record),
    children: spaceOut(children, record.createdAt),
    accepted,
  };
  return { desired, problems };
}

function desireChildren(
  input: DesireInput<'tickets'>,
  context: ModelContext,
  options: {
    description: Comment | null;
    notCopied: readonly string[];
    fields: Desired['fields'];
    accepted: Desired['accepted'];
    problems: Problem[];
  },
): DesiredChild[] {
  const { record, thread } = input;
  const { description, accepted, problems } = options;
  const comments = thread?.comments ?? [];
  const children: DesiredChild[] = [];
  const take = (part: { children: DesiredChild[]; accepted: Desired['accepted']; problems?: Problem[] }) => {
    children.push(...part.children);
    accepted.push(...part.accepted);
    problems.push(...(part.problems ?? []));
  };
  if (description) {
    const at = description.createdAt ?? record.createdAt;
    const body = bodyOf(description);
    take(desireFiles(description.attachments, { parent: null, shown: true, input, context, body }));
    take(desireCallNote(description, { at, input, context }));
  }
  const note = sourceNote(input, context, options);
  if (note) children.push(note);
  let before = record.createdAt;
  for (const comment of description ? comments.slice(1) : comments) {
    take(desireComment(comment, { at: comment.createdAt ?? before, input, context }));
    before = comment.createdAt ?? before;
  }
  take(desireSideConversations(input, context));
  take(desireTimeEntry(input, context));
  take(desireFeedback(input, context));
  return children;
}

/** What the mapping leaves open: nobody is assigned, an unknown person asks, no organization is `organizations/none`. */
function fillPeople(
  fields: Record<string, DesiredValue>,
  { directory }: DesireInput<'tickets'>,
  { migration, details }: ModelContext,
): void {
  if (fields.agent_id === undefined && details.unassignedAgentId !== null) {
    fields.agent_id = Number(details.unassignedAgentId);
  }
  if (fields.team === undefined) {
    const ref = directory.group(null).ref;
    if (ref) fields.team = { $ref: ref, missing: 'fail' };
  }
  if (fields.user_id === undefined) {
    const ref = directory.contact(null).ref;
    if (ref) fields.user_id = { $ref: ref, missing: 'fail' };
  }
  if (migration.tickets.client === 'requester') {
    // Client and site follow from the user.
    delete fields.client_id;
    delete fields.site_id;
  } else if (fields.client_id === undefined) {
    const ref = directory.organization(null).ref;
    if (ref) {
      fields.client_id = { $ref: ref, part: 'client', missing: 'fail' };
      fields.site_id = { $ref: ref, part: 'site', missing: 'fail' };
    }
  }
}

function describe(
  description: Comment | null,
  options: { first: Comment | undefined; fullSubject: string | null; sourceKey: string },
): HtmlValue {
  const { first, fullSubject, sourceKey } = options;
  const heading = fullSubject === null ? '' : `<p><strong>${escapeHtml(fullSubject)}</strong></p>`;
  if (description) {
    const body = bodyOf(description);
    return { $html: `${heading}${body.$html}`, files: body.files };
  }
  const line = first ? 'the first message is private.' : 'there is no message.';
  return { $html: `${heading}<p>Imported from ${escapeHtml(sourceKey)}; ${line}</p>`, files: [] };
}
