import type { RedactionItem } from '../../content/redact.ts';
import type { SourceEntity } from '../../model/entity.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { RecordTypes } from '../../model/record-types.ts';
import type { Article, FileRef, Folder, Macro, Organization, Person, Ticket } from '../../model/records.ts';
import type { Comment, Participant, SideConversation, Thread } from '../../model/thread.ts';

/**
 * A canonical record with every text that people wrote redacted: subjects, bodies, notes, names of people and files, values of
 * custom fields. Ids, addresses and dates stay, and so do the names of groups and fields, which are configuration. Throws what
 * the redaction throws.
 */
export function redactRecord<E extends SourceEntity>(
  entity: E,
  record: RecordTypes[E],
  redact: (items: readonly RedactionItem[]) => string[],
): RecordTypes[E] {
  const rewrite = redactors[entity] as ((record: RecordTypes[E], tool: Tool) => RecordTypes[E]) | undefined;
  if (!rewrite) return record;
  // Once to see what there is, once to put in its place what became of it: so all of a record is redacted at once.
  const items: RedactionItem[] = [];
  rewrite(
    record,
    toolOf((kind, value) => {
      items.push({ kind, value });
      return value;
    }),
  );
  const redacted = redact(items);
  let next = 0;
  return rewrite(
    record,
    toolOf((_, value) => redacted[next++] ?? value),
  );
}

interface Tool {
  text<T extends string | null>(text: T): T;
  html<T extends string | null>(html: T): T;
  texts(texts: readonly string[]): string[];
  values(values: JsonObject): JsonObject;
  files(files: readonly FileRef[]): FileRef[];
}

const redactors: { [E in SourceEntity]?: (record: RecordTypes[E], tool: Tool) => RecordTypes[E] } = {
  organizations: redactOrganization,
  agents: redactPerson,
  contacts: redactPerson,
  folders: redactFolder,
  articles: redactArticle,
  macros: redactMacro,
  tickets: redactTicket,
  threads: redactThread,
};

function toolOf(one: (kind: RedactionItem['kind'], value: string) => string): Tool {
  const text = <T extends string | null>(value: T): T => (value ? one('text', value) : value) as T;
  return {
    text,
    html: <T extends string | null>(value: T): T => (value ? one('html', value) : value) as T,
    texts: (texts) => texts.map(text),
    values: (values) => redactValue(values, text) as JsonObject,
    files: (files) => files.map((file) => ({ ...file, name: text(file.name) })),
  };
}

function redactValue(value: JsonValue, text: (value: string) => string): JsonValue {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    // A card number may also stand in a field of numbers.
    const redacted = text(String(value));
    return redacted === String(value) ? value : redacted;
  }
  if (Array.isArray(value)) return value.map((item) => redactValue(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item ?? null, text)]));
}

function redactTicket(record: Ticket, { text, texts, values }: Tool): Ticket {
  const { satisfaction } = record;
  return {
    ...record,
    subject: text(record.subject),
    tags: texts(record.tags),
    custom: values(record.custom),
    satisfaction: satisfaction && {
      ...satisfaction,
      comment: text(satisfaction.comment),
      reason: text(satisfaction.reason),
    },
  };
}

function redactThread(record: Thread, tool: Tool): Thread {
  return {
    ...record,
    comments: record.comments.map((comment) => redactComment(comment, tool)),
    sideConversations: record.sideConversations.map((conversation) => redactConversation(conversation, tool)),
  };
}

function redactComment(comment: Comment, { text, html, files }: Tool): Comment {
  const { call } = comment;
  return {
    ...comment,
    authorName: text(comment.authorName),
    html: html(comment.html),
    text: text(comment.text),
    attachments: files(comment.attachments),
    call: call && {
      ...call,
      transcript: text(call.transcript),
      recording: call.recording && (files([call.recording])[0] ?? null),
    },
  };
}

function redactConversation(conversation: SideConversation, { text, html, files }: Tool): SideConversation {
  const participant = (each: Participant): Participant => ({ ...each, name: text(each.name) });
  return {
    ...conversation,
    subject: text(conversation.subject),
    messages: conversation.messages.map((message) => ({
      ...message,
      from: participant(message.from),
      to: message.to.map(participant),
      html: html(message.html),
      text: text(message.text),
      attachments: files(message.attachments),
    })),
  };
}

function redactPerson(record: Person, { text, texts, values }: Tool): Person {
  const { name, notes, details, tags, custom } = record;
  return {
    ...record,
    name: text(name),
    notes: text(notes),
    details: text(details),
    tags: texts(tags),
    custom: values(custom),
  };
}

function redactOrganization(record: Organization, { text, texts, values }: Tool): Organization {
  const { notes, details, tags, custom } = record;
  return { ...record, notes: text(notes), details: text(details), tags: texts(tags), custom: values(custom) };
}

function redactFolder(record: Folder, { text }: Tool): Folder {
  return { ...record, name: text(record.name), description: text(record.description) };
}

function redactArticle(record: Article, { text, texts, html, files }: Tool): Article {
  return {
    ...record,
    title: text(record.title),
    html: html(record.html),
    tags: texts(record.tags),
    attachments: files(record.attachments),
    translations: record.translations.map((each) => ({ ...each, title: text(each.title), html: html(each.html) })),
  };
}

function redactMacro(record: Macro, { text, html, texts }: Tool): Macro {
  return {
    ...record,
    name: text(record.name),
    html: html(record.html),
    text: text(record.text),
    otherActions: texts(record.otherActions),
  };
}
