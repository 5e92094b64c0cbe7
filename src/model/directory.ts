import type { RecordKey } from './entity.ts';

/** What a person or group of the source is called and stands for in the target, settled before planning. */
export interface Standing {
  /**
   * The record that a reference leads to; null where the spec says to leave it empty. `adopted` says which of the target's
   * records stands for it, so that a reference counts as changed when another one does.
   */
  ref: (RecordKey & { adopted?: string }) | null;
  name: string | null;
  email: string | null;
  /** Whether the id belongs to an agent or a contact at the source; null when the source does not know the id. */
  kind: 'agent' | 'contact' | null;
}

/** Settled identities for a batch of records; synchronous, because the engine fetched them beforehand. */
export interface Directory {
  group(id: string | null): Standing;
  /** As an assignee: what `agents.assignee` says when unmatched. */
  assignee(id: string | null): Standing;
  /** As an author of comments: an agent's ref, a contact's ref or only a name. */
  author(id: string | null): Standing;
  contact(id: string | null): Standing;
  organization(id: string | null): Standing;
  folder(id: string | null): Standing;
}
