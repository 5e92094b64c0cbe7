import type { Readable } from 'node:stream';
import { HttpFailure } from './http-failure.ts';

/**
 * An answer's body as UTF-8 text. Throws HttpFailure `E_TOO_LARGE` as soon as it exceeds `maxBytes`, and `E_TIMEOUT` when it
 * is not complete after `deadlineMs`, however steadily it drips.
 */
export async function readText(
  body: Readable,
  { maxBytes, deadlineMs, host }: { maxBytes: number; deadlineMs: number; host: string },
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => {
    const message = `${host}: the answer did not end within ${deadlineMs} ms.`;
    body.destroy(new HttpFailure({ code: 'E_TIMEOUT', sent: 'maybe', message }));
  }, deadlineMs);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) {
        const message = `${host}: the answer is larger than ${maxBytes} bytes.`;
        throw new HttpFailure({ code: 'E_TOO_LARGE', sent: 'maybe', message });
      }
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
