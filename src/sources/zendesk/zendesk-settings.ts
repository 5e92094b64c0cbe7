import { parseShare } from '../../http/duration.ts';
import { Failure } from '../../model/failure.ts';
import type { JsonValue } from '../../model/json.ts';
import { isPrivateAddress } from '../../model/private-address.ts';

export interface ZendeskSettings {
  /** Scheme, host and port of the account. */
  origin: string;
  /** `acme.zendesk.com` or `127.0.0.1:4010`. */
  host: string;
  /** First part of every marker: `zendesk:acme`, or with the host name where that is not Zendesk's own. */
  key: string;
  /** Null: the token is an OAuth access token. */
  email: string | null;
  token: string;
  /** Private hosts that files may be fetched from. */
  fileHosts: string[];
  /** How much of the account's rate limit is ours, 0 to 1. */
  share: number;
}

const whereUrl = 'It is the address at which agents open Zendesk, such as https://acme.zendesk.com.';
const defaultShare = 0.5;

/** Reads a connection whose secrets are resolved. Throws Failures that name the setting. */
export function readSettings(connection: Record<string, JsonValue>): ZendeskSettings {
  const url = readUrl(String(connection.url ?? ''));
  const token = typeof connection.token === 'string' ? connection.token.trim() : '';
  if (token === '') {
    throw new Failure({
      code: 'E_CREDENTIAL',
      message: 'source.token is empty.',
      hint: 'Admin Center, Apps and integrations, APIs, API tokens: create one there.',
    });
  }
  const rateLimit = connection.rateLimit;
  const share = typeof rateLimit === 'object' && rateLimit !== null && 'share' in rateLimit ? rateLimit.share : null;
  return {
    origin: url.origin,
    host: url.host,
    key: `zendesk:${/^([^.]+)\.zendesk\.com$/.exec(url.hostname)?.[1] ?? url.hostname.replace(/[^a-z0-9.-]/g, '_')}`,
    email: readEmail(connection.email),
    token,
    fileHosts: readHosts(connection.fileHosts),
    share: (typeof share === 'string' || typeof share === 'number' ? parseShare(share) : null) ?? defaultShare,
  };
}

function readUrl(text: string): URL {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (!url || url.hostname === '') {
    throw new Failure({ code: 'E_SOURCE_URL', message: `source.url is no address: "${text}".`, hint: whereUrl });
  }
  const local = url.hostname === 'localhost' || isLocalLiteral(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    const message = `source.url must begin with https://, so that the token is not sent in the clear (${url.protocol}).`;
    throw new Failure({ code: 'E_SOURCE_URL', message, hint: whereUrl });
  }
  return url;
}

function isLocalLiteral(hostname: string): boolean {
  const literal = /^[\d.]+$|^\[.*\]$/.test(hostname);
  return literal && isPrivateAddress(hostname.replace(/^\[|\]$/g, ''));
}

/** People copy the user name of the API along, which ends in `/token`. */
function readEmail(value: JsonValue | undefined): string | null {
  const email = typeof value === 'string' ? value.trim().replace(/\/token$/, '') : '';
  return email === '' ? null : email;
}

/** A list, or one text with commas where it came from the environment. */
function readHosts(value: JsonValue | undefined): string[] {
  const hosts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return hosts.map((host) => host.trim()).filter((host) => host !== '');
}
