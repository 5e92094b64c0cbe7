import type { UserRow } from '../account-rows.ts';
import { idOf } from '../ids.ts';
import { type UserCaseName, userIndexOfCase } from '../people/user-cases.ts';
import { type Text, textOf } from '../tickets/texts.ts';
import type { CommentDraft, TicketDraft, TicketWorld } from '../tickets/ticket-draft.ts';
import { MINUTE } from '../timeline.ts';

/** What a case may look up. */
export interface CaseTools {
  world: TicketWorld;
  /** Id of the ticket that shows another case, older or younger than this one. */
  ticketId(name: string): number;
}

export interface TicketCase {
  /** What is awkward, in words that follow "a ticket that". */
  does: string;
  change(draft: TicketDraft, tools: CaseTools): void;
}

export function userOfCase({ world }: CaseTools, name: UserCaseName): UserRow {
  return world.users.at(userIndexOfCase(world.context, name));
}

export function staffId(index: number): number {
  return idOf('user', index);
}

export function firstComment(draft: TicketDraft): CommentDraft {
  const comment = draft.comments[0];
  if (!comment) throw new Error(`Ticket ${draft.id} was drafted without a comment`);
  return comment;
}

/** Another person asks: the description, the organization and the channel's address follow. */
export function askedBy(draft: TicketDraft, requester: UserRow): void {
  for (const comment of draft.comments) if (comment.author === draft.requester.id) comment.author = requester.id;
  if (draft.submitterId === draft.requester.id) draft.submitterId = requester.id;
  draft.requester = requester;
  draft.organizationId = requester.organization_id;
  draft.via = { channel: 'web', source: { from: {}, to: {}, rel: null } };
  draft.recipient = null;
}

/** Says something after the last comment, before anything was solved. */
export function addComment(
  draft: TicketDraft,
  comment: Partial<Omit<CommentDraft, 'text'>> & { text: Text | string },
): CommentDraft {
  const at = (draft.comments.at(-1)?.at ?? 0) + 3 * MINUTE;
  const text = typeof comment.text === 'string' ? textOf(comment.text) : comment.text;
  const added: CommentDraft = { author: draft.assigneeId ?? staffId(1), public: true, at, files: [], ...comment, text };
  draft.comments.push(added);
  return added;
}

export function setText(comment: CommentDraft, html: string, plain: string): void {
  comment.text = { html, plain };
}
