import assert from 'node:assert/strict';
import type { Desired, Mapped } from '../../../src/model/desired.ts';
import type { Directory, Standing } from '../../../src/model/directory.ts';
import type { RecordKey } from '../../../src/model/entity.ts';
import type { JsonObject, JsonValue } from '../../../src/model/json.ts';
import type { Article, FileRef, Folder, Group, Organization, Person, Ticket } from '../../../src/model/records.ts';
import type { TargetModel } from '../../../src/model/target-model.ts';
import type { Comment } from '../../../src/model/thread.ts';
import * as plain from '../../support/records.ts';

/** Records as a busy help desk has them: with dates, types, authors. */
const dates = { createdAt: '2021-03-04T09:15:00Z', updatedAt: '2021-03-05T16:02:11Z' };

export function group(id: string, name: string): Group {
  return plain.group(id, { ...dates, name });
}

export function organization(id: string, name: string, changes: Partial<Organization> = {}): Organization {
  return plain.organization(id, { ...dates, name, ...changes });
}

export function person(id: string, name: string, changes: Partial<Person> = {}): Person {
  const emails = [`${name.toLowerCase().replace(/\W+/g, '.')}@example.com`];
  return plain.person(id, { ...dates, name, emails, ...changes });
}

export function ticket(id: string, changes: Partial<Ticket> = {}): Ticket {
  const words = { subject: `Printer ${id} is offline`, type: 'incident', priority: 'high', channel: 'email' };
  return plain.ticket(id, { ...dates, ...words, ...changes });
}

export function comment(id: string, changes: Partial<Comment> = {}): Comment {
  return plain.comment(id, {
    authorName: 'Somebody',
    createdAt: '2021-03-04T10:20:00Z',
    html: `<p>Text of <b>${id}</b> &amp; more</p>`,
    ...changes,
  });
}

export function folder(id: string, name: string, parentId: string | null = null): Folder {
  return plain.folder(id, { ...dates, name, parentId });
}

export function article(id: string, title: string, changes: Partial<Article> = {}): Article {
  return plain.article(id, { ...dates, title, html: `<h1>${title}</h1><p>Do this.</p>`, locale: 'en', ...changes });
}

/** A file whose bytes are its own text, in the pointer. */
export function file(id: string, text: string, changes: Partial<FileRef> = {}): FileRef {
  return {
    id,
    name: `${id}.txt`,
    contentType: 'text/plain',
    size: Buffer.byteLength(text),
    url: null,
    inline: false,
    pointer: text,
    ...changes,
  };
}

export function mapped(id: string, values: JsonObject, customFields: JsonObject = {}): Mapped {
  return { id, values, customFields, problems: [] };
}

/** Everybody stands as created from the source, but ids that are null, which lead where the spec sends them. */
export function createDirectory(
  people: Record<string, Partial<Standing> & { ref?: RecordKey | null }> = {},
): Directory {
  const nobody: Standing = { ref: null, name: null, email: null, kind: null };
  const stand = (entity: RecordKey['entity'], id: string | null, absent: RecordKey | null): Standing => {
    if (id === null) return { ...nobody, ref: absent };
    const person = people[`${entity}/${id}`];
    return { ref: { entity, id }, name: `Name of ${id}`, email: `${id}@example.com`, kind: null, ...person };
  };
  return {
    group: (id) => stand('groups', id, null),
    assignee: (id) => stand('agents', id, null),
    author: (id) => (id?.startsWith('agent') ? stand('agents', id, null) : stand('contacts', id, null)),
    contact: (id) => stand('contacts', id, { entity: 'contacts', id: 'default' }),
    organization: (id) => stand('organizations', id, { entity: 'organizations', id: 'none' }),
    folder: (id) => stand('folders', id, null),
  };
}

export type Values = Record<string, JsonValue>;

/** An article with these files, as the target is to have it. */
export function desireArticle(model: TargetModel, attachments: FileRef[]): Desired {
  const { desired } = model.desire({
    entity: 'articles',
    record: article('1', 'Reset', { attachments }),
    thread: null,
    mapped: mapped('1', { name: 'Reset', status: 'active' }),
    directory: createDirectory(),
    sourceKey: 'test:acme',
  });
  assert.ok(desired);
  return desired;
}
