import type { DesiredValue } from '../../model/desired.ts';
import { digestFields } from '../digest-fields.ts';

/** The properties whose digest is not the one last written, with their digests: all that an update sends. */
export function changedFields(
  fields: Record<string, DesiredValue>,
  written: Record<string, string>,
): { fields: Record<string, DesiredValue>; written: Record<string, string> } {
  const digests = Object.entries(digestFields(fields)).filter(([name, digest]) => written[name] !== digest);
  return {
    fields: Object.fromEntries(digests.map(([name]) => [name, fields[name] ?? null])),
    written: Object.fromEntries(digests),
  };
}
