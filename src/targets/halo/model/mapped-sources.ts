import type { FieldMapping } from '../../../model/mapping.ts';

/** Whether the spec itself reads this property of the canonical record: then it has a place that somebody chose. */
export function isMapped(
  property: string,
  { fields, customFields }: { fields: Record<string, FieldMapping>; customFields: Record<string, FieldMapping> },
): boolean {
  const pattern = new RegExp(String.raw`(?<![\w.$"'])${property}\b`);
  return [...Object.values(fields), ...Object.values(customFields)].some((mapping) =>
    pattern.test(typeof mapping === 'string' ? mapping : mapping.value),
  );
}
