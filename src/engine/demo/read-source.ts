import type { FileRef } from '../../model/records.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import type { RunContext } from '../context.ts';
import { peopleOfTicket, present } from '../pull/references-of.ts';
import { readSourceNames } from './names.ts';
import {
  articleRows,
  commentRows,
  fileRows,
  organizationRows,
  personRows,
  type SourceRows,
  ticketRows,
} from './source-rows.ts';

/** What the source shows of a record, and of its messages and files by their ids. */
export interface SourceRecord {
  rows: SourceRows;
  comments: ReadonlyMap<string, SourceRows>;
  files: ReadonlyMap<string, SourceRows>;
}

type Entity = 'tickets' | 'articles' | 'contacts' | 'organizations';

const nobody = { groups: [], people: [], organizations: [], folders: [] };

/** Of these records of the snapshot, by id; an agent may stand as a contact. */
export async function readSource(
  context: RunContext,
  entity: Entity,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceRecord>> {
  switch (entity) {
    case 'tickets':
      return await readTickets(context, ids);
    case 'articles':
      return await readArticles(context, ids);
    case 'contacts':
      return await readPeople(context, ids);
    case 'organizations': {
      const stored = await context.snapshot.get('organizations', ids);
      return new Map(stored.map(({ id, record }) => [id, plain(organizationRows(record))]));
    }
  }
}

async function readTickets(context: RunContext, ids: readonly string[]): Promise<ReadonlyMap<string, SourceRecord>> {
  const { snapshot } = context;
  const stored = await snapshot.get('tickets', ids);
  const threads = new Map((await snapshot.get('threads', ids)).map(({ id, record }) => [id, record]));
  const people = stored.flatMap(({ id, record }) => {
    const { asContacts, assignees, others } = peopleOfTicket(record, threads.get(id) ?? null);
    return [...asContacts, ...assignees, ...others];
  });
  const names = await readSourceNames(context, {
    ...nobody,
    people,
    groups: present(stored.map(({ record }) => record.groupId)),
    organizations: present(stored.map(({ record }) => record.organizationId)),
  });
  return new Map(
    stored.map(({ id, record }) => {
      const thread: Thread | null = threads.get(id) ?? null;
      const comments: Comment[] = thread?.comments ?? [];
      return [
        id,
        {
          rows: ticketRows(record, thread, names),
          comments: new Map(comments.map((comment) => [comment.id, commentRows(comment, names)])),
          files: filesOf([
            ...comments.flatMap(({ attachments }) => attachments),
            ...(thread?.sideConversations ?? []).flatMap(({ messages }) =>
              messages.flatMap(({ attachments }) => attachments),
            ),
          ]),
        },
      ] as const;
    }),
  );
}

async function readArticles(context: RunContext, ids: readonly string[]): Promise<ReadonlyMap<string, SourceRecord>> {
  const stored = await context.snapshot.get('articles', ids);
  const names = await readSourceNames(context, {
    ...nobody,
    people: present(stored.map(({ record }) => record.authorId)),
    folders: present(stored.map(({ record }) => record.folderId)),
  });
  return new Map(
    stored.map(({ id, record }) => [
      id,
      { rows: articleRows(record, names), comments: new Map(), files: filesOf(record.attachments) },
    ]),
  );
}

async function readPeople(context: RunContext, ids: readonly string[]): Promise<ReadonlyMap<string, SourceRecord>> {
  const { snapshot } = context;
  const stored = [...(await snapshot.get('agents', ids)), ...(await snapshot.get('contacts', ids))];
  const organizations = stored.flatMap(({ record }) => record.organizationIds);
  const names = await readSourceNames(context, { ...nobody, organizations });
  return new Map(stored.map(({ id, record }) => [id, plain(personRows(record, names))]));
}

function plain(rows: SourceRows): SourceRecord {
  return { rows, comments: new Map(), files: new Map() };
}

function filesOf(files: readonly FileRef[]): ReadonlyMap<string, SourceRows> {
  return new Map(files.map((file) => [file.id, fileRows(file)]));
}
