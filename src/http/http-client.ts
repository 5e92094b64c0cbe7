import type { Readable } from 'node:stream';
import type { Agent } from 'undici';
import { Failure } from '../model/failure.ts';
import type { JsonValue } from '../model/json.ts';
import type { RequestUsage } from '../model/target-reader.ts';
import { Authorizer } from './authorizer.ts';
import { Budgets } from './budgets.ts';
import { decodeBody } from './decode-body.ts';
import { follow, readLocation } from './follow.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { HttpFailure } from './http-failure.ts';
import {
  defaultTimeoutMs,
  type Headers,
  type HttpOptions,
  type HttpRequest,
  type HttpResponse,
  type HttpStream,
} from './http-types.ts';
import { plainBody } from './plain-body.ts';
import { readRateText } from './rate-headers.ts';
import { readText } from './read-text.ts';
import { type Attempts, waitAfterAnswer, waitAfterFailure } from './retry-policy.ts';
import { type Answer, discard, explain, type PlainRequest, sendOnce } from './send-once.ts';

const mebibyte = 2 ** 20;
const userAgent = 'deskhaul';
/** The text of a 429 says what the limit is; more of it than this is not worth reading. */
const longestThrottleText = 64 * 1024;

/**
 * One connected system's way to the network: guarded addresses, credentials for its own hosts only, request budgets,
 * repeats of what is safe to repeat. A non-2xx answer is an answer; what broke on the way is an HttpFailure.
 */
export class HttpClient {
  readonly #options: HttpOptions;
  readonly #agent: Agent;
  readonly #budgets: Budgets;
  readonly #authorizer: Authorizer | null;
  readonly #credentialHosts: Set<string>;
  readonly #answered = new Set<string>();
  #sent = 0;

