import type { Pointer } from '../../model/finding.ts';
import type { JsonValue } from '../../model/json.ts';
import type { FileAttachments, FileComments, FileOpening, FilesConnection } from '../../model/migration.gen.ts';

export type FileEntity = keyof FilesConnection['streams'];
export type FileFormat = 'json' | 'jsonl' | 'csv';
export type BodyFormat = 'html' | 'markdown' | 'text';

/** One declared file with records of one entity; what an entity cannot have is empty. */
export interface Stream {
  entity: FileEntity;
  /** `tickets/0`: names the stream's expressions among the evaluators' sets. */
  name: string;
  /** Where it stands in the spec. */
  pointer: Pointer;
  /** As declared. */
  path: string;
  /** The real path of the file, proven to lie in the data root. */
  file: string;
  /** Changes when the file does. */
  version: string;
  format: FileFormat;
  delimiter: string;
  /** Names that lead from a JSON document's root to its records. */
  records: string[];
  where: string | null;
  each: string | null;
  id: string;
  /** Canonical field to JSONata; a boolean stands for itself. */
  fields: Record<string, string | boolean>;
  bodyFormat: BodyFormat;
  attachments: FileAttachments[];
  opening: FileOpening | null;
  comments: FileComments[];
}

/** One record of a file. `at` finds it again: its index in a JSON document, its byte offset in JSONL and CSV. */
export interface FileRecord {
  at: number;
  /** Where the next record begins. */
  next: number;
  value: JsonValue;
  /** Its name, when the records are an object's values. */
  key: string | null;
  /** What makes it unreadable, if anything does; its value is null then. */
  broken?: string;
}
