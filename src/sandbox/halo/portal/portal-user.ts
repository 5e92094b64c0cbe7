import type { Halo } from '../halo.ts';
import type { Row } from '../store.ts';
import { list, num, str } from '../values.ts';

/**
 * How much of the tickets somebody sees, from `showmeonly` of the user and of the user's roles, of which the widest counts. The
 * codes are not published; these are the sandbox's own.
 */
export const ticketScope = { own: 0, site: 1, client: 2 } as const;

/** The widest scope that a user has. */
export function scopeOf(halo: Halo, user: Row): number {
  return Math.max(num(user.showmeonly), ...rolesOf(halo, user).map((role) => num(role.showmeonly)));
}

/** The roles that a user has; those that do not exist count for nothing. */
export function rolesOf(halo: Halo, user: Row): Row[] {
  const ids = new Set(list(user.roles).map(({ id }) => num(id)));
  return halo.store.small('userroles').filter(({ id }) => ids.has(id));
}

/** All addresses of a user, the main one first. */
export function emailsOf(user: Row): string[] {
  return [user.emailaddress, user.email2, user.email3].map(str).filter(Boolean);
}
