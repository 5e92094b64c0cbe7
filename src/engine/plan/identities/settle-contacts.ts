import type { Person } from '../../../model/records.ts';
import type { IdentityRow } from '../../../model/store.ts';
import type { Existing } from '../../../model/target.ts';
import type { RunContext } from '../../context.ts';
import { defaultContact } from '../directory.ts';
import { adoptIt, aliasIt, blockIt, type Candidate, createIt, fromLedger, type Settled } from './decision.ts';
import { findByKey } from './find-by-name.ts';

type Who = Pick<IdentityRow, 'id' | 'name' | 'email' | 'kind'> & { entity: 'contacts' };

/**
 * Contacts by e-mail. Two of one address become one; one address under two clients of the target is blocked; the help desk's
 * own addresses are nobody's.
 */
export async function settleContacts(
  context: RunContext,
  page: readonly Candidate<Person>[],
  isAgent: (id: string) => boolean,
): Promise<Settled[]> {
  const support = new Set([...context.account.supportAddresses, ...context.catalogue.supportAddresses]);
  const emails = page.flatMap(({ record }) => record.emails);
  const existing = await findByKey(context.store, 'contacts', emails);
  const leaders = await readLeaders(context, emails);
  return page.map(({ id, record, ledger }) => {
    const email = record.emails[0] ?? null;
    const who = { entity: 'contacts', id, name: record.name, email, kind: isAgent(id) ? 'agent' : 'contact' } as const;
    const settled =
      fromLedger(who, ledger) ??
      (email === null
        ? settleWithoutEmail(who, context.migration.contacts.withoutEmail)
        : support.has(email)
          ? aliasIt(who, defaultContact, 'an address of the help desk itself')
          : settleByEmail(who, record, existing, leaders));
    if (email !== null && settled.row.decision !== 'alias' && !leaders.has(email)) leaders.set(email, id);
    return settled;
  });
}

/** E-mail to the contact that leads it, on earlier pages. */
async function readLeaders({ store }: RunContext, emails: readonly string[]): Promise<Map<string, string>> {
  const rows = emails.length > 0 ? await store.identitiesByEmail('contacts', emails) : [];
  return new Map(rows.flatMap((row) => (row.email !== null && row.decision !== 'alias' ? [[row.email, row.id]] : [])));
}

function settleWithoutEmail(who: Who, rule: 'create' | 'default'): Settled {
  return rule === 'create'
    ? createIt(who, 'has no e-mail address')
    : aliasIt(who, defaultContact, 'has no e-mail address');
}

function settleByEmail(
  who: Who,
  record: Person,
  existing: ReadonlyMap<string, Existing[]>,
  leaders: ReadonlyMap<string, string>,
): Settled {
  const leader = leaders.get(who.email ?? '');
  if (leader !== undefined) {
    return aliasIt(who, { entity: 'contacts', id: leader }, 'another contact has this e-mail');
  }
  // The primary address decides; another one only where the primary is unknown.
  const found = record.emails.map((email) => existing.get(email) ?? []).find((each) => each.length > 0) ?? [];
  const clients = new Set(found.map(({ parentId }) => parentId));
  const [first] = found;
  if (clients.size > 1) return underTwoClients(who, found);
  return first ? adoptIt(who, first.id, 'matched by e-mail') : createIt(who, 'no user has this e-mail');
}

function underTwoClients(who: Who, found: readonly Existing[]): Settled {
  return blockIt(who, {
    code: 'E_CONTACT_TWICE',
    message: `The e-mail address of contacts/${who.id} belongs to ${found.length} users of different clients: ${found
      .map(({ id, url }) => url ?? id)
      .join(' and ')}.`,
    hint: 'Keep one of them in the target (merge the other, or change its address), then plan again.',
    pointer: ['contacts'],
    field: 'email',
  });
}
