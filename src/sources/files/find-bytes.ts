import { readValue } from './evaluated-item.ts';
import { type Holder, listAttachments, type Origin } from './read-attachments.ts';
import { listMessages } from './read-message.ts';
import type { Found, RecordFinder } from './record-finder.ts';

/** The bytes of an attachment that stand in its record in base64 (or as a data address); null where there are none. */
export async function findBytes(fileId: string, { entity, id }: Origin, finder: RecordFinder): Promise<Buffer | null> {
  const found = (await finder.find(entity, [id], 'bytes')).found.get(id);
  if (!found) return null;
  for (const holder of listHolders(found)) {
    const file = listAttachments(holder).find((attachment) => attachment.id === fileId);
    const base64 = file && readValue(file.item, 'base64');
    if (typeof base64 === 'string' && base64 !== '') return Buffer.from(base64.replace(/^data:[^,]*,/, ''), 'base64');
  }
  return null;
}

function listHolders({ id, item, stream }: Found): Holder[] {
  if (stream.entity !== 'tickets') return [{ id, item, attachments: stream.attachments }];
  const { opening, lists } = listMessages(stream, id, item);
  return [...opening, ...lists.flat()];
}
