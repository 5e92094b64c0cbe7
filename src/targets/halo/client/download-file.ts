import { readCapped } from '../../../content/read-capped.ts';
import type { HttpClient } from '../../../http/http-client.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';
import { readText } from './decode.ts';

/** No attachment is larger than what one request may carry. */
const limitBytes = 100 * 1024 * 1024;

/**
 * `GET /Attachment/{id}` answers raw bytes, or JSON `{"link": "https://..."}` to be fetched without the bearer token. A file
 * that itself is JSON comes with a `content-disposition`.
 */
export async function downloadFile(options: {
  http: HttpClient;
  plain: HttpClient;
  url: string;
  bucket: string;
  signal: AbortSignal;
}): Promise<{ bytes: Uint8Array } | { status: number }> {
  const { http, plain, url, bucket, signal } = options;
  const answer = await http.open({ method: 'GET', url, bucket, signal });
  if (answer.status >= 300) {
    answer.stream.destroy();
    return { status: answer.status };
  }
  const bytes = await readCapped(answer.stream, limitBytes, signal);
  const isFile = answer.headers['content-disposition'] !== undefined;
  const link = isFile || !/json/.test(answer.headers['content-type'] ?? '') ? null : readLink(bytes);
  if (link === null) return { bytes };
  const linked = await plain.open({ method: 'GET', url: new URL(link, url).href, signal });
  if (linked.status < 300) return { bytes: await readCapped(linked.stream, limitBytes, signal) };
  linked.stream.destroy();
  return { status: linked.status };
}

function readLink(bytes: Uint8Array): string | null {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes)) as JsonValue;
    return isObject(body) ? readText(body.link) : null;
  } catch {
    return null;
  }
}
