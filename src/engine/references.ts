import { type Desired, isReference, type ReferenceValue } from '../model/desired.ts';

/** Every reference of a desired record: in its fields, its links and its children. */
export function referencesIn({ fields, links, children }: Desired): ReferenceValue[] {
  return [fields, links, ...children.map((child) => child.fields)].flatMap((values) =>
    Object.values(values).filter(isReference),
  );
}
