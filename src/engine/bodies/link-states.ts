import { type DesiredValue, type HtmlValue, isHtml, isReference } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { TargetIds } from '../apply/resolve-references.ts';

/** Under this name the ledger keeps where the links of a property led when it was written. */
export function linkProperty(name: string): string {
  return `$links:${name}`;
}

/** Where a property leads besides being a value: a body's links, or the one record of a reference. */
export function linkTargets(value: DesiredValue): RecordKey[] {
  if (isHtml(value)) return (value.links ?? []).map(({ to }) => to);
  return isReference(value) ? [value.$ref] : [];
}

/** What stands for the state of a property's links: it changes when one of the records comes to stand, or another in its place. */
export function linkState(value: DesiredValue, ids: TargetIds): string {
  const names = [...new Set(linkTargets(value).map(formatKey))].sort();
  return digest(names.map((name) => [name, ids.get(name) ?? null]));
}

/** The states of all bodies with links among these properties, as the ledger keeps them. */
export function bodyLinkStates(fields: Record<string, DesiredValue>, ids: TargetIds): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isHtml(value) && linkTargets(value).length > 0 ? [[linkProperty(name), linkState(value, ids)]] : [],
    ),
  );
}

/** Whether a property leads to a record that does not stand. */
export function isDangling(value: DesiredValue, ids: TargetIds): boolean {
  return linkTargets(value).some((key) => !ids.has(formatKey(key)));
}

/** The body with each of its links saying where it leads by now. */
export function resolveLinks(
  body: HtmlValue,
  ids: TargetIds,
  address: (key: RecordKey, targetId: string) => string | null,
) {
  return (body.links ?? []).map((link) => {
    const targetId = ids.get(formatKey(link.to));
    return { ...link, becomes: targetId === undefined ? null : address(link.to, targetId) };
  });
}
