import { readCapped } from '../../content/read-capped.ts';
import { Failure } from '../../model/failure.ts';
import type { Finding } from '../../model/finding.ts';
import type { FileContent } from '../../model/intent.ts';
import type { FileRef } from '../../model/records.ts';
import type { OpenedFile, Source } from '../../model/source.ts';
import type { RunContext } from '../context.ts';

/** Longest a file may take from its first byte asked for to its last. */
const deadlineMs = 180_000;
const mostDownloads = 3;

/** The source says that it has the file no more. */
export const goneFileCode = 'W_FILE_GONE';

/** Codes of findings that say which file stayed behind; verify counts what they concern as accepted. */
export const fileLossCodes = [goneFileCode, 'W_FILE_REFUSED', 'W_FILE_TOO_LARGE', 'W_FILE_ENDLESS'] as const;

export type Fetched = { content: FileContent } | { lost: Finding } | { broken: { code: string; message: string } };

/**
 * A file's bytes from the source, never more than `limitBytes`. What nobody can change (gone, refused by the guard, too large,
 * endless) is a loss to be noted; what may work another time is broken. Throws what concerns more than this file.
 */
export async function fetchFile(
  context: Pick<RunContext, 'source' | 'clock' | 'signal' | 'files'>,
  file: FileRef,
  limitBytes: number,
): Promise<Fetched> {
  if (file.size !== null && file.size > limitBytes) return { lost: lossOf('W_FILE_TOO_LARGE', file) };
  const kept = await context.files?.read(file);
  if (kept && kept.bytes.length <= limitBytes) return { content: kept };
  const late = new AbortController();
  const done = new AbortController();
  const alarm = context.clock.sleep(deadlineMs, done.signal).then(
    () => late.abort(new Error('the file took too long')),
    () => {},
  );
  const signal = AbortSignal.any([context.signal, late.signal]);
  try {
    const { opened, bytes } = await download(context.source, file, limitBytes, signal);
    const contentType = opened.contentType ?? file.contentType ?? 'application/octet-stream';
    const content = { name: file.name, contentType, bytes };
    await context.files?.keep(file, content);
    return { content };
  } catch (error) {
    if (context.signal.aborted) throw error;
    if (late.signal.aborted) return { lost: lossOf('W_FILE_ENDLESS', file) };
    if (!(error instanceof Failure)) throw error;
    const code = losses[error.code];
    if (code) return { lost: lossOf(code, file) };
    if (error.code === 'E_FILE') return { broken: { code: error.code, message: error.message } };
    throw error;
  } finally {
    done.abort();
    await alarm;
  }
}

/** One that breaks off is begun again, at a fresh address. */
async function download(
  source: Source,
  file: FileRef,
  limitBytes: number,
  signal: AbortSignal,
): Promise<{ opened: OpenedFile; bytes: Uint8Array }> {
  for (let attempt = 1; ; attempt += 1) {
    const opened = await source.openFile(file, signal);
    try {
      return { opened, bytes: await readCapped(opened.stream, limitBytes, signal) };
    } catch (error) {
      const isFinal = signal.aborted || error instanceof Failure;
      if (isFinal || attempt === mostDownloads) brokenOff(error);
    }
  }
}

/** Whatever ends a stream before its end concerns this file alone. */
function brokenOff(error: unknown): never {
  if (error instanceof Failure && error.code === 'E_FILE_TOO_LARGE') throw error;
  const why = error instanceof Error ? error.message : 'for no stated reason';
  throw new Failure({ code: 'E_FILE', message: `Its bytes broke off: ${why}.`, cause: error });
}

type LossCode = (typeof fileLossCodes)[number];

const losses: Record<string, LossCode | undefined> = {
  E_FILE_GONE: 'W_FILE_GONE',
  E_FILE_REFUSED: 'W_FILE_REFUSED',
  E_FILE_TOO_LARGE: 'W_FILE_TOO_LARGE',
};

const sentences: Record<LossCode, string> = {
  W_FILE_GONE: 'the source no longer has it',
  W_FILE_REFUSED: 'its address is refused',
  W_FILE_TOO_LARGE: 'it is larger than options.maxFileSize',
  W_FILE_ENDLESS: `it did not arrive within ${deadlineMs / 1000} seconds`,
};

/** Names the file by its id: file names are customer text. */
function lossOf(code: LossCode, file: FileRef): Finding {
  return { severity: 'warning', code, message: `The file ${file.id} stays behind: ${sentences[code]}.` };
}
