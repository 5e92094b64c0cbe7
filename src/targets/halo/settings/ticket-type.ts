import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import { readBoolean, readId, readText } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';

/** What a ticket type asks of its tickets. */
export interface TicketType {
  id: string;
  name: string;
  /** The approval process that its tickets start. */
  approval: { id: string; name: string } | null;
  workflow: string | null;
  /** Ids of the statuses it allows; null: all. */
  statuses: string[] | null;
  /** Fields of its form, as they are posted back. */
  fields: JsonObject[];
  /** Custom fields that stand on it; those that a new ticket must have. */
  shown: string[];
  /** Those of them that end users see when they open such a ticket or look at one. */
  shownToUsers: string[];
  mandatory: { id: string; label: string }[];
}

/** A ticket type in detail (RequestType); null when it is gone. Only the detail shows its fields, statuses and approval process. */
export async function readTicketType(api: ReadApi, id: string, signal?: AbortSignal): Promise<TicketType | null> {
  const row = await api.get(
    `/TicketType/${id}`,
    { includedetails: true },
    { absent: [404], ...(signal && { signal }) },
  );
  if (!isObject(row)) return null;
  const fields = objects(row.fields);
  const approval = readId(row.approval_process_id);
  return {
    id,
    name: readText(row.name) ?? id,
    approval: approval === null ? null : { id: approval, name: readText(row.approval_process_name) ?? approval },
    workflow: readId(row.workflow_id) === null ? null : (readText(row.workflow_name) ?? readId(row.workflow_id)),
    statuses:
      row.allowall_status === false
        ? objects(row.allowed_status).flatMap((each) => readId(each.status_id) ?? [])
        : null,
    fields,
    shown: fields.flatMap((field) => readId(field.fieldid) ?? []),
    shownToUsers: fields.filter(isShownToUsers).flatMap((field) => readId(field.fieldid) ?? []),
    mandatory: fields.filter(isMandatory).flatMap((field) => {
      const id = readId(field.fieldid);
      return id === null ? [] : [{ id, label: readText(field.fieldname) ?? id }];
    }),
  };
}

/** The codes of visibility are not published, but 0 is hidden; a version that does not say may show it. */
function isShownToUsers({ endusernew = 1, enduserdetail = 1 }: JsonObject): boolean {
  return Number(endusernew) !== 0 || Number(enduserdetail) !== 0;
}

function isMandatory(field: JsonObject): boolean {
  return readBoolean(field.mandatory) || (isObject(field.fieldinfo) && readBoolean(field.fieldinfo.mandatory));
}

function objects(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
