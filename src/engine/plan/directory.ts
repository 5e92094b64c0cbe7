import { digest } from '../../model/digest.ts';
import type { Directory, Standing } from '../../model/directory.ts';
import type { IdentityEntity, RecordKey } from '../../model/entity.ts';
import type { IdentityRow } from '../../model/identity-row.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Store } from '../../model/store.ts';
import type { References } from '../pull/references-of.ts';

export const defaultGroup: RecordKey = { entity: 'groups', id: 'default' };
export const defaultAgent: RecordKey = { entity: 'agents', id: 'default' };
export const defaultContact: RecordKey = { entity: 'contacts', id: 'default' };
export const noOrganization: RecordKey = { entity: 'organizations', id: 'none' };

type Rows = Record<IdentityEntity, Map<string, IdentityRow>>;

const nobody: Standing = { ref: null, name: null, email: null, kind: null };

/** Settled identities of a batch of records, read beforehand, and what of them a record depends on. */
export interface DirectoryBatch {
  directory: Directory;
  /** All that these references lead to, digested: it changes when one of them is settled otherwise. */
  fingerprint(references: References): string;
}

export async function readDirectory(
  store: Store,
  migration: Pick<Migration, 'groups' | 'agents'>,
  references: readonly References[],
): Promise<DirectoryBatch> {
  const people = unique(references.flatMap((each) => each.people));
  const rows: Rows = {
    groups: await read(store, 'groups', unique(references.flatMap((each) => each.groups))),
    agents: await read(store, 'agents', people),
    contacts: await read(store, 'contacts', people),
    organizations: await read(store, 'organizations', unique(references.flatMap((each) => each.organizations))),
    folders: await read(store, 'folders', unique(references.flatMap((each) => each.folders))),
  };
  return { directory: createDirectory(rows, migration), fingerprint: createFingerprint(rows) };
}

function createDirectory(rows: Rows, migration: Pick<Migration, 'groups' | 'agents'>): Directory {
  const find = (entity: IdentityEntity, id: string | null) => (id === null ? undefined : rows[entity].get(id));
  return {
    group(id) {
      const row = find('groups', id);
      if (row && row.alias?.id !== defaultGroup.id) return standing(row);
      return { ...(row ? standing(row) : nobody), ref: namedDefault(defaultGroup, migration.groups.default) };
    },
    assignee(id) {
      const row = find('agents', id);
      if (!row || stands(row)) return row ? standing(row) : nobody;
      const { missing, default: name } = migration.agents.assignee;
      return { ...standing(row), ref: missing === 'default' ? namedDefault(defaultAgent, name) : null };
    },
    author(id) {
      const agent = find('agents', id);
      if (agent) return { ...standing(agent), ref: stands(agent) ? referenceOf(agent) : null };
      const contact = find('contacts', id);
      if (!contact) return nobody;
      // A stand-in never speaks for somebody: history keeps the name.
      return { ...standing(contact), ref: contact.alias?.id === defaultContact.id ? null : referenceOf(contact) };
    },
    contact(id) {
      const row = find('contacts', id);
      return row ? standing(row) : { ...nobody, ref: defaultContact };
    },
    organization(id) {
      const row = find('organizations', id);
      return row ? standing(row) : { ...nobody, ref: noOrganization };
    },
    folder(id) {
      const row = find('folders', id);
      return row ? standing(row) : nobody;
    },
  };
}

function stands({ decision }: IdentityRow): boolean {
  return decision === 'create' || decision === 'adopt' || decision === 'blocked';
}

function standing(row: IdentityRow): Standing {
  return { ref: referenceOf(row), name: row.name, email: row.email, kind: row.kind };
}

/** A blocked record is referred to as if it stood: it is reported once, where it is at fault, not at everything that refers to it. */
function referenceOf(row: IdentityRow): Standing['ref'] {
  const { decision, entity, id, targetId } = row;
  if (decision === 'alias') return row.alias;
  if (decision === 'skip') return null;
  return decision === 'adopt' && targetId !== null ? { entity, id, adopted: targetId } : { entity, id };
}

/** A default stands for whatever the spec names; null where it names none. */
function namedDefault(key: RecordKey, name: string | undefined): Standing['ref'] {
  return name === undefined ? null : { ...key, adopted: name };
}

/** Many records refer to the same people: what counts of an identity is digested once for the whole batch. */
function createFingerprint(rows: Rows): (references: References) => string {
  const describe = (entity: IdentityEntity, id: string) => {
    const { alias, decision, name, email, kind, targetId } = rows[entity].get(id) ?? {};
    return digest([id, alias, decision === 'skip', name, email, kind, decision === 'adopt' ? targetId : null]);
  };
  const groups = remember((id) => describe('groups', id));
  const people = remember((id) => `${describe('agents', id)} ${describe('contacts', id)}`);
  const organizations = remember((id) => describe('organizations', id));
  const folders = remember((id) => describe('folders', id));
  return (references) =>
    [
      references.groups.map(groups).join(' '),
      references.people.map(people).join(' '),
      references.organizations.map(organizations).join(' '),
      references.folders.map(folders).join(' '),
    ].join('\n');
}

function remember(make: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}

async function read(store: Store, entity: IdentityEntity, ids: readonly string[]): Promise<Map<string, IdentityRow>> {
  if (ids.length === 0) return new Map();
  return new Map((await store.identities(entity, ids)).map((row) => [row.id, row]));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
