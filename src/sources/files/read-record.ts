import { markdownToHtml } from '../../content/markdown-to-html.ts';
import { textToHtml } from '../../content/text-to-html.ts';
import type { SourceEntity } from '../../model/entity.ts';
import type { RecordTypes } from '../../model/record-types.ts';
import type { Article } from '../../model/records.ts';
import type { Pulled } from '../../model/source.ts';
import type { Complaints } from './complaints.ts';
import { readValue } from './evaluated-item.ts';
import { ItemReader } from './item-reader.ts';
import { normalise } from './normalise-record.ts';
import { readAttachments } from './read-attachments.ts';
import type { Stream } from './stream.ts';
import type { Entry } from './stream-evaluator.ts';

const toHtml = { html: (body: string) => body, markdown: markdownToHtml, text: textToHtml };

/** Tells of one field of one record: `tickets/7: createdAt: The value is not an instant; the field is left empty.` */
export function complainAbout(complaints: Complaints, stream: Stream, record: string) {
  return (field: string, what: string): void => {
    const message = `${record}: ${field}: ${what.replace(/[.\s]+$/, '')}; the field is left empty.`;
    complaints.add('W_FILES_VALUE', [...stream.pointer, 'fields', field], message);
  };
}

/** The canonical record of an entry, with the file's record as its raw form (the item where records come of `each`). */
export function readRecord<E extends Exclude<SourceEntity, 'threads'>>(
  entity: E,
  stream: Stream,
  { id, item, record }: Entry,
  complaints: Complaints,
): Pulled<E> {
  const report = complainAbout(complaints, stream, `${entity}/${id}`);
  const from = new ItemReader(item, report);
  const canonical: RecordTypes[E] = normalise[entity](id, from);
  const raw = stream.each === null ? record.value : readValue(item, 'raw');
  if (entity !== 'articles') return { record: canonical, raw };
  const article: Article = {
    ...(canonical as Article),
    html: toHtml[stream.bodyFormat](from.text('body') ?? ''),
    attachments: readAttachments({ id, item, attachments: stream.attachments }, { entity: 'articles', id }, report),
  };
  return { record: article as RecordTypes[E], raw };
}
