import type { FieldRow } from '../../generator/account-rows.ts';
import type { FieldValue, TicketRow } from '../../generator/tickets/ticket-rows.ts';
import type { ZendeskStore } from '../store.ts';

function labelOf(field: FieldRow, tag: string): string {
  return field.custom_field_options?.find((option) => option.value === tag)?.name ?? tag;
}

function display(store: ZendeskStore, field: FieldRow, value: FieldValue): string {
  if (value === null || value === '') return '';
  if (field.type === 'checkbox') return value === true ? 'Yes' : 'No';
  if (field.type === 'tagger') return labelOf(field, String(value));
  if (field.type === 'multiselect')
    return [value]
      .flat()
      .map((tag) => labelOf(field, String(tag)))
      .join(', ');
  if (field.type === 'lookup' && field.relationship_target_type === 'zen:organization')
    return store.organizations.get(Number(value))?.name ?? String(value);
  return String(value);
}

/** Custom fields that customers may see and that hold something, by title; they stand on the ticket's form. */
export function portalFields(store: ZendeskStore, ticket: TicketRow): Record<string, string> {
  const form = store.lists.ticket_forms.find((each) => each.id === ticket.ticket_form_id);
  const values = new Map(ticket.custom_fields.map(({ id, value }) => [id, value]));
  const shown = store.lists.ticket_fields.filter(
    (field) =>
      field.removable !== false &&
      field.active &&
      field.visible_in_portal === true &&
      (!form || form.ticket_field_ids.includes(field.id)),
  );
  const entries = shown.map((field) => [
    field.title_in_portal ?? field.title,
    display(store, field, values.get(field.id) ?? null),
  ]);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}
