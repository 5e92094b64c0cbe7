import { type AccountContext, apiUrl } from './account-context.ts';
import type { BrandRow, CustomStatusRow, FormRow, RecipientAddressRow } from './account-rows.ts';
import { TICKET_FIELDS } from './field-definitions.ts';
import { idOf } from './ids.ts';
import { SUPPORT_ADDRESS } from './people/user-cases.ts';
import { iso, setupChange, setupTime } from './timeline.ts';

/** The first of each category is its default. A closed ticket keeps the status with which it was solved. */
export const CUSTOM_STATUSES = [
  ['new', 'New'],
  ['open', 'Open'],
  ['pending', 'Pending'],
  ['hold', 'On-hold'],
  ['solved', 'Solved'],
  ['open', 'In review'],
  ['pending', 'Waiting for documents'],
  ['hold', 'Waiting for vendor'],
  ['solved', 'Solved by customer'],
] as const;

/** Index of the custom status with this label. */
export function customStatusIndex(label: (typeof CUSTOM_STATUSES)[number][1]): number {
  return CUSTOM_STATUSES.findIndex((entry) => entry[1] === label);
}

function dates(index: number, count: number) {
  return { created_at: iso(setupTime(index, count)), updated_at: iso(setupChange(index, count)) };
}

export function makeCustomStatuses(context: AccountContext): CustomStatusRow[] {
  return CUSTOM_STATUSES.map(([category, label], index) => {
    const id = idOf('customStatus', index);
    return {
      id,
      url: apiUrl(context, `custom_statuses/${id}`),
      status_category: category,
      agent_label: label,
      raw_agent_label: label,
      end_user_label: category === 'hold' ? 'Open' : label,
      raw_end_user_label: category === 'hold' ? 'Open' : label,
      description: '',
      active: true,
      default: index < 5,
      ...dates(index, CUSTOM_STATUSES.length),
    };
  });
}

export function makeBrands(context: AccountContext): BrandRow[] {
  const form = idOf('form', 0);
  return ['ACME', 'ACME Outdoor'].map((name, index) => {
    const id = idOf('brand', index);
    const subdomain = name.toLowerCase().replace(' ', '-');
    return {
      id,
      url: apiUrl(context, `brands/${id}`),
      name,
      brand_url: index === 0 ? context.options.baseUrl : `https://${subdomain}.zendesk.example`,
      subdomain,
      host_mapping: null,
      has_help_center: index === 0,
      help_center_state: index === 0 ? 'enabled' : 'disabled',
      active: true,
      default: index === 0,
      ticket_form_ids: index === 0 ? [form, idOf('form', 1)] : [form],
      signature_template: '{{agent.signature}}',
      ...dates(index, 2),
    };
  });
}

export function makeForms(context: AccountContext): FormRow[] {
  const fields = TICKET_FIELDS.map((_, index) => idOf('ticketField', index));
  return ['Default Ticket Form', 'Returns'].map((name, index) => {
    const id = idOf('form', index);
    return {
      id,
      url: apiUrl(context, `ticket_forms/${id}`),
      name,
      raw_name: name,
      display_name: name,
      raw_display_name: name,
      position: index + 1,
      active: true,
      default: index === 0,
      end_user_visible: true,
      in_all_brands: index === 0,
      restricted_brand_ids: index === 0 ? [] : [idOf('brand', 0)],
      ticket_field_ids: index === 0 ? fields : fields.slice(0, 12),
      ...dates(index, 2),
    };
  });
}

export function makeRecipientAddresses(context: AccountContext): RecipientAddressRow[] {
  return [SUPPORT_ADDRESS, 'billing@acme.example'].map((email, index) => {
    const id = idOf('recipientAddress', index);
    return {
      id,
      url: apiUrl(context, `recipient_addresses/${id}`),
      name: index === 0 ? 'ACME Support' : 'ACME Billing',
      email,
      default: index === 0,
      brand_id: idOf('brand', 0),
      ...dates(index, 2),
    };
  });
}
