import type { Desired, DesiredChild, DesiredValue } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { Comment } from '../../../model/records.ts';
import type { DesireInput } from '../../../model/target.ts';
import { bodyOf } from './body.ts';
import { desireFiles } from './desire-files.ts';
import type { ModelContext } from './model-context.ts';

/** Imports take any outcome by name; this one tells agents what they look at. */
export const importedOutcome = 'Imported Note';

/** A comment as an action of its ticket, followed by its files. The author keeps the name, whoever stands for them. */
export function desireComment(
  comment: Comment,
  options: { at: string | null; input: DesireInput<'tickets'>; context: ModelContext },
): { children: DesiredChild[]; accepted: Desired['accepted'] } {
  const { at, input, context } = options;
  const { directory, sourceKey } = input;
  const author = directory.author(comment.authorId);
  const body = bodyOf(comment);
  const fields: Record<string, DesiredValue> = {
    outcome: importedOutcome,
    who: author.name ?? comment.authorName ?? 'Unknown',
    note_html: body,
    hiddenfromuser: !comment.public,
  };
  if (at !== null) fields.datetime = new Date(at).toISOString();
  if (author.ref?.entity === 'agents') fields.who_agentid = { $ref: author.ref, missing: 'omit' };
  if (author.ref?.entity === 'contacts') fields.actionby_user_id = { $ref: author.ref, missing: 'omit' };
  const key = { entity: 'comments', id: comment.id } as const;
  const files = desireFiles(comment.attachments, { parent: key, shown: comment.public, input, context, body });
  const action: DesiredChild = { key, parent: null, marker: formatMarker(sourceKey, key), fields };
  return { children: [action, ...files.children], accepted: files.accepted };
}
