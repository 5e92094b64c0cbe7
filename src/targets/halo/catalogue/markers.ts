import { customFieldKey } from '../client/decode.ts';
import { type FieldUsage, fieldUsages, type HaloDetails, type HaloField } from './catalogue-details.ts';

/** The fields that hold our keys, one per kind of record: what tells in Halo which source record a record came from. */
export const markerFields = {
  tickets: { name: 'deskhaulmarker', label: 'Deskhaul marker' },
  organizations: { name: 'deskhaulclientmarker', label: 'Deskhaul client marker' },
  sites: { name: 'deskhaulsitemarker', label: 'Deskhaul site marker' },
  contacts: { name: 'deskhaulusermarker', label: 'Deskhaul user marker' },
} as const satisfies Record<FieldUsage, { name: string; label: string }>;

/** The name under which a marker field's value is written and read: `CF` before the name it was created with. */
export function markerProperty(usage: FieldUsage): string {
  return `CF${markerFields[usage].name}`;
}

/** The marker field of a usage; null while it has not been created. */
export function findMarkerField(fields: HaloDetails['fields'], usage: FieldUsage): HaloField | null {
  const key = customFieldKey(markerFields[usage].name);
  return fields.find((field) => field.usage === fieldUsages[usage] && customFieldKey(field.name) === key) ?? null;
}

export function isMarkerField(field: HaloField): boolean {
  const key = customFieldKey(field.name);
  return Object.values(markerFields).some(({ name }) => customFieldKey(name) === key);
}
