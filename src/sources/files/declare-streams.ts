import { extname } from 'node:path';
import { Failure } from '../../model/failure.ts';
import type { FileArticleStream, FilesConnection, FileTicketStream } from '../../model/migration.gen.ts';
import type { DataRoot } from './data-root.ts';
import type { FileEntity, FileFormat, Stream } from './stream.ts';

type Declared = Partial<FileTicketStream & FileArticleStream>;

const formats: Record<string, FileFormat> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/**
 * The declared streams with their files found.
 * @throws Failure `E_FILES_OUTSIDE`, `E_FILES_MISSING`, `E_FILES_FORMAT` or `E_FILES_ATTACHMENT`, naming the stream.
 */
export async function declareStreams({ streams }: FilesConnection, root: DataRoot): Promise<Stream[]> {
  const declared: Stream[] = [];
  for (const [entity, list] of Object.entries(streams) as [FileEntity, Declared[]][]) {
    for (const [index, stream] of list.entries()) declared.push(await declareStream(entity, index, stream, root));
  }
  return declared;
}

async function declareStream(entity: FileEntity, index: number, declared: Declared, root: DataRoot): Promise<Stream> {
  const { path = '', delimiter, records, where, each, id = '', fields = {} } = declared;
  const { bodyFormat, attachments, opening, comments } = declared;
  const stream: Stream = {
    entity,
    name: `${entity}/${index}`,
    pointer: ['source', 'streams', entity, index],
    path,
    ...(await findFile(root, path)),
    format: declared.format ?? guessFormat(path),
    delimiter: extname(path).toLowerCase() === '.tsv' ? '\t' : (delimiter ?? ','),
    records: records?.split('.') ?? [],
    where: where ?? null,
    each: each ?? null,
    id,
    fields: fields as Record<string, string | boolean>,
    bodyFormat: bodyFormat ?? 'text',
    attachments: attachments ?? [],
    opening: opening ?? null,
    comments: comments ?? [],
  };
  const lists = [stream, ...stream.comments, ...(stream.opening ? [stream.opening] : [])];
  if (lists.some((list) => list.attachments?.some((file) => !file.path && !file.url && !file.base64))) {
    throw new Failure({
      code: 'E_FILES_ATTACHMENT',
      message: `The attachments of source.streams.${entity}[${index}] do not say where their bytes are.`,
      hint: 'Give them `path`, `url` or `base64`.',
    });
  }
  return stream;
}

async function findFile(root: DataRoot, path: string): Promise<Pick<Stream, 'file' | 'version'>> {
  const found = await root.find(path);
  if (typeof found === 'object') return { file: found.file, version: `${found.size}-${found.modified}` };
  if (found === 'outside') {
    throw new Failure({
      code: 'E_FILES_OUTSIDE',
      message: `The file "${path}" lies outside the folder that may be read.`,
      hint: "Put it into the spec's folder, or name its folder with --data-root.",
    });
  }
  throw new Failure({
    code: 'E_FILES_MISSING',
    message: `There is no file "${path}".`,
    hint: "Paths are relative to the spec's folder, or to the folder named with --data-root.",
  });
}

function guessFormat(path: string): FileFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new Failure({
    code: 'E_FILES_FORMAT',
    message: `The ending of "${path}" does not say what format it has.`,
    hint: 'Add `format: json`, `jsonl` or `csv` to the stream.',
  });
}
