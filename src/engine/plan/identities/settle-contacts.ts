import type { Existing } from '../../../model/existing.ts';
import type { IdentityRow } from '../../../model/identity-row.ts';
import type { Person } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import { defaultContact } from '../directory.ts';
import { adoptIt, aliasIt, blockIt, type Candidate, createIt, eraseIt, fromLedger, type Settled } from './decision.ts';
import { findByKey } from './find-by-name.ts';
import { type Leader, type Leaders, readLeaders } from './leading-contacts.ts';

type Who = Pick<IdentityRow, 'id' | 'name' | 'email' | 'kind'> & { entity: 'contacts' };

/**
 * Contacts by e-mail. Two of one address become one, but for those who would belong to two clients of the target; one address
 * that stands under two clients there is blocked; the help desk's own addresses are nobody's.
 */
export async function settleContacts(
  context: RunContext,
  page: readonly Candidate<Person>[],
  isAgent: (id: string) => boolean,
): Promise<Settled[]> {
  const support = new Set([...context.account.supportAddresses, ...context.catalogue.supportAddresses]);
  const emails = page.flatMap(({ record }) => record.emails);
  const existing = await findByKey(context.store, 'contacts', emails);
  const leaders = await readLeaders(context, page);
  const erased = await context.privacy.erased();
  return page.map(({ id, record, ledger }) => {
    const email = record.emails[0] ?? null;
    const who = { entity: 'contacts', id, name: record.name, email, kind: isAgent(id) ? 'agent' : 'contact' } as const;
    if (erased.has(id)) return eraseIt(who, defaultContact);
    const settled =
      fromLedger(who, ledger) ??
      (email === null
        ? settleWithoutEmail(who, context.migration.contacts.withoutEmail)
        : support.has(email)
          ? aliasIt(who, defaultContact, 'an address of the help desk itself')
          : settleByEmail(who, record, existing, leaders));
    leaders.note(settled.row, record);
    return settled;
  });
}

function settleWithoutEmail(who: Who, rule: 'create' | 'default'): Settled {
  return rule === 'create'
    ? createIt(who, 'has no e-mail address')
    : aliasIt(who, defaultContact, 'has no e-mail address');
}

function settleByEmail(who: Who, record: Person, existing: ReadonlyMap<string, Existing[]>, leaders: Leaders): Settled {
  const leader = leaders.find(who.email ?? '');
  if (leader) {
    if (leaders.isOfAnotherClient(leader, record)) return ofTwoClients(who, record, leader);
    return aliasIt(who, { entity: 'contacts', id: leader.id }, 'another contact has this e-mail');
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

/** Which client is theirs would be a guess, and two users of one address are what Halo and people confuse. */
function ofTwoClients(who: Who, record: Person, leader: Leader): Settled {
  const first = `contacts/${leader.id}${leader.url === null ? '' : ` (${leader.url})`}`;
  const second = `contacts/${who.id}${record.url === null ? '' : ` (${record.url})`}`;
  return blockIt(who, {
    code: 'E_CONTACT_TWICE',
    message: `${second} has the e-mail address of ${first}, but they belong to different clients.`,
    hint: 'Give one of them another address or the same organization at the source, or match both organizations to one client.',
    pointer: ['contacts'],
    field: 'email',
  });
}
