import type { DesiredValue } from '../../model/desired.ts';
import { digestFields } from '../digest-fields.ts';

/**
 * The properties whose digest is not the one last written, with their digests: all that an update sends. When one of those that
 * go `together` changed, the others of them go along.
 */
export function changedFields(
  fields: Record<string, DesiredValue>,
  written: Record<string, string>,
  together: readonly string[] = [],
): { fields: Record<string, DesiredValue>; written: Record<string, string> } {
  const all = Object.entries(digestFields(fields));
  const changed = new Set(all.flatMap(([name, digest]) => (written[name] === digest ? [] : [name])));
  if (together.some((name) => changed.has(name))) for (const name of together) changed.add(name);
  const digests = all.filter(([name]) => changed.has(name));
  return {
    fields: Object.fromEntries(digests.map(([name]) => [name, fields[name] ?? null])),
    written: Object.fromEntries(digests),
  };
}
