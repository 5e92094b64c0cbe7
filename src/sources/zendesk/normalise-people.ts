import type { JsonObject } from '../../model/json.ts';
import type { Group, Organization, Person } from '../../model/records.ts';
import { type CustomField, readKeyedValues } from './custom-fields.ts';
import type { NameLookup } from './lookup-names.ts';
import { boolean, distinct, id, instant, object, text, texts } from './read-values.ts';

/** A row of `users`. `identities` are the rows of all users of the page. */
export function normalisePerson(
  row: JsonObject,
  context: {
    origin: string;
    fields: readonly CustomField[];
    lookups: NameLookup;
    identities: readonly JsonObject[];
    groupIds: string[];
    /** Beside the default one. */
    furtherOrganizationIds: readonly string[];
  },
): Person {
  const userId = id(row.id) ?? '';
  const identities = context.identities.filter((identity) => id(identity.user_id) === userId);
  const emails = [text(row.email), ...valuesOf(identities, 'email')].filter((email) => email !== null);
  const phones = [text(row.phone), ...valuesOf(identities, 'phone_number')].filter((phone) => phone !== null);
  const organizationIds = [id(row.organization_id), ...context.furtherOrganizationIds];
  return {
    id: userId,
    url: `${context.origin}/agent/users/${userId}`,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    name: text(row.name) ?? text(row.email) ?? '',
    emails: distinct(emails.map((email) => email.toLowerCase())),
    phones: distinctPhones(phones),
    active: row.active !== false,
    suspended: boolean(row.suspended) ?? false,
    organizationIds: distinct(organizationIds.filter((each) => each !== null)),
    groupIds: context.groupIds,
    role: isAgent(row) ? text(row.role) : null,
    locale: text(row.locale),
    timezone: text(row.iana_time_zone) ?? text(row.time_zone),
    notes: text(row.notes),
    details: text(row.details),
    externalId: text(row.external_id),
    tags: texts(row.tags),
    custom: readKeyedValues(context.fields, object(row.user_fields), context.lookups),
  };
}

/** The same number is often kept twice, in two spellings; the first one stays. */
function distinctPhones(phones: string[]): string[] {
  const digits = phones.map((phone) => phone.replace(/\D/g, ''));
  return phones.filter((_, index) => digits.indexOf(digits[index] ?? '') === index);
}

/** `end-user`, `agent` or `admin`: whoever is not the first is staff. */
export function isAgent(row: JsonObject): boolean {
  return row.role === 'agent' || row.role === 'admin';
}

function valuesOf(identities: readonly JsonObject[], type: string): (string | null)[] {
  return identities.filter((identity) => identity.type === type).map((identity) => text(identity.value));
}

export function normaliseOrganization(
  row: JsonObject,
  { origin, fields, lookups }: { origin: string; fields: readonly CustomField[]; lookups: NameLookup },
): Organization {
  const organizationId = id(row.id) ?? '';
  return {
    id: organizationId,
    url: `${origin}/agent/organizations/${organizationId}`,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    name: text(row.name) ?? '',
    domains: distinct(texts(row.domain_names).map((domain) => domain.toLowerCase())),
    notes: text(row.notes),
    details: text(row.details),
    externalId: text(row.external_id),
    tags: texts(row.tags),
    custom: readKeyedValues(fields, object(row.organization_fields), lookups),
  };
}

export function normaliseGroup(row: JsonObject, memberIds: string[]): Group {
  return {
    id: id(row.id) ?? '',
    url: null,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    name: text(row.name) ?? '',
    description: text(row.description),
    deleted: row.deleted === true,
    private: row.is_public === false,
    memberIds,
  };
}
