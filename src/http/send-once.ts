import type { Dispatcher } from 'undici';
import { failedBeforeSending, RefusedHost } from './guarded-agent.ts';
import { HttpFailure, type HttpFailureCode } from './http-failure.ts';
import type { Headers } from './http-types.ts';

/** A request whose body can be sent again. */
export interface PlainRequest {
  method: 'GET' | 'POST' | 'DELETE';
  url: URL;
  headers: Headers;
  body: string | Uint8Array | null;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Dispatcher.ResponseData['body'];
  /** When the request left, by the client's clock. */
  sentAt?: number;
}

/** Sends one request to one address; follows nothing, repeats nothing. Throws HttpFailure. */
export async function sendOnce(dispatcher: Dispatcher, request: PlainRequest): Promise<Answer> {
  const { method, url, headers, body, timeoutMs, signal } = request;
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      headers,
      body,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...(signal ? { signal } : {}),
    });
    return { status: answer.statusCode, headers: joinHeaders(answer.headers), body: answer.body };
  } catch (error) {
    throw explain(error, url.host, signal);
  }
}

/** Lets go of a body nobody wants: read to its end if that is near, so that the connection can be used again. */
export async function discard(answer: Answer): Promise<void> {
  await answer.body.dump({ limit: 64 * 1024 }).catch(() => {});
}

/** Any error of a request or of its body as an HttpFailure. */
export function explain(error: unknown, host: string, signal: AbortSignal | undefined): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const sent = failedBeforeSending(error) ? 'no' : 'maybe';
  if (error instanceof RefusedHost) {
    return new HttpFailure({
      code: 'E_HOST_REFUSED',
      sent: 'no',
      message: error.message,
      hint: 'Private addresses are refused unless the spec names this host and port.',
    });
  }
  if (signal?.aborted)
    return new HttpFailure({ code: 'E_ABORTED', sent, message: `The request to ${host} was stopped.` });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  return new HttpFailure({ code: codeOf(code, sent), sent, message: `${host}: ${describe(code, reason)}` });
}

function codeOf(code: string, sent: 'no' | 'maybe'): HttpFailureCode {
  if (code.includes('TIMEOUT') || code === 'ETIMEDOUT') return 'E_TIMEOUT';
  if (code === 'ENOTFOUND') return 'E_HOST_UNKNOWN';
  if (/CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code)) return 'E_CERTIFICATE';
  return sent === 'no' ? 'E_CONNECT' : 'E_CONNECTION_LOST';
}

function describe(code: string, reason: string): string {
  if (code === 'ENOTFOUND') return 'there is no host of this name.';
  if (code === 'ECONNREFUSED') return 'nothing listens there (connection refused).';
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return 'the server fell silent.';
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return 'the connection could not be opened in time.';
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE')
    return `the connection broke (${reason}).`;
  return code === '' ? reason : `${reason} (${code}).`;
}

function joinHeaders(headers: Record<string, string | string[] | undefined>): Headers {
  const joined: Headers = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return joined;
}
