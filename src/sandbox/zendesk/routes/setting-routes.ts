import type { FieldRow, GroupRow } from '../../generator/account-rows.ts';
import { type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import { api, found, idOfPath, type SandboxParts } from '../sandbox-parts.ts';
import type { Lists } from '../store.ts';
import { arrayListing, pageReply } from './listing.ts';

/** Groups come in no order that a client could rely on, and without the deleted ones unless asked for. */
function listGroups(request: Incoming, { store, baseUrl }: SandboxParts): Reply {
  const withDeleted = request.query.get('exclude_deleted') === 'false';
  const groups = store.lists.groups.filter((group) => withDeleted || !group.deleted);
  const shuffled: GroupRow[] = [...groups.filter((_, at) => at % 2 === 1), ...groups.filter((_, at) => at % 2 === 0)];
  return pageReply(request, baseUrl, 'groups', arrayListing(shuffled));
}

/** Without a page parameter every field is answered at once. */
function listTicketFields(request: Incoming, { store, baseUrl }: SandboxParts): Reply {
  const fields = store.lists.ticket_fields;
  if ([...request.query.keys()].some((name) => name === 'page' || name.startsWith('page[')))
    return pageReply(request, baseUrl, 'ticket_fields', arrayListing(fields));
  return json(200, { ticket_fields: fields, next_page: null, previous_page: null, count: fields.length });
}

function listOptions(request: Incoming, { store, baseUrl }: SandboxParts): Reply {
  const field = found(store.lists.ticket_fields.find((each) => each.id === idOfPath(request)));
  return pageReply(request, baseUrl, 'custom_field_options', arrayListing(field.custom_field_options ?? []));
}

/** A few of the account's settings. @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/ */
const SETTINGS = {
  tickets: {
    collaboration: true,
    follower_and_email_cc_collaborations: true,
    private_attachments: true,
    comments_public_by_default: true,
    email_attachments: false,
  },
};

/** Groups, fields, statuses, brands, forms and support addresses. */
export function settingRoutes(parts: SandboxParts): Route[] {
  const lists = (): Lists => parts.store.lists;
  const paged = (name: 'user_fields' | 'organization_fields' | 'brands' | 'ticket_forms' | 'recipient_addresses') =>
    api(name, (request) => pageReply<unknown>(request, parts.baseUrl, name, arrayListing<unknown>(lists()[name])));
  const single = (path: string, key: string, rows: () => { id: number }[]) =>
    api(`${path}/:id`, (request) => json(200, { [key]: found(rows().find((row) => row.id === idOfPath(request))) }));
  return [
    ...api('groups', (request) => listGroups(request, parts)),
    ...api('groups/count', () =>
      json(200, { count: { value: lists().groups.filter((group) => !group.deleted).length, refreshed_at: null } }),
    ),
    ...single('groups', 'group', () => lists().groups),
    ...api('ticket_fields', (request) => listTicketFields(request, parts)),
    ...single('ticket_fields', 'ticket_field', (): FieldRow[] => lists().ticket_fields),
    ...api('ticket_fields/:id/options', (request) => listOptions(request, parts)),
    ...paged('user_fields'),
    ...paged('organization_fields'),
    ...paged('brands'),
    ...paged('ticket_forms'),
    ...paged('recipient_addresses'),
    ...api('account/settings', () => json(200, { settings: SETTINGS })),
    ...api('custom_statuses', () => json(200, { custom_statuses: lists().custom_statuses })),
    ...single('custom_statuses', 'custom_status', () => lists().custom_statuses),
  ];
}
