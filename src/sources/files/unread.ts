import type { Unreadable } from '../../model/source.ts';
import type { Item } from './evaluated-item.ts';
import type { FileRecord, Stream } from './stream.ts';

/** A record that cannot be read, with where it stands. */
export interface Unread extends Unreadable {
  /** The one of the items in the file's record; null where all of it cannot be read. */
  item: Item | null;
  record: FileRecord;
}

interface Place {
  stream: Stream;
  record: FileRecord;
  item?: Item | null;
}

/** `id` is the record's own, if it can be told. */
export function toUnread({ stream, record, item = null }: Place, why: string, id: string | null = null): Unread {
  const where = stream.format === 'json' ? `record ${record.at + 1}` : `the record at byte ${record.at}`;
  const part = item && stream.each !== null ? `item ${item.index + 1} of ${where}` : where;
  return {
    id: id ?? standIn({ stream, record, item }),
    item,
    record,
    finding: {
      severity: 'error',
      code: 'E_FILES_RECORD',
      message: `${stream.path}: ${part} cannot be read: ${why.replace(/[.\s]+$/, '')}.`,
      pointer: stream.pointer,
    },
  };
}

/** Stands for an id as long as the file stays as it is: `data/tickets.jsonl#byte-21`, `archive.json#pulls.record-3.item-1`. */
export function standIn({ stream, record, item = null }: Place): string {
  const where = stream.format === 'json' ? [...stream.records, `record-${record.at + 1}`] : [`byte-${record.at}`];
  const part = item && stream.each !== null ? [`item-${item.index + 1}`] : [];
  return `${stream.path}#${[...where, ...part].join('.')}`;
}
