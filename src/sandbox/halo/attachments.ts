import { createHash } from 'node:crypto';
import { empty, Refusal } from '../kit/message.ts';
import type { Input } from './binding.ts';
import { readDate } from './dates.ts';
import { invalid, missing, truncated } from './errors.ts';
import { type Halo, now } from './halo.ts';
import type { Row } from './store.ts';
import { list, num, str } from './values.ts';

/** What a file hangs on: a ticket, an action of it, or another entity by type code and id. All 0 for nothing. */
export interface Place {
  ticket_id: number;
  action_id: number;
  type: number;
  unique_id: number;
}

export const nowhere: Place = { ticket_id: 0, action_id: 0, type: 0, unique_id: 0 };

/** The type code under which the sandbox keeps files of articles; the real one is not published. */
export const ARTICLE_TYPE = 8;

/** Stores a new file from its posted form; throws a Refusal when it has no name or content, or is too large. */
export function storeFile(halo: Halo, input: Input, place: Place): Row {
  const filename = str(input.filename);
  if (!filename) throw invalid('Filename must be entered');
  if (filename.length > 4000) throw truncated('ATTACHMENT', 'ATFilename');
  if (str(input.third_party_id).length > 250) throw truncated('ATTACHMENT', 'ATThirdPartyId');
  const { bytes, contentType } = decode(
    str(input.data_base64) || str(input.data),
    input.data_base64 !== undefined || input.data !== undefined,
  );
  if (bytes.length > halo.switches.attachmentLimit) throw tooLarge(halo);
  return halo.store.insert('attachments', {
    third_party_id: str(input.third_party_id),
    content_type: contentType,
    filename,
    datecreated: (input._isimport ? readDate(input.datecreated) : null) ?? now(halo),
    note: str(input.note),
    filesize: bytes.length,
    desc: str(input.desc) || filename.slice(0, 255),
    isimage: input.isimage ?? contentType.startsWith('image/'),
    ...place,
    user_id: -1,
    agent_id: halo.actor,
    guid: halo.random.uuid(),
    showforusers: input.showforusers ?? false,
    showonchild: false,
    showonrelated: false,
    $sha256: keepBytes(halo, bytes),
  });
}

/** Keeps bytes under their hash, which is returned. */
export function keepBytes(halo: Halo, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  halo.store.putBlob(sha256, bytes);
  return sha256;
}

/** The refusal of a file above the limit. */
export function tooLarge(halo: Halo): Refusal {
  const { attachmentLimitStatus } = halo.switches;
  return attachmentLimitStatus === 413
    ? new Refusal(empty(413))
    : invalid('The file is larger than the maximum upload size', attachmentLimitStatus);
}

/** Hangs files on a record: earlier uploads (`{id}`) and new ones with their content inside, which some tenants ignore. */
export function attachAll(halo: Halo, posted: unknown, place: Place): void {
  for (const each of list(posted)) {
    if (num(each.id) > 0) link(halo, num(each.id), place);
    else if (halo.switches.inlineFiles) storeFile(halo, each, place);
  }
}

/** An upload that hangs on nothing yet is moved; one that has a place stays there and is copied. */
function link(halo: Halo, id: number, place: Place): void {
  const row = halo.store.get('attachments', id);
  if (!row) throw missing('Attachment');
  const isFree = !row.ticket_id && !row.unique_id;
  if (isFree || isAt(row, place)) halo.store.update('attachments', { ...row, ...place });
  else
    halo.store.insert('attachments', { ...row, ...place, id: undefined, copy_from_id: id, guid: halo.random.uuid() });
}

function isAt(row: Row, place: Place): boolean {
  if (place.ticket_id)
    return row.ticket_id === place.ticket_id && (!row.action_id || row.action_id === place.action_id);
  return row.type === place.type && row.unique_id === place.unique_id;
}

/** A data URL (`data:image/png;base64,...`) or bare base64. */
function decode(data: string, isGiven: boolean): { bytes: Buffer; contentType: string } {
  if (!isGiven) throw invalid('No file data was supplied');
  const comma = data.startsWith('data:') ? data.indexOf(',') : -1;
  const contentType = comma > 5 ? (data.slice(5, comma).split(';')[0] ?? '') : '';
  const base64 = data.slice(comma + 1);
  const bytes = Buffer.from(base64, 'base64');
  // Buffer skips what is not base64; then the lengths do not agree.
  if (bytes.length !== Math.floor((base64.replace(/=+$/, '').length * 3) / 4))
    throw invalid(
      'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
    );
  return { bytes, contentType: contentType || 'application/octet-stream' };
}
