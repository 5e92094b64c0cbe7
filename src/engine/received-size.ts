import { type Desired, isFile } from '../model/desired.ts';
import { formatKey } from '../model/entity.ts';

/** The record with its files in other sizes than their source declares, by `formatKey`; null where nobody knows it. */
export function withSizes(desired: Desired, sizes: ReadonlyMap<string, number | null>): Desired {
  const children = desired.children.map((child) => {
    const size = sizes.get(formatKey(child.key));
    if (size === undefined) return child;
    const fields = Object.entries(child.fields).map(([name, value]) =>
      isFile(value) ? [name, { $file: { ...value.$file, size } }] : [name, value],
    );
    return { ...child, fields: Object.fromEntries(fields) };
  });
  return { ...desired, children };
}
