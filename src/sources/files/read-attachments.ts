import { posix } from 'node:path';
import { isObject, type JsonValue } from '../../model/json.ts';
import type { FileAttachments } from '../../model/migration.gen.ts';
import type { FileRef } from '../../model/records.ts';
import { type Item, listItems, readValue } from './evaluated-item.ts';
import { ItemReader } from './item-reader.ts';

/** The record in whose file's record an attachment is described. */
export interface Origin {
  entity: 'tickets' | 'comments' | 'articles';
  id: string;
}

/** What `openFile` needs: where a path leads, and which record holds the bytes if one does. */
export interface FilePointer {
  path: string | null;
  base64: Origin | null;
}

/** What has attachments: a message or an article, with its id. */
export interface Holder {
  id: string;
  item: Item;
  attachments: readonly FileAttachments[];
}

/** The evaluated attachments with their ids, list by list. */
export function listAttachments(holder: Holder): { id: string; item: Item; declared: FileAttachments }[] {
  return holder.attachments.flatMap((declared, at) =>
    listItems(holder.item, `attachments.${at}`).map((item) => {
      const id = readValue(item, 'id');
      const text = id === null || typeof id === 'object' ? `${holder.id}/file-${at}-${item.index}` : String(id);
      return { id: text, item, declared };
    }),
  );
}

export function readAttachments(
  holder: Holder,
  origin: Origin,
  report: (field: string, what: string) => void,
): FileRef[] {
  return listAttachments(holder).map(({ id, item, declared }) => {
    const from = new ItemReader(item, (field, what) => report(`attachments.${field}`, what));
    const path = from.text('path');
    const url = from.address('url');
    const pointer: FilePointer = { path, base64: declared.base64 === undefined ? null : origin };
    return {
      id,
      name: from.text('name') ?? nameOf(path ?? url) ?? id,
      contentType: from.text('contentType'),
      size: from.number('size'),
      url,
      inline: from.flag('inline', false),
      pointer: { ...pointer, base64: pointer.base64 && { ...pointer.base64 } },
    };
  });
}

function nameOf(address: string | null): string | null {
  return address === null ? null : posix.basename(address.replace(/[?#].*$/, '')) || null;
}

/** A pointer that came back from the state. */
export function readPointer(pointer: JsonValue): FilePointer {
  if (!isObject(pointer)) return { path: null, base64: null };
  const { path, base64 } = pointer;
  return {
    path: typeof path === 'string' ? path : null,
    base64: isObject(base64) ? (base64 as unknown as Origin) : null,
  };
}
