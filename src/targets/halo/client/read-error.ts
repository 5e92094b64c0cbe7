import { isObject, type JsonValue } from '../../../model/json.ts';

export interface HaloError {
  /** Stable: `halo_validation`, `halo_type`, `halo_database`, `halo_rate_limit`, `halo_permission`, `halo_missing`, `halo_server`. */
  code: string;
  /** Halo's own words, shortened, without the values they quote; not yet redacted. */
  message: string;
}

/**
 * Reads the five shapes of Halo's error bodies: a serialised .NET exception, a bare JSON string, a model-binding object keyed
 * by JSON path, a database error inside the first, plain text (429, HTML of a gateway); also `{resultCode, errorMessage}`.
 */
export function readError(status: number, text: string): HaloError {
  const body = parse(text);
  const message = shorten(withoutValues(describe(body, text).slice(0, 5_000))) || fallback(status);
  return { code: codeOf(status, body, message), message };
}

/**
 * Whether a body reports an error whatever the status says: a serialised .NET exception, `{resultCode, errorMessage}`, or an
 * `error` beside no record. A record has an id.
 */
export function isErrorPayload(body: JsonValue): boolean {
  if (!isObject(body) || body.id !== undefined) return false;
  const { ClassName, Message, errorMessage, error } = body;
  return [ClassName === undefined ? null : Message, errorMessage, error].some(
    (each) => typeof each === 'string' && each !== '',
  );
}

function codeOf(status: number, body: JsonValue | undefined, message: string): string {
  if (status === 429) return 'halo_rate_limit';
  if (status === 401 || status === 403) return 'halo_permission';
  if (/^A database error occurred/i.test(message)) return 'halo_database';
  if (status === 404) return 'halo_missing';
  if (status >= 500) return 'halo_server';
  return isModelBinding(body) ? 'halo_type' : 'halo_validation';
}

function describe(body: JsonValue | undefined, text: string): string {
  if (typeof body === 'string') return body;
  if (isModelBinding(body)) {
    return Object.entries(body)
      .map(([path, problems]) => `${path}: ${problems.join(' ')}`)
      .join('; ');
  }
  if (isObject(body)) {
    const found = ['Message', 'message', 'errorMessage', 'error_description', 'error'].map((key) => body[key]);
    return found.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
  }
  return text.replace(/<[^>]*>/g, ' ');
}

function isModelBinding(body: JsonValue | undefined): body is Record<string, string[]> {
  if (!isObject(body)) return false;
  const values = Object.values(body);
  return (
    values.length > 0 && values.every((value) => Array.isArray(value) && value.every((v) => typeof v === 'string'))
  );
}

/**
 * What a server quotes of a record is customer text: the value that SQL Server could not fit (2628) or found twice (2601, 2627),
 * what Json.NET could not convert, and any address.
 */
function withoutValues(message: string): string {
  return message
    .replace(/(Truncated value: ').*?('\.(?:\s|$)|$)/gis, '$1…$2')
    .replace(/(duplicate key value is )\(.*?\)(\.(?:\s|$)|$)/gis, '$1(…)$2')
    .replace(
      /((?:Could not convert|Error converting|Unexpected character|Input string)[^:"']*)(?:: .*?(?=\. Path )|"[^"]*"|'[^']*')/gis,
      '$1 …',
    )
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…@…');
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

function fallback(status: number): string {
  return `the server answered ${status} without a reason`;
}
