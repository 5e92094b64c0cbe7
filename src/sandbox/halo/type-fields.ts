import type { Input } from './binding.ts';
import { invalid } from './errors.ts';
import type { Halo } from './halo.ts';
import type { Row } from './store.ts';
import { list, num, pick, shown, str } from './values.ts';

/** How a field stands on a form. The codes are not published; these are the sandbox's own. */
export const formVisibility = { hidden: 0, shown: 1, required: 2 } as const;

const SHOWN = { technew: 1, techdetail: 1, endusernew: 1, enduserdetail: 1 };
const KEPT = [...Object.keys(SHOWN), 'seq', 'groupid', 'techtab_id', 'restrictupdate', 'override_fieldname'];

/** The custom fields that stand on a ticket type, as they are stored. */
export interface TypeField {
  id: number;
  fieldid: number;
  technew: number;
  techdetail: number;
  endusernew: number;
  enduserdetail: number;
}

/** The fields of a stored ticket type. */
export const fieldsOfType = (type: Row | undefined): TypeField[] => (type?.fields ?? []) as TypeField[];

/** A field as it is put on a type: shown everywhere, and mandatory for agents when asked. */
export function toTypeField(fieldid: number, isMandatory = false): TypeField {
  return { ...SHOWN, id: fieldid, fieldid, technew: isMandatory ? formVisibility.required : formVisibility.shown };
}

/** A posted list of fields in its stored form. It takes the place of the stored one; what was not said is shown everywhere. */
export function keepTypeFields(halo: Halo, posted: unknown): TypeField[] {
  return list(posted).map((each, index) => {
    const fieldid = num(each.fieldid);
    if (!halo.store.get('fields', fieldid)) throw invalid(`Invalid Field ${fieldid}`);
    return { ...toTypeField(fieldid), seq: index + 1, ...pick(each, KEPT) };
  });
}

/** The fields of a type as its detail shows them, each with its definition (RequestTypeField and its `fieldinfo`). */
export function readTypeFields(halo: Halo, type: Row): Record<string, unknown>[] {
  return fieldsOfType(type).flatMap((each) => {
    const field = halo.store.get('fields', each.fieldid);
    if (!field) return [];
    const mandatory = each.technew === formVisibility.required;
    const fieldinfo = { ...shown(field), mandatory };
    return [{ ...each, rtid: type.id, tableid: 0, fieldname: str(field.label), fieldinfo, mandatory }];
  });
}

/** Throws when a new ticket leaves a mandatory field of its type empty. */
export function checkMandatory(halo: Halo, type: Row, input: Input): void {
  for (const { fieldid, technew } of fieldsOfType(type)) {
    const field = technew === formVisibility.required ? halo.store.get('fields', fieldid) : undefined;
    if (!field) continue;
    const name = str(field.name).toLowerCase();
    const isPosted = list(input.customfields).some(
      (each) => (each.id === fieldid || str(each.name).toLowerCase() === name) && (each.value ?? '') !== '',
    );
    if (!isPosted) throw invalid(`${str(field.label)} must be entered`);
  }
}
