import { HttpClient } from '../../../http/http-client.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import type { HttpResponse } from '../../../http/http-types.ts';
import { crashPoint } from '../../../model/crash-point.ts';
import type { JsonObject, JsonValue } from '../../../model/json.ts';
import type { RateMemory, Services } from '../../../model/services.ts';
import type { RequestUsage } from '../../../model/target-reader.ts';
import { downloadFile } from './download-file.ts';
import { explain, explainBroken, unreachable } from './explain-answer.ts';
import { type HaloError, isErrorPayload, readError } from './read-error.ts';
import type { HaloSettings } from './settings.ts';
import { TokenSource } from './token-source.ts';

export type Query = Record<string, string | number | boolean>;

/** All that the reader gets: nothing here can write. */
export interface ReadApi {
  /**
   * The answer's JSON. A status listed in `absent` answers null instead. Throws Failure `E_PERMISSION` (401 after one refresh,
   * 403), `E_TARGET_UNREACHABLE` or `E_TARGET_ANSWER`.
   */
  get(path: string, query: Query, options: { signal?: AbortSignal; absent?: readonly number[] }): Promise<JsonValue>;
  /** An attachment's bytes, whether the tenant sends them or a signed link to them. Throws as `get` does. */
  download(attachmentId: string, signal: AbortSignal): Promise<Uint8Array>;
}

/** What came of a write. Permission and an unreachable tenant are thrown: they concern the whole run. */
export type WriteAnswer =
  /** `tookMs`: from when the request left to the answer's end. */
  | { kind: 'accepted'; body: JsonValue; tookMs: number }
  /** Nothing of this element stands; of an array, some may. */
  | ({ kind: 'refused'; status: number } & HaloError)
  /**
   * It may stand: a 5xx, a broken connection, an answer that is no JSON, a success that reports an error. `definite` when the
   * server gave a reason of its own, and so has finished; `overloaded` when it was too much for the time that was left.
   */
  | { kind: 'lost'; message: string; definite: boolean; overloaded: boolean };

export interface WriteApi extends ReadApi {
  /** POST is create and update; the body is always an array. */
  post(path: string, rows: readonly JsonObject[], signal: AbortSignal): Promise<WriteAnswer>;
  postForm(path: string, form: FormData, signal: AbortSignal): Promise<WriteAnswer>;
  delete(path: string, query: Query, signal: AbortSignal): Promise<WriteAnswer>;
}

export interface HaloApi {
  reading: ReadApi;
  writing: WriteApi;
  usage(): RequestUsage;
  close(): Promise<void>;
}

const bucket = 'halo';

/** How a gateway, or a server that gave up, says that a request took too long. */
const overload = new Set([408, 502, 503, 504]);

/** Opens the API of one tenant; sends nothing yet. `memory` is where its requests are counted. */
export function openApi(settings: HaloSettings, services: Services, memory?: RateMemory): HaloApi {
  const { origin, host, rate } = settings;
  const allowPrivate = [origin, settings.authUrl ?? origin].map((url) => new URL(url).host);
  const plain = new HttpClient({ services, credentialHosts: [], allowPrivate });
  const tokens = new TokenSource(plain, settings, services);
  const http = new HttpClient({
    services,
    authorize: async (_, refresh) => ({ authorization: `Bearer ${await tokens.get(refresh)}` }),
    credentialHosts: [host],
    allowPrivate,
    budgets: { [bucket]: memory ? { ...rate, memory } : rate },
  });
  const address = (path: string, query: Query) => {
    const url = new URL(`${origin}/api${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  };
  const describe = (response: HttpResponse): HaloError => {
    const { code, message } = readError(response.status, response.text);
    return { code, message: services.redactor.redact(message) };
  };

  const reading: ReadApi = {
    async get(path, query, { signal, absent }) {
      const request = { method: 'GET', url: address(path, query), headers: accept, bucket } as const;
      const response = await http.request(signal ? { ...request, signal } : request).catch(explainBroken);
      if (absent?.includes(response.status)) return null;
      const body = response.status < 300 ? parse(response) : undefined;
      if (body === undefined) throw explain(path, response.status, describe(response));
      return body;
    },
    async download(attachmentId, signal) {
      const url = address(`/Attachment/${attachmentId}`, {});
      const found = await downloadFile({ http, plain, url, bucket, signal }).catch(explainBroken);
      if ('bytes' in found) return found.bytes;
      throw explain('/Attachment', found.status, readError(found.status, ''));
    },
  };

  async function write(
    request: { method: 'POST' | 'DELETE'; path: string; query: Query; body?: string | FormData },
    signal: AbortSignal,
  ): Promise<WriteAnswer> {
    const { method, path, query, body } = request;
    const headers = typeof body === 'string' ? { ...accept, 'content-type': 'application/json' } : accept;
    try {
      const url = address(path, query);
      crashPoint('request.before');
      const response = await http.request({
        method,
        url,
        headers,
        bucket,
        signal,
        retry: 'never',
        ...(body ? { body } : {}),
      });
      crashPoint('answer.after');
      const { status } = response;
      if (status === 401 || status === 403 || status === 429 || (status >= 300 && status < 400)) {
        throw explain(path, status, describe(response));
      }
      const answer = status < 300 ? (parse(response) ?? (method === 'DELETE' ? null : undefined)) : undefined;
      if (answer !== undefined && !isErrorPayload(answer)) {
        return { kind: 'accepted', body: answer, tookMs: response.tookMs };
      }
      if (status >= 400 && status < 500 && status !== 408) return { kind: 'refused', status, ...describe(response) };
      const { message } = describe(response);
      const definite = answer !== undefined || (/^\s*["{]/.test(response.text) && status >= 500);
      return { kind: 'lost', message, definite, overloaded: !definite && overload.has(status) };
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      if (error.sent === 'no') throw unreachable(error);
      return { kind: 'lost', message: error.message, definite: false, overloaded: error.code === 'E_TIMEOUT' };
    }
  }

  const writing: WriteApi = {
    ...reading,
    post: (path, rows, signal) => write({ method: 'POST', path, query: {}, body: JSON.stringify(rows) }, signal),
    postForm: (path, form, signal) => write({ method: 'POST', path, query: {}, body: form }, signal),
    delete: (path, query, signal) => write({ method: 'DELETE', path, query }, signal),
  };

  return {
    reading,
    writing,
    usage: () => http.usage(bucket),
    close: async () => {
      await http.close();
      await plain.close();
    },
  };
}

const accept = { accept: 'application/json' };

/** Undefined when the body is no JSON: a truncated answer. */
function parse(response: HttpResponse): JsonValue | undefined {
  try {
    return response.json();
  } catch {
    return undefined;
  }
}
