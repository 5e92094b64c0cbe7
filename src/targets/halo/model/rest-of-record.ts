import type { DesiredValue } from '../../../model/desired.ts';
import type { Directory } from '../../../model/directory.ts';
import type { FieldMapping } from '../../../model/mapping.ts';
import type { Organization, Person } from '../../../model/records.ts';
import { isMapped } from './mapped-sources.ts';

interface Section {
  fields: Record<string, FieldMapping>;
  customFields: Record<string, FieldMapping>;
}

type Fields = Record<string, DesiredValue>;

/**
 * What of a person Halo has no field for (it keeps three addresses, three numbers and one organization) and the spec maps nowhere,
 * added to the notes.
 */
export function notePerson(
  record: Person,
  fields: Fields,
  options: { section: Section; directory: Directory; sourceKey: string },
): void {
  const { section, directory, sourceKey } = options;
  const written = new Set(Object.values(fields).map((value) => String(value).toLowerCase()));
  const rest = (values: readonly string[]) => values.filter((each) => !written.has(each.toLowerCase()));
  const organizations = record.organizationIds.slice(1).map((id) => directory.organization(id).name ?? id);
  addNotes(fields, `From ${sourceKey}`, [
    ...line(section, 'emails', 'Other e-mail addresses', rest(record.emails)),
    ...line(section, 'phones', 'Other phone numbers', rest(record.phones)),
    ...line(section, 'organizationIds', 'Other organizations', organizations),
    ...line(section, 'locale', 'Language', fields.lang === undefined ? record.locale : null),
    ...line(section, 'timezone', 'Time zone', record.timezone),
    ...line(section, 'tags', 'Tags', record.tags),
    ...line(section, 'externalId', 'External id', record.externalId),
    ...line(section, 'details', 'Details', record.details),
    ...line(section, 'suspended', 'Suspended', record.suspended ? 'yes' : null),
  ]);
}

/** The same of an organization, of which Halo keeps one domain. */
export function noteOrganization(record: Organization, fields: Fields, section: Section, sourceKey: string): void {
  const first = String(fields.domain ?? fields.emaildomain ?? '').toLowerCase();
  const domains = record.domains.filter((domain) => domain.toLowerCase() !== first);
  addNotes(fields, `From ${sourceKey}`, [
    ...line(section, 'domains', 'Other domains', domains),
    ...line(section, 'tags', 'Tags', record.tags),
    ...line(section, 'externalId', 'External id', record.externalId),
    ...line(section, 'details', 'Details', record.details),
  ]);
}

/** Nothing where the spec itself reads the property; of e-mails, phones and domains it may have taken some only. */
function line(section: Section, property: string, label: string, value: string | readonly string[] | null): string[] {
  const text = typeof value === 'string' ? value : (value ?? []).join(', ');
  return text.trim() === '' || isMapped(property, section) ? [] : [`${label}: ${text}`];
}

function addNotes(fields: Fields, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const before = typeof fields.notes === 'string' && fields.notes.trim() !== '' ? `${fields.notes}\n\n` : '';
  fields.notes = `${before}${[`${heading}:`, ...lines].join('\n')}`;
}
