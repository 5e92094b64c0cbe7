import type { Actual } from '../../../model/actual.ts';
import type { JsonObject } from '../../../model/json.ts';
import { markerProperty } from '../catalogue/markers.ts';
import {
  readBoolean,
  readCustomField,
  readId,
  readInstant,
  readRows,
  readText,
  shownFields,
} from '../client/decode.ts';
import type { Query, ReadApi } from '../client/halo-api.ts';
import { plainBody } from './plain-body.ts';
import { toMarker } from './to-marker.ts';

/** A ticket's actions but the opening one, which is the description. `targetId` counts within the ticket. */
export async function readActions(
  api: ReadApi,
  ticketId: string,
  markerFieldId: string | null,
  signal: AbortSignal,
): Promise<Actual[]> {
  return (await readThread(api, ticketId, markerFieldId, signal)).comments;
}

/** A ticket's actions, with the name that its opening one bears; null where it has none. */
export async function readThread(
  api: ReadApi,
  ticketId: string,
  markerFieldId: string | null,
  signal: AbortSignal,
): Promise<{ comments: Actual[]; openedBy: string | null }> {
  const fields: Query = markerFieldId === null ? {} : { include_custom_fields: markerFieldId };
  const query: Query = { ticket_id: ticketId, includehtmlnote: true, ...fields };
  const body = await api.get('/Actions', query, { signal, absent: [404] });
  const rows = readRows(body, 'actions').filter((row) => readId(row.id) !== null);
  const opening = rows.find(isOpening);
  return {
    comments: rows.filter((row) => !isOpening(row)).map(toComment),
    openedBy: opening ? readText(opening.who) : null,
  };
}

/** A ticket's files, of all its actions. */
export async function readAttachments(api: ReadApi, ticketId: string, signal: AbortSignal): Promise<Actual[]> {
  const body = await api.get('/Attachment', { ticket_id: ticketId }, { signal, absent: [404] });
  return readRows(body, 'attachments')
    .filter((row) => readId(row.id) !== null)
    .map(toAttachment);
}

/** The opening action stands for the description; it is the one that nobody wrote by itself. */
function isOpening(row: JsonObject): boolean {
  return readId(row.id) === '1' && readText(row.outcome) === 'Logged';
}

function toComment(row: JsonObject): Actual {
  const shown = row.customfields !== undefined;
  return {
    entity: 'comments',
    targetId: readId(row.id) ?? '',
    marker: shown ? toMarker(readCustomField(row, markerProperty('tickets'))) : null,
    fields: {
      outcome: readText(row.outcome),
      datetime: readInstant(row.datetime),
      who: readText(row.who),
      who_agentid: readId(row.who_agentid),
      actionby_user_id: readId(row.actionby_user_id),
      note_html: readText(row.note_html) ?? plainBody(row.note),
      hiddenfromuser: readBoolean(row.hiddenfromuser),
      ...shownFields(row, {
        timetaken: (value) => Number(value ?? 0),
        actisbillable: readBoolean,
        internet_message_id: (value) => readText(value),
      }),
    },
    children: null,
  };
}

export function toAttachment(row: JsonObject): Actual {
  return {
    entity: 'attachments',
    targetId: readId(row.id) ?? '',
    marker: toMarker(row.third_party_id),
    fields: {
      filename: readText(row.filename),
      showforusers: readBoolean(row.showforusers),
      ...(typeof row.filesize === 'number' ? { data_base64: row.filesize } : {}),
    },
    children: null,
  };
}
