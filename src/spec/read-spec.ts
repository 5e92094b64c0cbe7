import { open } from 'node:fs/promises';
import type { Finding } from '../model/finding.ts';

/** A larger spec is refused before anything parses it. */
export const maxSpecBytes = 5_000_000;

/** The text of a spec file without its byte order mark, or why it cannot be read. */
export async function readSpec(file: string): Promise<{ text: string } | { finding: Finding }> {
  let bytes: Uint8Array;
  try {
    bytes = await readStart(file, maxSpecBytes + 1);
  } catch (error) {
    return { finding: describeUnreadable(file, (error as NodeJS.ErrnoException).code ?? 'unknown error') };
  }
  if (bytes.length > maxSpecBytes) {
    return refuse(file, 'E_SPEC_SIZE', 'The spec is larger than 5 MB.', 'A spec holds mappings; keep data in files.');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse(file, 'E_SPEC_ENCODING', 'The spec is not UTF-8 text.', 'Save it as UTF-8.');
  }
}

/** At most `limit` bytes, so that an endless file (a device, a pipe) ends too. */
async function readStart(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = new Uint8Array(limit);
    let length = 0;
    while (length < limit) {
      const { bytesRead } = await handle.read(buffer, length, limit - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

function describeUnreadable(file: string, code: string): Finding {
  if (code === 'ENOENT') return refuse(file, 'E_SPEC_MISSING', 'There is no such file.', 'Check the path.').finding;
  if (code === 'EISDIR') return refuse(file, 'E_SPEC_MISSING', 'This is a folder.', 'Name a spec file in it.').finding;
  return refuse(file, 'E_SPEC_MISSING', `The file cannot be read (${code}).`, 'Check its permissions.').finding;
}

function refuse(file: string, code: string, message: string, hint: string): { finding: Finding } {
  return { finding: { severity: 'error', code, message, hint, location: { file, line: 1, column: 1 } } };
}
