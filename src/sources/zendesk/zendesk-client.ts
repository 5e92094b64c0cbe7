import { HttpClient } from '../../http/http-client.ts';
import type { HttpResponse } from '../../http/http-types.ts';
import { readRateHeaders } from '../../http/rate-headers.ts';
import type { Clock } from '../../model/clock.ts';
import { Failure } from '../../model/failure.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Services } from '../../model/services.ts';
import { object, text } from './read-values.ts';
import type { ZendeskSettings } from './zendesk-settings.ts';

/**
 * Rate limits are counted apart: the account's, those of exports and deleted tickets (10 a minute each, part of the
 * account's), the Help Center's, and file contents'. What each one is, the answers tell.
 */
export type Bucket = 'account' | 'incremental' | 'deleted' | 'help-center' | 'files';

export interface Ask {
  query?: Record<string, string | number | undefined>;
  bucket?: Bucket;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  /** Statuses that mean "there is none", answered with null. */
  absent?: readonly number[];
}

export const helpCenter = { bucket: 'help-center' } as const;
/** What a plan or a role does not include. */
export const notAvailable = [403, 404] as const;

/** What an account most likely says no to when it refuses where an export is taken up: it never gave that place. */
const otherAccount =
  'The state remembers how far it has read this account. Another account at the same address (a sandbox that was restarted ' +
  'or reset) does not know that place: give it a state of its own with --state DIR, or remove the state of the old one.';

/** Zendesk's API (v2): GET only. */
export class ZendeskClient {
  readonly settings: ZendeskSettings;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly #services: Pick<Services, 'clock' | 'redactor' | 'onLimit'>;
  /** How far the account's clock goes before ours (ms). */
  #ahead = 0;

  constructor(settings: ZendeskSettings, services: Pick<Services, 'clock' | 'redactor' | 'onLimit'>) {
    const { clock, redactor } = services;
    const authorization = authorizationOf(settings);
    redactor.add(settings.token);
    redactor.add(authorization.split(' ')[1] ?? '');
    this.settings = settings;
    this.clock = clock;
    this.#services = services;
    const budget = { requests: null, windowMs: 60_000, share: settings.share };
    this.http = new HttpClient({
      services,
      authorize: async () => ({ authorization }),
      credentialHosts: [settings.host],
      allowPrivate: [withPort(settings.origin), ...settings.fileHosts],
      budgets: { account: budget, incremental: budget, deleted: budget, 'help-center': budget, files: budget },
    });
  }

  /** The account's own time (ms since the epoch), as its last answer was dated; ours until one was. */
  now(): number {
    return this.clock.now() + this.#ahead;
  }

  /** The same account at another of its addresses. */
  at(origin: string): ZendeskClient {
    return new ZendeskClient({ ...this.settings, origin, host: new URL(origin).host }, this.#services);
  }

  /** The answer to a GET below `/api/v2/`, such as `users/me`. Throws a Failure for anything but an object in a 2xx. */
  async get(path: string, ask: Omit<Ask, 'absent'> = {}): Promise<JsonObject> {
    return object((await this.find(path, ask)) ?? {});
  }

  /** Like `get`, but null for the statuses in `absent`. */
  async find(path: string, ask: Ask = {}): Promise<JsonObject | null> {
    const answer = await this.#request(path, ask);
    if (ask.absent?.includes(answer.status)) return null;
    if (answer.status < 200 || answer.status > 299) throw this.#refusal(path, answer.status, answer.text);
    const value = answer.json();
    if (!isObject(value)) throw this.#refusal(path, answer.status, '');
    return value;
  }

  /** What the account's plan allows in a minute and what is left of it, as an answer's headers say; null where they do not. */
  async readRates(path: string, signal: AbortSignal): Promise<{ limit: number | null; remaining: number | null }> {
    const { headers } = await this.#request(path, { signal });
    const { limit, remaining } = readRateHeaders(headers, this.clock.now()).general;
    return { limit: limit ?? null, remaining: remaining ?? null };
  }

  async #request(path: string, ask: Ask): Promise<HttpResponse> {
    const url = new URL(`/api/v2/${path}.json`, this.settings.origin);
    for (const [name, value] of Object.entries(ask.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const bucket = ask.bucket ?? 'account';
    const answer = await this.http.request({
      method: 'GET',
      url: url.href,
      bucket: bucket === 'incremental' || bucket === 'deleted' ? [bucket, 'account'] : bucket,
      ...(ask.signal ? { signal: ask.signal } : {}),
      ...(ask.timeoutMs ? { timeoutMs: ask.timeoutMs } : {}),
    });
    const dated = Date.parse(String(answer.headers.date ?? ''));
    if (!Number.isNaN(dated)) this.#ahead = dated - this.clock.now();
    return answer;
  }

  #refusal(path: string, status: number, body: string): Failure {
    const message = this.#services.redactor.redact(`Zendesk answered ${status} to ${path}${describeError(body)}.`);
    if (status === 401) {
      const hint =
        'Check source.email and source.token; an API token is made in Admin Center, Apps and integrations, APIs.';
      return new Failure({ code: 'E_CREDENTIAL', message, hint });
    }
    if (status === 403) {
      const hint = 'The exports need an administrator: check the role of source.email, or the scopes of the token.';
      return new Failure({ code: 'E_PERMISSION', message, hint });
    }
    if (path.startsWith('incremental/') && (status === 400 || status === 422)) {
      return new Failure({ code: 'E_SOURCE', message, hint: otherAccount });
    }
    return new Failure({ code: status === 404 ? 'E_NOT_FOUND' : 'E_SOURCE', message });
  }
}

function authorizationOf({ email, token }: ZendeskSettings): string {
  if (email === null) return `Bearer ${token}`;
  return `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`;
}

function withPort(origin: string): string {
  const { hostname, port, protocol } = new URL(origin);
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

/** `error` is a word in some answers and an object in others. Descriptions may quote customers, so they stay out. */
function describeError(body: string): string {
  try {
    const { error } = object(JSON.parse(body));
    const word = text(error ?? null) ?? text(object(error).title);
    return word ? ` (${word.slice(0, 100)})` : '';
  } catch {
    return '';
  }
}
