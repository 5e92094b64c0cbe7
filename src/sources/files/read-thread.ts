import type { Comment, Thread } from '../../model/thread.ts';
import type { Complaints } from './complaints.ts';
import { readValue } from './evaluated-item.ts';
import type { Origin } from './read-attachments.ts';
import { listMessages, type Message, readMessage } from './read-message.ts';
import { complainAbout } from './read-record.ts';
import { readSideConversations } from './read-side-conversations.ts';
import type { Found } from './record-finder.ts';
import type { Stream } from './stream.ts';

/** A ticket's messages, from inside its own record and from files of comments: the opening one first, the others by date. */
export function readThread(ticket: Found, comments: readonly Found[], complaints: Complaints): Thread {
  const { opening, lists } = listMessages(ticket.stream, ticket.id, ticket.item);
  const read = (stream: Stream, message: Message, origin: Origin): Comment =>
    readMessage(message, origin, complainAbout(complaints, stream, `comments/${message.id}`));
  const inside: Origin = { entity: 'tickets', id: ticket.id };
  const outside = comments.map((comment) => {
    const { bodyFormat, attachments, fields } = comment.stream;
    const message: Message = { id: comment.id, item: comment.item, fields, bodyFormat, attachments };
    return read(comment.stream, message, { entity: 'comments', id: comment.id });
  });
  const others = [...lists.map((list) => list.map((message) => read(ticket.stream, message, inside))), outside];
  const all = [...opening.map((message) => read(ticket.stream, message, inside)), ...mergeByDate(others)];
  const sideConversations = readSideConversations(readValue(ticket.item, 'sideConversations'), ticket.id);
  return { id: ticket.id, comments: separateIds(all, ticket, complaints), sideConversations };
}

/** A comment without a date stays behind the one before it in its list. */
function mergeByDate(lists: readonly Comment[][]): Comment[] {
  const dated = lists.flatMap((list) => {
    let date = '';
    return list.map((comment) => {
      date = comment.createdAt ?? date;
      return { date, comment };
    });
  });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ comment }) => comment);
}

/** Two comments with one id would become one in the target: the second gets another. */
function separateIds(comments: Comment[], { id, stream }: Found, complaints: Complaints): Comment[] {
  const seen = new Map<string, number>();
  return comments.map((comment) => {
    const count = (seen.get(comment.id) ?? 0) + 1;
    seen.set(comment.id, count);
    if (count === 1) return comment;
    const message = `tickets/${id}: several of its comments have the id ${comment.id}; they are told apart by their order.`;
    complaints.add('W_FILES_DUPLICATE', [...stream.pointer, 'comments'], message);
    return { ...comment, id: `${comment.id}#${count}` };
  });
}