  constructor(options: HttpOptions) {
    this.#options = options;
    const [host] = options.credentialHosts;
    const { clock, onLimit } = options.services;
    this.#budgets = new Budgets(clock, options.budgets ?? {}, (until) => host && onLimit?.(host, until));
    this.#authorizer = options.authorize ? new Authorizer(options.authorize) : null;
    this.#credentialHosts = new Set(options.credentialHosts.map((host) => host.toLowerCase()));
    this.#agent = createGuardedAgent({
      allowPrivate: options.allowPrivate,
      connectTimeoutMs: 10_000,
      connections: options.connections ?? 16,
      ...(options.lookup ? { lookup: options.lookup } : {}),
    });
  }

  /** Reads the whole answer as text, up to `maxTextBytes`. */
  async request(request: HttpRequest): Promise<HttpResponse> {
    const limit = this.#options.maxTextBytes ?? 64 * mebibyte;
    return await this.#repeat(request, async (packed) => {
      const answer = decodeBody(packed, packed.url.host);
      const text = await readText(answer.body, {
        maxBytes: limit,
        deadlineMs: 10 * this.#timeout(request),
        host: answer.url.host,
      });
      const { status, headers, url } = answer;
      const now = this.#options.services.clock.now();
      const tookMs = now - (packed.sentAt ?? now);
      return { status, headers, text, tookMs, json: () => this.#parse(text, status, url.host) };
    });
  }

  /** Hands over the answer's body as a stream, which the caller reads or destroys. */
  async open(request: HttpRequest): Promise<HttpStream> {
    return await this.#repeat(request, async (packed) => {
      const { status, headers, body } = decodeBody(packed, packed.url.host);
      return { status, headers, stream: body };
    });
  }

  /** Requests sent so far, whatever their bucket. */
  get sent(): number {
    return this.#sent;
  }

  usage(bucket: string): RequestUsage {
    return this.#budgets.usage(bucket);
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #repeat<T>(
    request: HttpRequest,
    finish: (answer: Omit<Answer, 'body'> & { body: Readable; url: URL }) => Promise<T>,
  ): Promise<T> {
    const { clock } = this.#options.services;
    const random = this.#options.random ?? Math.random;
    const safe = (request.retry ?? (request.method === 'GET' ? 'safe' : 'never')) === 'safe';
    const attempts: Attempts = { throttled: 0, failed: 0 };
    const plain = await this.#prepare(request);
    // What an earlier attempt may have done stays true when a later one is stopped before it leaves.
    let sent: 'no' | 'maybe' = 'no';
    for (;;) {
      let wait: number | null;
      try {
        const answer = await this.#exchange(plain, request);
        wait = waitAfterAnswer(answer, { safe, attempts, now: clock.now(), random });
        if (wait === null) return await finish(answer);
        if (answer.status === 429) {
          await this.#learnThrottle(answer, request, wait);
          continue;
        }
        sent = 'maybe';
        await discard(answer);
      } catch (error) {
        if (error instanceof Failure && !(error instanceof HttpFailure)) throw error;
        const failure = explain(error, plain.url.host, request.signal);
        const hasAnswered = this.#answered.has(plain.url.host);
        wait = waitAfterFailure(failure, { safe, attempts, random, hasAnswered });
        if (failure.sent === 'maybe') sent = 'maybe';
        if (wait === null) throw this.#redacted(failure, sent);
      }
      await this.#pause(wait, sent, request.signal);
    }
  }

  #timeout(request: HttpRequest): number {
    return request.timeoutMs ?? this.#options.timeoutMs ?? defaultTimeoutMs;
  }

  async #prepare(request: HttpRequest): Promise<PlainRequest> {
    const { bytes, headers } = await plainBody(request.body);
    return {
      method: request.method,
      url: readLocation(request.url),
      headers: {
        'user-agent': userAgent,
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...headers,
        ...lowerCase(request.headers),
      },
      body: bytes,
      timeoutMs: this.#timeout(request),
      signal: request.signal,
    };
  }

  /** One request with its redirects, and with other credentials once if these were refused. */
  async #exchange(plain: PlainRequest, request: HttpRequest): Promise<Answer & { url: URL }> {
    const buckets = bucketsOf(request);
    return await follow(plain, async (hop, home) => {
      const authorizer = home && !request.anonymous && this.#mayAuthorize(hop.url) ? this.#authorizer : null;
      const credentials = authorizer ? await authorizer.headers(hop.url.origin) : {};
      const answer = await this.#sendHop(hop, credentials, home ? buckets : []);
      if (answer.status !== 401 || !authorizer) return answer;
      const renewed = await authorizer.renew(hop.url.origin, credentials);
      if (!renewed) return answer;
      await discard(answer);
      return await this.#sendHop(hop, renewed, buckets);
    });
  }

  async #sendHop(hop: PlainRequest, credentials: Headers, buckets: readonly string[]): Promise<Answer> {
    const arrived = await this.#takeBudget(buckets, hop);
    this.#sent += 1;
    const sentAt = this.#options.services.clock.now();
    try {
      const answer = await sendOnce(this.#agent, { ...hop, headers: { ...hop.headers, ...credentials } });
      this.#answered.add(hop.url.host);
      this.#budgets.learnHeaders(buckets, answer.headers);
      return { ...answer, sentAt };
    } finally {
      arrived();
    }
  }

  /** Answers what is to be told once the request has arrived. */
  async #takeBudget(buckets: readonly string[], hop: PlainRequest): Promise<() => void> {
    try {
      return await this.#budgets.take(buckets, hop.method !== 'GET', hop.signal);
    } catch (error) {
      throw error instanceof Failure ? error : stopped('no');
    }
  }

  /** Everyone of that budget waits, not only this request. */
  async #learnThrottle(answer: Answer & { url: URL }, request: HttpRequest, retryAfterMs: number): Promise<void> {
    const text = await readText(answer.body, {
      maxBytes: longestThrottleText,
      deadlineMs: this.#timeout(request),
      host: answer.url.host,
    }).catch(() => '');
    this.#budgets.hold(bucketsOf(request), { ...readRateText(text), retryAfterMs });
  }

  async #pause(ms: number, sent: 'no' | 'maybe', signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#options.services.clock.sleep(ms, signal);
    } catch {
      throw stopped(sent);
    }
  }

  #mayAuthorize(url: URL): boolean {
    return this.#credentialHosts.has(url.hostname) || this.#credentialHosts.has(url.host);
  }

  #parse(text: string, status: number, host: string): JsonValue {
    try {
      return JSON.parse(text) as JsonValue;
    } catch {
      const message = `${host} answered ${status} with something that is no JSON.`;
      throw new HttpFailure({ code: 'E_NOT_JSON', sent: 'maybe', message });
    }
  }

  #redacted(failure: HttpFailure, sent: 'no' | 'maybe'): HttpFailure {
    const { code, hint } = failure;
    const message = this.#options.services.redactor.redact(failure.message);
    return new HttpFailure({ code, sent, message, ...(hint ? { hint } : {}) });
  }
}

function bucketsOf(request: HttpRequest): readonly string[] {
  const bucket = request.bucket ?? 'default';
  return typeof bucket === 'string' ? [bucket] : bucket;
}

/** Stopped while waiting for its turn. */
function stopped(sent: 'no' | 'maybe'): HttpFailure {
  return new HttpFailure({ code: 'E_ABORTED', sent, message: 'The request was stopped while it waited.' });
}

function lowerCase(headers: Headers | undefined): Headers {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
