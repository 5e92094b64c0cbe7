import type { DesireInput } from '../../../model/desire.ts';
import type { Desired, DesiredChild, DesiredValue } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { Comment } from '../../../model/thread.ts';
import { bodyOf } from './body.ts';
import { describeCall } from './desire-call.ts';
import { desireFiles, skippedRecording } from './desire-files.ts';
import { threadId } from './mail-thread.ts';
import type { ModelContext } from './model-context.ts';
import { importedOutcome, privateNote } from './private-note.ts';

interface Children {
  children: DesiredChild[];
  accepted: Desired['accepted'];
}

interface CommentOptions {
  at: string | null;
  input: DesireInput<'tickets'>;
  context: ModelContext;
}

/**
 * A comment as an action of its ticket, followed by its files. The author keeps the name, whoever stands for them. What agents
 * alone know of a call stands in the comment where that is private, else in a note of its own.
 */
export function desireComment(comment: Comment, options: CommentOptions): Children {
  const { at, input, context } = options;
  const call = comment.public ? null : describeCall(comment, context);
  const body = bodyOf(comment);
  if (call) body.$html += call.html;
  const fields: Record<string, DesiredValue> = {
    outcome: importedOutcome,
    ...authorOf(comment, input),
    note_html: body,
    hiddenfromuser: !comment.public,
  };
  if (at !== null) fields.datetime = new Date(at).toISOString();
  const thread = threadId(comment.messageId, input.record, context);
  if (thread !== null) fields.internet_message_id = thread;
  const key = { entity: 'comments', id: comment.id } as const;
  const attached = [...comment.attachments, ...(call?.files ?? [])];
  const files = desireFiles(attached, { parent: key, shown: comment.public, input, context, body });
  const action: DesiredChild = { key, parent: null, marker: formatMarker(input.sourceKey, key), fields };
  const accepted = [...files.accepted, ...skippedRecording(call)];
  if (call || comment.call === null) return { children: [action, ...files.children], accepted };
  const note = desireCallNote(comment, options);
  return { children: [action, ...files.children, ...note.children], accepted: [...accepted, ...note.accepted] };
}

/** The note beside a public comment, or beside the description, that is a call. */
export function desireCallNote(comment: Comment, { at, input, context }: CommentOptions): Children {
  const call = describeCall(comment, context);
  if (!call) return { children: [], accepted: [] };
  const { who, ...author } = authorOf(comment, input);
  const body = { $html: call.html, files: [] };
  const note = privateNote({
    id: `call:${comment.id}`,
    sourceKey: input.sourceKey,
    who: String(who),
    at,
    body,
    more: author,
  });
  const files = desireFiles(call.files, { parent: note.key, shown: false, input, context, body });
  return { children: [note, ...files.children], accepted: [...files.accepted, ...skippedRecording(call)] };
}

/** The name that history keeps, and the agent or contact behind it where one stands. */
export function authorOf(comment: Comment, { directory }: DesireInput<'tickets'>): Record<string, DesiredValue> {
  const { ref, name } = directory.author(comment.authorId);
  const fields: Record<string, DesiredValue> = { who: name ?? comment.authorName ?? 'Unknown' };
  if (ref?.entity === 'agents') fields.who_agentid = { $ref: ref, missing: 'omit' };
  if (ref?.entity === 'contacts') fields.actionby_user_id = { $ref: ref, missing: 'omit' };
  return fields;
}
