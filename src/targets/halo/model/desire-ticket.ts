import { escapeHtml } from '../../../content/escape-html.ts';
import type { Desired, DesiredChild, DesiredValue, HtmlValue } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { Comment, Ticket } from '../../../model/records.ts';
import type { DesireInput, DesireResult } from '../../../model/target.ts';
import { bodyOf } from './body.ts';
import { convertFields } from './convert-fields.ts';
import { desireComment } from './desire-comment.ts';
import { desireFiles } from './desire-files.ts';
import { fitSubject } from './fit-subject.ts';
import type { ModelContext } from './model-context.ts';

/**
 * A ticket with its comments and files. The first comment is the description; a private one becomes a hidden action and the
 * description a neutral line. A ticket without a public comment is not shown to users.
 */
export function desireTicket(input: DesireInput<'tickets'>, context: ModelContext): DesireResult {
  const { record, thread, mapped, directory, sourceKey } = input;
  const { fields, problems, accepted } = convertFields('tickets', mapped, context, directory);
  const comments = thread?.comments ?? [];
  const first = comments[0];
  const description = first?.public ? first : null;
  const subject = fitSubject(fields.summary);
  if (subject.accepted) accepted.push(subject.accepted);

  fillPeople(fields, input, context);
  fields.summary = subject.summary;
  fields.details_html = describe(description, { first, fullSubject: subject.full, sourceKey, context });
  fields.showforusers = comments.some((comment) => comment.public);

  const children: DesiredChild[] = [];
  if (description) {
    const files = desireFiles(description.attachments, {
      parent: null,
      shown: true,
      input,
      context,
      body: fields.details_html,
    });
    children.push(...files.children);
    accepted.push(...files.accepted);
  }
  let before = record.createdAt;
  for (const comment of description ? comments.slice(1) : comments) {
    const desired = desireComment(comment, { at: comment.createdAt ?? before, input, context });
    before = comment.createdAt ?? before;
    children.push(...desired.children);
    accepted.push(...desired.accepted);
  }
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const key = { entity: 'tickets', id: record.id } as const;
  const desired: Desired = {
    key,
    label: subject.summary,
    marker: formatMarker(sourceKey, key),
    fields,
    links: {},
    children,
    accepted: [...accepted, ...losses(record)],
  };
  return { desired, problems };
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
  options: { first: Comment | undefined; fullSubject: string | null; sourceKey: string; context: ModelContext },
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

/** What Halo cannot keep of a ticket. */
function losses(record: Ticket): Desired['accepted'] {
  const found: Desired['accepted'] = [];
  const note = (field: string, code: string, message: string) => found.push({ severity: 'info', code, message, field });
  if (record.followerIds.length > 0) note('followers', 'W_FOLLOWERS', 'Halo takes no followers by its API');
  if (record.satisfaction) note('satisfaction', 'W_SATISFACTION', 'the satisfaction rating stays behind');
  return found;
}
