import type { UserRow } from '../generator/account-rows.ts';
import type { Incoming } from '../kit/message.ts';
import { forbidden, unauthenticated } from './errors.ts';
import type { ZendeskStore } from './store.ts';

/** The secrets the sandbox takes. The API token belongs to the account: with it, anybody of the staff can be named. */
export interface Secrets {
  token: string;
  oauthToken: string;
}

/** The staff stands among the first users of an account. */
const STAFF_ROWS = 1000;

function* activeStaff(store: ZendeskStore): Generator<UserRow & { email: string }> {
  for (const { row, next } of store.users.from(0)) {
    const { email } = row;
    if (email !== null && row.active && row.role !== 'end-user') yield { ...row, email };
    if (next >= STAFF_ROWS) return;
  }
}

/** Name and address of each agent and administrator. */
export function staffOf(store: ZendeskStore): { name: string; email: string }[] {
  return [...activeStaff(store)].map(({ name, email }) => ({ name, email }));
}

function staffByEmail(store: ZendeskStore, email: string): UserRow | null {
  return activeStaff(store).find((user) => user.email.toLowerCase() === email.toLowerCase()) ?? null;
}

/**
 * Who sends a request: null without an Authorization header. `Basic {email}/token:{token}` and `Bearer {token}` are
 * taken; the bearer token is the administrator's. Throws a 401 for anything else.
 */
export function userOf(request: Incoming, store: ZendeskStore, secrets: Secrets): UserRow | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  const [scheme, value = ''] = header.split(' ');
  if (/^bearer$/i.test(scheme ?? '')) {
    const admin = value === secrets.oauthToken ? staffByEmail(store, store.account.adminEmail) : null;
    if (admin) return admin;
  }
  const [name, token] = splitAtFirst(Buffer.from(value, 'base64').toString('utf8'), ':');
  if (/^basic$/i.test(scheme ?? '') && token === secrets.token && name.endsWith('/token')) {
    const user = staffByEmail(store, name.slice(0, -'/token'.length));
    if (user) return user;
  }
  throw unauthenticated();
}

function splitAtFirst(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Exports are for administrators. */
export function requireAdmin(user: UserRow | null): void {
  if (user === null) throw unauthenticated();
  if (user.role !== 'admin') throw forbidden();
}
