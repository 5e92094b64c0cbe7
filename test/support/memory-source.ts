import { Readable } from 'node:stream';
import { Failure } from '../../src/model/failure.ts';
import type { Source } from '../../src/model/source.ts';

/** A file's bytes by id; or how opening or reading it goes wrong. */
export type MemoryFile = Uint8Array | string | 'gone' | 'refused' | 'broken' | 'endless' | 'silent';

/** A source without a network that holds only files: all that apply asks of one. */
export class MemorySource implements Source {
  readonly files: Record<string, MemoryFile>;
  readonly opened: string[] = [];

  constructor(files: Record<string, MemoryFile> = {}) {
    this.files = files;
  }

  async openFile({ id }: { id: string }) {
    this.opened.push(id);
    const file = this.files[id] ?? 'gone';
    if (file === 'gone') throw new Failure({ code: 'E_FILE_GONE', message: 'gone' });
    if (file === 'refused') throw new Failure({ code: 'E_FILE_REFUSED', message: 'refused' });
    return { stream: streamOf(file), name: null, size: null, contentType: null };
  }

  account = async () => ({ key: 'test:acme', url: 'https://acme.test', supportAddresses: [] });
  counts = async () => ({});
  pull = () => (async function* () {})();
  fetch = () => (async function* () {})();
  requests = () => this.opened.length;
  close = async () => {};
}

function streamOf(file: MemoryFile): Readable {
  if (file === 'broken') {
    return Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('reset by peer');
      })(),
    );
  }
  if (file === 'endless') {
    return Readable.from(
      (async function* () {
        while (true) yield Buffer.alloc(64_000);
      })(),
    );
  }
  if (file === 'silent') return new Readable({ read() {} });
  return Readable.from([Buffer.from(file)]);
}
