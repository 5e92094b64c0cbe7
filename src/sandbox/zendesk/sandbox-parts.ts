import type { UserRow } from '../generator/account-rows.ts';
import type { SandboxClock } from '../kit/clock.ts';
import type { Handler, Incoming, Route } from '../kit/message.ts';
import { notFound } from './errors.ts';
import type { ZendeskStore } from './store.ts';

/**
 * What every route of the Zendesk sandbox works with. Addresses are known once the servers listen, so take them from here
 * when a request is answered, not when the routes are made.
 */
export interface SandboxParts {
  clock: SandboxClock;
  /** Address of the account host. */
  baseUrl: string;
  /** Address of the second host, which holds the bytes of files. */
  fileUrl: string;
  store: ZendeskStore;
  seed: number;
  /** Who sends this request; null without credentials. Throws a 401 for wrong ones. */
  userOf(request: Incoming): UserRow | null;
}

/** GET routes of one path below `/api/v2`, with and without `.json`. */
export function api(path: string, handle: Handler): Route[] {
  const whole = `/api/v2/${path}`;
  // A parameter at the end takes the suffix with it; see `idOfPath`.
  const paths = /:\w+$/.test(path) ? [whole] : [whole, `${whole}.json`];
  return paths.map((each) => ({ method: 'GET', path: each, handle }));
}

/** A parameter of the path without `.json`. */
export function nameInPath(request: Incoming, name: string): string {
  return (request.params[name] ?? '').replace(/\.json$/i, '');
}

/** The number in the path; throws a 404 when it is none. */
export function idOfPath(request: Incoming, name = 'id'): number {
  const id = Number(nameInPath(request, name));
  if (!Number.isSafeInteger(id)) throw notFound();
  return id;
}

/** The names in the `include` parameter. */
export function includesOf(request: Incoming): Set<string> {
  return new Set((request.query.get('include') ?? '').split(',').filter((name) => name !== ''));
}

export function nowSeconds({ clock }: SandboxParts): number {
  return Math.floor(clock.now() / 1000);
}

/** The value, or a 404 when there is none. */
export function found<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw notFound();
  return value;
}
