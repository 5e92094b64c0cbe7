import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { createRedactor } from '../../../src/http/redactor.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { SourceEntity } from '../../../src/model/entity.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import type { RecordTypes } from '../../../src/model/record-types.ts';
import type { Page, Source, Unreadable } from '../../../src/model/source.ts';
import { connectFiles } from '../../../src/sources/files/connect-files.ts';
import { atEnd } from '../../support/at-end.ts';

export interface OpenExport {
  source: Source;
  /** The data root. */
  folder: string;
  findings: Finding[];
  signal: AbortSignal;
}

/** A source over files written for one test, gone when it ends. */
export async function openExport(
  t: TestContext,
  files: Record<string, string | Uint8Array>,
  streams: Record<string, unknown[]>,
  connection: Record<string, JsonValue> = {},
): Promise<OpenExport> {
  const folder = await writeFolder(t, files);
  const findings: Finding[] = [];
  const source = await connectFiles(
    { connector: 'files', account: 'test', streams: streams as JsonValue, ...connection },
    { clock: systemClock, redactor: createRedactor(), dataRoot: folder, warn: (finding) => findings.push(finding) },
  );
  atEnd(t, () => source.close());
  return { source, folder, findings, signal: new AbortController().signal };
}

export async function writeFolder(t: TestContext, files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhaul-files-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** All pages of an entity from a cursor on. */
export async function pullPages<E extends Exclude<SourceEntity, 'threads'>>(
  { source, signal }: Pick<OpenExport, 'source' | 'signal'>,
  entity: E,
  cursor: string | null = null,
): Promise<Page<E>[]> {
  return await Array.fromAsync(source.pull(entity, cursor, signal));
}

/** All records of an entity; of equal ids the last, as a snapshot keeps them. */
export async function pullAll<E extends Exclude<SourceEntity, 'threads'>>(
  open: Pick<OpenExport, 'source' | 'signal'>,
  entity: E,
): Promise<RecordTypes[E][]> {
  const pages = await pullPages(open, entity);
  const byId = new Map(pages.flatMap(({ records }) => records.map(({ record }) => [record.id, record])));
  return [...byId.values()];
}

export async function fetchAll<E extends SourceEntity>(
  { source, signal }: Pick<OpenExport, 'source' | 'signal'>,
  entity: E,
  ids: string[],
): Promise<{ records: RecordTypes[E][]; deleted: string[]; unreadable: Unreadable[] }> {
  const pages = await Array.fromAsync(source.fetch(entity, ids, signal));
  return {
    records: pages.flatMap(({ records }) => records.map(({ record }) => record)),
    deleted: pages.flatMap(({ deleted }) => deleted),
    unreadable: unreadableOf(pages),
  };
}

/** What of these pages cannot be read, in order. */
export function unreadableOf(pages: readonly { unreadable?: Unreadable[] }[]): Unreadable[] {
  return pages.flatMap(({ unreadable }) => unreadable ?? []);
}
