import type { Readable } from 'node:stream';
import type { JsonValue } from '../model/json.ts';
import type { Services } from '../model/services.ts';
import type { Budget } from './budgets.ts';
import type { Lookup } from './guarded-agent.ts';

export type Headers = Record<string, string>;

export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  headers?: Headers;
  body?: string | Uint8Array | FormData;
  signal?: AbortSignal;
  /** Longest silence: until the answer's head, and between two pieces of its body. */
  timeoutMs?: number;
  /** Whose budgets it counts against, the narrowest first. A 429 holds back the first, general headers teach the last. */
  bucket?: string | readonly string[];
  /** Sends no credentials, wherever it goes. */
  anonymous?: boolean;
  /** `safe` (the default of GET) repeats after 5xx answers and broken connections too. */
  retry?: 'safe' | 'never';
}

export interface HttpResponse {
  status: number;
  /** Names in lower case; a header sent twice is joined by `, `. */
  headers: Headers;
  text: string;
  /** From when the request left to the answer's end, in ms; waiting for its turn before that is not counted. */
  tookMs: number;
  /** Throws HttpFailure `E_NOT_JSON`. */
  json(): JsonValue;
}

export interface HttpStream {
  status: number;
  headers: Headers;
  /** To be read or destroyed. Fails with undici's error after `timeoutMs` of silence. */
  stream: Readable;
}

/** So long a host may be silent before a request counts as lost. */
export const defaultTimeoutMs = 60_000;

export interface HttpOptions {
  services: Pick<Services, 'clock' | 'redactor' | 'onLimit'>;
  /** Headers that carry the credentials for this origin. With `refresh`, new ones: those given before were refused. */
  authorize?: (origin: string, refresh: boolean) => Promise<Headers>;
  /** Hosts, or hosts with a port, that may see what `authorize` answers. */
  credentialHosts: readonly string[];
  /** Private hosts, or hosts with a port, that may be reached. */
  allowPrivate: readonly string[];
  budgets?: Record<string, Budget>;
  /** Longest text of an answer; 64 MiB unless told. */
  maxTextBytes?: number;
  /** `defaultTimeoutMs` unless told. */
  timeoutMs?: number;
  /** Connections per host; 16 unless told. */
  connections?: number;
  /** Between 0 and 1, for jitter. */
  random?: () => number;
  lookup?: Lookup;
}
