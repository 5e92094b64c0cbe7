import type { DesiredValue } from '../../model/desired.ts';
import { type Entity, formatKey, type RecordKey } from '../../model/entity.ts';
import type { JsonValue } from '../../model/json.ts';
import { linkTargets } from '../bodies/link-states.ts';
import type { RunContext } from '../context.ts';

/** Target ids by `formatKey`; records that have none are absent. */
export type TargetIds = ReadonlyMap<string, string>;

/** Reads from the ledger where all references and links of these properties lead. */
export async function readTargetIds(
  { store }: Pick<RunContext, 'store'>,
  properties: readonly Record<string, DesiredValue>[],
): Promise<TargetIds> {
  const wanted = properties.flatMap((fields) => Object.values(fields).flatMap(linkTargets));
  const ids = new Map<string, string>();
  for (const [entity, keys] of Map.groupBy(wanted, (key) => key.entity)) {
    for (const row of await store.ledger(entity, [...new Set(keys.map((key) => key.id))])) {
      if (row.targetId !== null) ids.set(formatKey(row.key), row.targetId);
    }
  }
  return ids;
}

export type ResolvedReference =
  | { kind: 'value'; value: JsonValue }
  | { kind: 'omitted'; ref: RecordKey }
  | { kind: 'missing'; ref: RecordKey };

/** What the property takes, or that the record it leads to does not stand. */
export function resolveReference(
  value: DesiredValue & { $ref: { entity: Entity; id: string }; part?: string; missing: 'omit' | 'fail' },
  ids: TargetIds,
  { model }: Pick<RunContext, 'model'>,
): ResolvedReference {
  const targetId = ids.get(formatKey(value.$ref));
  if (targetId !== undefined) return { kind: 'value', value: model.reference(value.$ref.entity, targetId, value.part) };
  return { kind: value.missing === 'omit' ? 'omitted' : 'missing', ref: value.$ref };
}
