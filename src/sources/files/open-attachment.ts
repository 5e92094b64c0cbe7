import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { HttpClient } from '../../http/http-client.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { Failure } from '../../model/failure.ts';
import type { FileRef } from '../../model/records.ts';
import type { OpenedFile } from '../../model/source.ts';
import type { DataRoot } from './data-root.ts';
import { findBytes } from './find-bytes.ts';
import { readPointer } from './read-attachments.ts';
import type { RecordFinder } from './record-finder.ts';

/** The places where an attachment's bytes may lie. */
export interface AttachmentPlaces {
  root: DataRoot;
  http: HttpClient;
  finder: RecordFinder;
}

/**
 * Opens an attachment: base64 in its record, a path below the data root, or an address, whichever comes first.
 * @throws Failure `E_FILE_GONE`, `E_FILE_REFUSED` or `E_FILE`.
 */
export async function openAttachment(
  file: FileRef,
  { root, http, finder }: AttachmentPlaces,
  signal: AbortSignal,
): Promise<OpenedFile> {
  const { base64, path } = readPointer(file.pointer);
  const described = { name: file.name, contentType: file.contentType };
  const bytes = base64 && (await findBytes(file.id, base64, finder));
  if (bytes) return { ...described, stream: Readable.from([bytes]), size: bytes.length };
  if (path !== null) {
    const { stream, size } = await openPath(path, root, signal);
    return { ...described, stream, size };
  }
  if (file.url !== null) return await openUrl(file, file.url, http, signal);
  throw new Failure({ code: 'E_FILE_GONE', message: `The record says nowhere where the bytes of ${file.id} are.` });
}

async function openPath(
  path: string,
  root: DataRoot,
  signal: AbortSignal,
): Promise<{ stream: Readable; size: number }> {
  const found = await root.find(path);
  if (typeof found === 'object') return { stream: createReadStream(found.file, { signal }), size: found.size };
  if (found === 'missing') throw new Failure({ code: 'E_FILE_GONE', message: `There is no file "${path}".` });
  throw new Failure({
    code: 'E_FILE_REFUSED',
    message: `The file "${path}" lies outside the folder that may be read.`,
    hint: "Put it into the spec's folder, or name its folder with --data-root.",
  });
}

async function openUrl(file: FileRef, url: string, http: HttpClient, signal: AbortSignal): Promise<OpenedFile> {
  const answer = await http.open({ method: 'GET', url, signal }).catch((error: unknown) => {
    if (!(error instanceof HttpFailure) || error.code === 'E_ABORTED') throw error;
    const refused = error.code === 'E_HOST_REFUSED' || error.code === 'E_REDIRECT';
    const code = refused ? 'E_FILE_REFUSED' : 'E_FILE';
    throw new Failure({ code, message: error.message, ...(error.hint ? { hint: error.hint } : {}), cause: error });
  });
  const { status, headers, stream } = answer;
  if (status >= 200 && status < 300) {
    const length = Number(headers['content-length'] ?? Number.NaN);
    return {
      stream,
      name: file.name,
      size: Number.isSafeInteger(length) && !headers['content-encoding'] ? length : null,
      contentType: file.contentType ?? headers['content-type'] ?? null,
    };
  }
  // A stream that is given up says so with an error that nobody needs.
  stream.on('error', () => {}).destroy();
  const gone = status === 404 || status === 410;
  throw new Failure({
    code: gone ? 'E_FILE_GONE' : 'E_FILE',
    message: `The file ${file.id} was answered with HTTP ${status}.`,
  });
}
