import { type AccountContext, apiUrl } from '../account-context.ts';
import type { OrganizationRow } from '../account-rows.ts';
import { idOf, indexOfId } from '../ids.ts';
import type { Table } from '../table.ts';
import { iso, setupChange, setupTime } from '../timeline.ts';
import { LIVE_GROUPS } from './groups.ts';

const INDUSTRIES = ['industry_retail', 'industry_health', 'industry_software', 'industry_public'];

/** Names are unique: Zendesk refuses a second organization of the same name. */
function nameOf(context: AccountContext, index: number): string {
  if (index === 5) return 'Łódź & Söhne “Große” GmbH';
  const name = context.random('organization-name', index).company.name();
  return index % 4 === 3 || index >= 12 ? `${name} ${index + 1}` : name;
}

/** The e-mail domain of an organization's people; unique by index. */
export function domainOf(context: AccountContext, index: number): string {
  const word = nameOf(context, index)
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
  return `${word.slice(0, 18)}${index}.example`;
}

export function organizationTable(context: AccountContext): Table<OrganizationRow> {
  const count = context.sizes.organizations;
  return {
    count,
    idAt: (index) => idOf('organization', index),
    indexOf: (id) => indexOfId('organization', id, count),
    stampAt: (index) => setupChange(index, count),
    at(index) {
      const random = context.random('organization', index);
      const id = idOf('organization', index);
      const domain = domainOf(context, index);
      return {
        id,
        url: apiUrl(context, `organizations/${id}`),
        name: nameOf(context, index),
        shared_tickets: index % 5 === 0,
        shared_comments: index % 5 === 0,
        external_id: index % 3 === 0 ? `crm-${5000 + index}` : null,
        created_at: iso(setupTime(index, count)),
        updated_at: iso(setupChange(index, count)),
        domain_names: index === 7 ? [] : index === 2 ? [domain, `mail.${domain}`] : [domain],
        details: index % 2 === 0 ? `${random.location.streetAddress()}\n${random.location.city()}` : null,
        notes: index % 3 === 1 ? random.company.catchPhrase() : null,
        group_id: index % 4 === 1 ? idOf('group', index % LIVE_GROUPS) : null,
        tags: index % 3 === 0 ? ['key_account', random.helpers.arrayElement(['emea', 'apac', 'amer'])] : [],
        organization_fields: {
          industry: random.helpers.arrayElement([...INDUSTRIES, null]),
          contract_end: index % 2 === 0 ? iso(setupTime(index, count)).slice(0, 10) : null,
          seats: random.number.int({ min: 3, max: 900 }),
          annual_value: Number((random.number.int({ min: 100, max: 90_000 }) + 0.5).toFixed(2)),
          premium_support: index % 4 === 0,
          account_number: index % 2 === 1 ? `A-${10_000 + index}` : null,
          directions: index % 5 === 2 ? 'Second floor\nAsk for Zoë' : null,
          vat_number: index % 3 === 0 ? `FR${String(12_345_678_900 + index)}` : null,
          products: index % 4 === 2 ? ['product_printers', 'product_software'] : null,
          parent_company: index % 6 === 4 ? String(idOf('organization', 0)) : null,
        },
        deleted_at: null,
      };
    },
  };
}
