import type { IdentityRow } from '../../../model/identity-row.ts';
import type { Person } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import { readRecords } from '../read-records.ts';
import type { Candidate } from './decision.ts';

/** The contact that an e-mail address leads to: the first who has it. */
export interface Leader {
  id: string;
  url: string | null;
  /** Whether the target gets a new user for it. */
  isNew: boolean;
  organizationId: string | null;
}

/** Leaders of earlier pages, and of this one as it is settled. */
export interface Leaders {
  find(email: string): Leader | undefined;
  /** Whether a new user of the leader's client would stand for somebody of another client. */
  isOfAnotherClient(leader: Leader, person: Person): boolean;
  note(row: IdentityRow, person: Person): void;
}

export async function readLeaders(context: RunContext, page: readonly Candidate<Person>[]): Promise<Leaders> {
  const leaders = new Map<string, Leader>();
  const note = (row: IdentityRow, { url, organizationIds }: Pick<Person, 'url' | 'organizationIds'>) => {
    if (row.email === null || row.decision === 'alias' || leaders.has(row.email)) return;
    const isNew = row.decision === 'create';
    leaders.set(row.email, { id: row.id, url, isNew, organizationId: organizationIds[0] ?? null });
  };

  const emails = page.flatMap(({ record }) => record.emails);
  const rows = emails.length > 0 ? await context.store.identitiesByEmail('contacts', emails) : [];
  const ids = rows.map(({ id }) => id);
  const people = new Map((await readRecords(context, 'contacts', ids)).map(({ id, record }) => [id, record as Person]));
  for (const row of rows) note(row, people.get(row.id) ?? { url: null, organizationIds: [] });

  const organizations = [...people.values(), ...page.map(({ record }) => record)].flatMap(
    (each) => each.organizationIds,
  );
  const clients = await readClients(context, organizations);
  return {
    find: (email) => leaders.get(email),
    isOfAnotherClient({ isNew, organizationId }, person) {
      const other = person.organizationIds[0];
      if (!isNew || organizationId === null || other === undefined) return false;
      return clients(organizationId) !== clients(other);
    },
    note,
  };
}

/** What an organization comes to in the target, in any form that two of one client share. */
async function readClients(
  { store, migration }: RunContext,
  ids: readonly string[],
): Promise<(organizationId: string) => string> {
  // Sites of one client are no two clients.
  if (migration.organizations.as === 'site') return () => '';
  const rows = await store.identities('organizations', [...new Set(ids)]);
  const clients = new Map(rows.map((row) => [row.id, row.targetId ?? row.alias?.id ?? row.id]));
  return (id) => clients.get(id) ?? id;
}
