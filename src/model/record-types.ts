import type { Article, Field, Folder, Group, Macro, Organization, Person, Ticket } from './records.ts';
import type { Thread } from './thread.ts';

/** The record type of each source entity. */
export interface RecordTypes {
  fields: Field;
  groups: Group;
  organizations: Organization;
  agents: Person;
  contacts: Person;
  folders: Folder;
  articles: Article;
  macros: Macro;
  tickets: Ticket;
  threads: Thread;
}
