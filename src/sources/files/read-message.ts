import { markdownToHtml } from '../../content/markdown-to-html.ts';
import type { FileAttachments } from '../../model/migration.gen.ts';
import type { Comment } from '../../model/thread.ts';
import { type Item, listItems } from './evaluated-item.ts';
import { ItemReader } from './item-reader.ts';
import { type Origin, readAttachments } from './read-attachments.ts';
import { readCall } from './read-call.ts';
import type { BodyFormat, Stream } from './stream.ts';

/** A message as it was declared and evaluated, before it is read. */
export interface Message {
  id: string;
  item: Item;
  /** A `public` that stands as true or false in the spec. */
  fields: Record<string, string | boolean>;
  bodyFormat: BodyFormat;
  attachments: readonly FileAttachments[];
}

/** The messages inside a ticket's record: the opening one, then list by list. */
export function listMessages(
  stream: Stream,
  ticketId: string,
  ticket: Item,
): { opening: Message[]; lists: Message[][] } {
  const opening = stream.opening
    ? listItems(ticket, 'opening').map((item) => toMessage(stream.opening, item, `${ticketId}/opening`))
    : [];
  const lists = stream.comments.map((list, at) =>
    listItems(ticket, `comments.${at}`).map((item) => toMessage(list, item, `${ticketId}/comment-${at}-${item.index}`)),
  );
  return { opening, lists };
}

type Declared = { fields: object; bodyFormat?: BodyFormat; attachments?: readonly FileAttachments[] } | null;

function toMessage(declared: Declared, item: Item, defaultId: string): Message {
  const id = item.values.id;
  return {
    id: id === undefined || id === null || typeof id === 'object' ? defaultId : String(id),
    item,
    fields: (declared?.fields ?? {}) as Message['fields'],
    bodyFormat: declared?.bodyFormat ?? 'text',
    attachments: declared?.attachments ?? [],
  };
}

/** The canonical comment of a message. */
export function readMessage(message: Message, origin: Origin, report: (field: string, what: string) => void): Comment {
  const from = new ItemReader(message.item, report);
  const declared = message.fields.public;
  return {
    id: message.id,
    authorId: from.text('authorId'),
    authorName: from.text('authorName'),
    createdAt: from.instant('createdAt'),
    public: typeof declared === 'boolean' ? declared : from.flag('public', false),
    ...readBody(from.text('body') ?? '', message.bodyFormat),
    attachments: readAttachments(message, origin, report),
    messageId: from.text('messageId'),
    call: readCall(from, message.id),
  };
}

/** Markdown becomes HTML; plain text stays, because the target knows best how to show it. */
function readBody(body: string, format: BodyFormat): Pick<Comment, 'html' | 'text'> {
  if (format === 'text') return { html: null, text: body };
  return { html: format === 'markdown' ? markdownToHtml(body) : body, text: null };
}
