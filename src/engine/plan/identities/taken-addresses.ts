import type { Desired } from '../../../model/desired.ts';
import type { Person } from '../../../model/records.ts';
import type { StoredRecord } from '../../../model/snapshot.ts';
import type { Store } from '../../../model/store.ts';

/**
 * For each of these contacts, whose further addresses are given, those of them that are the main address of somebody else who stands in the target: under
 * both, mail from there would be taken for either's. Contacts without such addresses are left out.
 */
export async function readTakenAddresses(
  store: Store,
  further: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const emails = [...further.values()].flat();
  const rows = emails.length > 0 ? await store.identitiesByEmail('contacts', emails) : [];
  const owners = rows.filter(({ decision }) => decision === 'create' || decision === 'adopt');
  const taken = [...further].map(([id, own]): [string, string[]] => [
    id,
    own.filter((email) => owners.some((owner) => owner.email === email && owner.id !== id)),
  ]);
  return new Map(taken.filter(([, each]) => each.length > 0));
}

/** The contact without them. */
export function withoutAddresses(stored: StoredRecord, taken: readonly string[] | undefined): StoredRecord {
  if (!taken) return stored;
  const person = stored.record as Person;
  return { ...stored, record: { ...person, emails: person.emails.filter((email) => !taken.includes(email)) } };
}

/** Announces that they stay behind. */
export function noteTakenAddresses(desired: Desired, taken: readonly string[] | undefined): Desired {
  if (!taken) return desired;
  const message = 'a further e-mail address stays behind: it is the main address of another contact';
  const finding = { severity: 'warning', code: 'W_EMAIL_TAKEN', message, field: 'email' } as const;
  return { ...desired, accepted: [...desired.accepted, finding] };
}
