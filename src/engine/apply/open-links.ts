import { type DesiredValue, isHtml, isReference } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import { linkProperty, linkState, linkTargets } from '../bodies/link-states.ts';
import { digestValue } from '../digest-fields.ts';
import type { TargetIds } from './resolve-references.ts';

/** The properties that are message bodies. */
export function bodiesAmong(fields: Record<string, DesiredValue>): Record<string, DesiredValue> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isHtml(value)));
}

/** Bodies that stand with links which lead elsewhere by now than when they were written. */
export function openBodies(
  fields: Record<string, DesiredValue>,
  written: Record<string, string>,
  ids: TargetIds,
): Record<string, DesiredValue> {
  const open = Object.entries(fields).filter(
    ([name, value]) =>
      isHtml(value) &&
      linkTargets(value).some((key) => ids.has(formatKey(key))) &&
      written[name] === digestValue(value) &&
      written[linkProperty(name)] !== linkState(value, ids),
  );
  return Object.fromEntries(open);
}

/** Links between records that are not as they should be and can be written now. */
export function openRelations(
  links: Record<string, DesiredValue>,
  written: Record<string, string>,
  ids: TargetIds,
): Record<string, DesiredValue> {
  const open = Object.entries(links).filter(
    ([name, value]) =>
      (!isReference(value) || ids.has(formatKey(value.$ref))) &&
      (written[name] !== digestValue(value) || movedSince(name, value, written, ids)),
  );
  return Object.fromEntries(open);
}

/** The record it leads to was made anew in the target. Links of a state that kept no such note count as they are. */
function movedSince(name: string, value: DesiredValue, written: Record<string, string>, ids: TargetIds): boolean {
  const before = written[linkProperty(name)];
  return before !== undefined && before !== linkState(value, ids);
}

/** What the ledger keeps of where the links between records lead. */
export function relationStates(links: Record<string, DesiredValue>, ids: TargetIds): Record<string, string> {
  return Object.fromEntries(
    Object.entries(links).flatMap(([name, value]) =>
      isReference(value) ? [[linkProperty(name), linkState(value, ids)]] : [],
    ),
  );
}

/** The records that these properties lead to and that do not stand. */
export function danglingTargets(
  fields: Record<string, DesiredValue>,
  ids: TargetIds,
): { name: string; key: RecordKey }[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    linkTargets(value).flatMap((key) => (ids.has(formatKey(key)) ? [] : [{ name, key }])),
  );
}
