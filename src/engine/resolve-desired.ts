import { type Desired, type DesiredValue, isReference } from '../model/desired.ts';
import { resolveReference, type TargetIds } from './apply/resolve-references.ts';
import type { RunContext } from './context.ts';

/** The record with the target's ids in place of its references; one whose record does not stand is left out. */
export function resolveDesired(desired: Desired, ids: TargetIds, context: Pick<RunContext, 'model'>): Desired {
  const resolve = (fields: Record<string, DesiredValue>): Record<string, DesiredValue> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => {
        if (!isReference(value)) return [[name, value]];
        const resolved = resolveReference(value, ids, context);
        return resolved.kind === 'value' ? [[name, resolved.value]] : [];
      }),
    );
  return {
    ...desired,
    fields: resolve(desired.fields),
    links: resolve(desired.links),
    children: desired.children.map((child) => ({ ...child, fields: resolve(child.fields) })),
  };
}
