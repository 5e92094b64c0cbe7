import { boolean, ids, text, texts } from '../read-values.ts';
import { describeCommon, type ReadItem } from './describe-rules.ts';

/**
 * A row of `webhooks`. Of its address only the host is told: the rest of it may be a secret.
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export const describeWebhook: ReadItem = async (row, item) => {
  const host = URL.parse(text(row.endpoint) ?? '')?.host ?? 'an unknown address';
  const events = texts(row.subscriptions).map((event) =>
    event === 'conditional_ticket_events'
      ? 'A trigger or automation calls it'
      : `On the event ${event.replace(/^zen:event-type:/, '')}`,
  );
  return {
    ...describeCommon(row, item, 'apps-integrations/webhooks/webhooks/{id}/details'),
    active: row.status === 'active',
    when: events.length > 0 ? events : ['Nothing calls it'],
    does: [`Sends a ${text(row.http_method) ?? 'POST'} request (${text(row.request_format) ?? 'json'}) to ${host}`],
  };
};

export const describeBrand: ReadItem = async (row, item) => {
  const forms = await item.context.reference.forms();
  const offered = ids(row.ticket_form_ids).map((form) => forms.get(form) ?? `form ${form}`);
  const address = text(row.host_mapping) ?? text(row.brand_url) ?? text(row.subdomain);
  return {
    ...describeCommon(row, item, 'account/brand_management/brands'),
    when: [row.default === true ? 'By default' : 'A ticket or person comes through it'],
    does: [
      ...(address === null ? [] : [`Has the address ${address}`]),
      boolean(row.has_help_center) ? 'Has a Help Center' : 'Has no Help Center',
      ...(offered.length > 0 ? [`Offers the forms ${offered.join(', ')}`] : []),
    ],
  };
};

export const describeForm: ReadItem = async (row, item) => {
  const fields = await item.context.reference.ticketFields();
  const titles = new Map(fields.map(({ field }) => [field.id, field.title]));
  const custom = ids(row.ticket_field_ids)
    .map((field) => titles.get(`tickets-${field}`))
    .filter((title) => title);
  const brands = await item.context.reference.brandNames();
  const only = ids(row.restricted_brand_ids).map((brand) => brands.get(brand) ?? `brand ${brand}`);
  return {
    ...describeCommon(row, item, 'objects-rules/tickets/ticket-forms/edit/{id}'),
    when: [
      row.end_user_visible === true ? 'Customers and agents choose it' : 'Agents choose it',
      ...(only.length > 0 ? [`Only in ${only.join(', ')}`] : []),
    ],
    does: [custom.length > 0 ? `Asks for ${custom.join(', ')}` : 'Asks for no custom field'],
  };
};

export const describeStatus: ReadItem = async (row, item) => {
  const shown = text(row.end_user_label);
  return {
    ...describeCommon(row, item, 'objects-rules/tickets/ticket-statuses'),
    name: text(row.agent_label) ?? text(row.raw_agent_label) ?? '',
    when: [`An agent or a rule sets it; it belongs to ${text(row.status_category) ?? 'no category'}`],
    does: shown === null ? ['Customers see its name'] : [`Customers see “${shown}”`],
  };
};
