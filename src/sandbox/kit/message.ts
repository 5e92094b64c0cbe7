import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type FormPart, parseMultipart } from './multipart.ts';

/** A request whose body has been read. */
export interface Incoming {
  /** In upper case. */
  method: string;
  /** As it was sent, without the query. */
  path: string;
  query: URLSearchParams;
  /** What the `:name` parts of the route matched, decoded. */
  params: Record<string, string>;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body as text. */
  text(): string;
  /** The body as JSON; throws a SyntaxError. */
  json(): unknown;
  /** The body as application/x-www-form-urlencoded. */
  form(): URLSearchParams;
  /** The body as multipart/form-data; throws when it is none. */
  multipart(): FormPart[];
}

/** An answer. Without `content-type` among the headers, text is sent as text/plain and bytes as application/octet-stream. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array | AsyncIterable<Uint8Array | string>;
}

/** Answers one request; may throw a Refusal. */
export type Handler = (request: Incoming) => Reply | Promise<Reply>;

/** One address of a server; `path` is in find-my-way's notation and matches in any letter case. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  handle: Handler;
}

/** Thrown by a handler, from any depth, to answer at once. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`answers ${reply.status}`);
    this.reply = reply;
  }
}

/** An answer that carries a value as JSON. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** An answer of plain text. */
export function text(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers };
}

/** Wraps a node request and its body. */
export function toIncoming(message: IncomingMessage, body: Buffer): Incoming {
  const target = message.url ?? '/';
  const cut = target.indexOf('?');
  return {
    method: (message.method ?? 'GET').toUpperCase(),
    path: cut === -1 ? target : target.slice(0, cut),
    query: new URLSearchParams(cut === -1 ? '' : target.slice(cut + 1)),
    params: {},
    headers: message.headers,
    body,
    ...readers(body, message.headers['content-type'] ?? ''),
  };
}

/** The same request with another body. */
export function withBody(request: Incoming, body: Buffer): Incoming {
  return { ...request, body, ...readers(body, request.headers['content-type'] ?? '') };
}

function readers(body: Buffer, type: string): Pick<Incoming, 'text' | 'json' | 'form' | 'multipart'> {
  return {
    text: () => body.toString('utf8'),
    json: () => JSON.parse(body.toString('utf8')) as unknown,
    form: () => new URLSearchParams(body.toString('utf8')),
    multipart: () => parseMultipart(body, type),
  };
}
