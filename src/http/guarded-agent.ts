import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPrivateAddress } from '../model/private-address.ts';

/** Errors from before the first byte of a request: what they hit was certainly not sent. */
const beforeSending = new WeakSet<Error>();

export function failedBeforeSending(error: unknown): boolean {
  return error instanceof Error && beforeSending.has(error);
}

/** The guard's own refusal. */
export class RefusedHost extends Error {}

export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * An undici Agent that connects to public addresses only, whatever name or literal leads there. `allowPrivate` lists hosts
 * (`localhost`, `::1`) or hosts with a port (`127.0.0.1:4010`) that are exempt.
 */
export function createGuardedAgent(options: {
  allowPrivate: readonly string[];
  connectTimeoutMs: number;
  connections: number;
  lookup?: Lookup;
}): Agent {
  const allowed = new Set(options.allowPrivate.map(normaliseHost));
  const shared = { timeout: options.connectTimeoutMs, allowH2: false };
  const open = buildConnector(shared);
  const guarded = buildConnector({ ...shared, lookup: publicLookup(options.lookup ?? systemLookup) } as typeof shared);

  const connect: buildConnector.connector = (target, callback) => {
    const host = normaliseHost(target.hostname);
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    const exempt = allowed.has(host) || allowed.has(`${host}:${port}`);
    const fail = (error: Error) => {
      beforeSending.add(error);
      callback(error, null);
    };
    if (!exempt && isIP(host) !== 0 && isPrivateAddress(host)) return fail(refusal(host));
    (exempt ? open : guarded)(target, (...[error, socket]) => {
      if (error !== null) return fail(error);
      // undici never calls `lookup` for a literal, and a lookup may be bypassed: what counts is where the socket arrived.
      if (!exempt && isPrivateAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        return fail(refusal(host));
      }
      callback(null, socket);
    });
  };
  return new Agent({ connect, connections: options.connections, allowH2: false });
}

/** Lower-case, without the brackets of an IPv6 literal (with or without a port behind them). */
function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]/, '$1');
}

function refusal(host: string): RefusedHost {
  return new RefusedHost(`${host} is, or leads to, an address of a private network.`);
}

/** Resolves a name to its public addresses only; fails when none is left. Answers a list or one address, as Node asks. */
function publicLookup(resolve: Lookup) {
  return (
    hostname: string,
    options: LookupOptions,
    callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const usable = addresses.filter(({ address }) => !isPrivateAddress(address));
      const first = usable[0];
      if (!first) return callback(refusal(hostname), []);
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
}
