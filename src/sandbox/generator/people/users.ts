import type { Faker } from '@faker-js/faker';
import type { AccountContext } from '../account-context.ts';
import type { UserRow } from '../account-rows.ts';
import { blankUser } from '../blank-rows.ts';
import { USER_FIELDS } from '../field-definitions.ts';
import { idOf, indexOfId } from '../ids.ts';
import type { Table } from '../table.ts';
import { DAY, iso, setupChange, setupTime } from '../timeline.ts';
import { groupsOfStaff } from './groups.ts';
import { domainOf } from './organizations.ts';
import { applyUserCase, userCaseAt } from './user-cases.ts';

/** Address and name of the administrator whose token the sandbox hands out. */
export const ADMIN_EMAIL = 'ops@acme.example';
const LOCALES = [
  { locale: 'en-US', locale_id: 1, zone: 'Eastern Time (US & Canada)', iana: 'America/New_York' },
  { locale: 'fr', locale_id: 16, zone: 'Paris', iana: 'Europe/Paris' },
  { locale: 'de', locale_id: 8, zone: 'Berlin', iana: 'Europe/Berlin' },
] as const;

/** Index of the organization an end user (by index among the end users) is in by default; null for some. */
function organizationOfEndUser(context: AccountContext, endUser: number): number | null {
  return endUser % 13 === 10 ? null : endUser % context.sizes.organizations;
}

function mailName(first: string, last: string): string {
  return `${first}.${last}`.toLowerCase().replace(/[^a-z.]+/g, '');
}

function baseUser(context: AccountContext, random: Faker, index: number, count: number): UserRow {
  const id = idOf('user', index);
  const first = random.person.firstName();
  const last = random.person.lastName();
  const place = LOCALES[index % 7 === 3 ? 1 : index % 7 === 5 ? 2 : 0];
  return {
    ...blankUser(context.options.baseUrl, id, iso(setupTime(index, count))),
    name: `${first} ${last}`,
    email: `${mailName(first, last)}.${index}@acme.example`,
    updated_at: iso(setupChange(index, count)),
    time_zone: place.zone,
    iana_time_zone: place.iana,
    locale_id: place.locale_id,
    locale: place.locale,
    last_login_at: iso(setupChange(index, count) - DAY),
    user_fields: Object.fromEntries(USER_FIELDS.map((field) => [field.key ?? '', null])),
  };
}

function asStaff(user: UserRow, index: number): UserRow {
  const admin = index < 2;
  return {
    ...user,
    name: index === 0 ? 'Olga Petersen' : user.name,
    email: index === 0 ? ADMIN_EMAIL : user.email,
    role: admin ? 'admin' : 'agent',
    role_type: admin ? 4 : null,
    moderator: admin,
    alias: index === 3 ? 'Support hero' : null,
    signature: index % 2 === 1 ? 'Kind regards\nThe ACME team' : null,
    default_group_id: idOf('group', groupsOfStaff(index)[0] ?? 0),
    two_factor_auth_enabled: admin,
    report_csv: admin,
  };
}

function asEndUser(context: AccountContext, random: Faker, user: UserRow, endUser: number): UserRow {
  const organization = organizationOfEndUser(context, endUser);
  const domain = organization === null ? 'freemail.example' : domainOf(context, organization);
  return {
    ...user,
    email: `${(user.email ?? '').split('@')[0]}@${domain}`,
    organization_id: organization === null ? null : idOf('organization', organization),
    phone: endUser % 3 === 0 ? `+44 20 7946 ${String(1000 + (endUser % 9000))}` : null,
    shared_phone_number: endUser % 3 === 0 ? false : null,
    // May read all requests of the organization.
    ticket_restriction: organization !== null && endUser % 9 === 4 ? 'organization' : 'requested',
    external_id: endUser % 4 === 0 ? `customer-${endUser}` : null,
    tags: endUser % 6 === 0 ? ['vip', 'beta_tester'] : [],
    details: endUser % 8 === 2 ? random.location.streetAddress() : null,
    notes: endUser % 5 === 1 ? random.person.jobTitle() : null,
    user_fields: {
      ...user.user_fields,
      vip_tier: random.helpers.arrayElement(['tier_gold', 'tier_silver', null]),
      employee_number: endUser % 4 === 0 ? `E-${String(endUser).padStart(5, '0')}` : null,
      start_date: endUser % 3 === 1 ? user.created_at : null,
      newsletter: endUser % 2 === 0,
      loyalty_points: random.number.int({ min: 0, max: 500 }),
      delivery_notes: endUser % 7 === 3 ? 'Ring twice.\nLeave it with the <porter>.' : null,
      discount: endUser % 6 === 0 ? '2.50' : null,
      cost_centre: endUser % 5 === 2 ? `CC-${String(1000 + endUser)}` : null,
      languages: endUser % 4 === 1 ? ['lang_en', 'lang_fr'] : null,
      account_manager: endUser % 10 === 6 ? String(idOf('user', 2)) : null,
    },
  };
}

/** Staff first (0 is the administrator), then end users, then the extra ones of `user-cases.ts`. */
export function userTable(context: AccountContext): Table<UserRow> {
  const { staff, endUsers, extraUsers } = context.sizes;
  const count = staff + endUsers + extraUsers;
  return {
    count,
    idAt: (index) => idOf('user', index),
    indexOf: (id) => indexOfId('user', id, count),
    stampAt: (index) => setupChange(index, count),
    at(index) {
      const random = context.random('user', index);
      const user = baseUser(context, random, index, count);
      if (index < staff) return asStaff(user, index);
      const endUser = asEndUser(context, random, user, index - staff);
      return applyUserCase(context, endUser, userCaseAt(context, index));
    },
  };
}
