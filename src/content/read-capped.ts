import type { Readable } from 'node:stream';
import { Failure } from '../model/failure.ts';

/**
 * All bytes of a stream. Throws Failure `E_FILE_TOO_LARGE` as soon as there are more than `limitBytes`, whatever a header
 * promised, and the signal's reason when it is aborted (the caller's time-out); the stream is destroyed then.
 */
export async function readCapped(stream: Readable, limitBytes: number, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const abort = (): void => {
    stream.destroy(signal?.reason instanceof Error ? signal.reason : new Error('The read was stopped.'));
  };
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      size += bytes.length;
      if (size > limitBytes) throw tooLarge(limitBytes);
      chunks.push(bytes);
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    stream.destroy();
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(limitBytes: number): Failure {
  return new Failure({
    code: 'E_FILE_TOO_LARGE',
    message: `The file is larger than ${limitBytes} bytes.`,
    hint: 'options.maxFileSize sets the limit.',
  });
}
