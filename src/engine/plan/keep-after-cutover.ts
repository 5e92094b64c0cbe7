import type { Desired, DesiredChild, Problem } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { TargetModel } from '../../model/target-model.ts';
import type { Thread } from '../../model/thread.ts';
import { changedFields } from '../apply/changed-fields.ts';
import type { Cutover } from './cutover.ts';
import type { Written } from './follow-source.ts';

/**
 * What of a record that changed at the source after the cutover still goes to the target, as `cutover.after` says; and a word on
 * what is `kept` (names of properties and children). What keeps people out goes in any case. A record that was begun and is not complete is finished as it is.
 */
export function keepAfterCutover(
  cutover: Cutover,
  desired: Desired,
  given: Written & { model: TargetModel; updatedAt: string | null; thread: Thread | null },
): { desired: Desired; problems: Problem[]; kept: ReadonlySet<string> } {
  const { row, updatedAt } = given;
  if (!cutover.isSince(updatedAt) || row.kind === 'adopt' || row.targetId === null || !row.complete) {
    return { desired, problems: [], kept: new Set() };
  }
  const fields = cutover.after.fields === 'keep' ? keptFields(desired, given) : [];
  const children = cutover.after.newComments === 'skip' ? skippedChildren(cutover, desired, given) : new Set<string>();
  const links = cutover.after.fields === 'keep' ? keptLinks(desired, given) : [];
  return {
    desired: {
      ...desired,
      fields: without(desired.fields, fields),
      links: without(desired.links, links),
      children: desired.children.filter(({ key }) => !children.has(formatKey(key))),
    },
    kept: new Set([...fields, ...links, ...children]),
    problems: [
      ...(fields.length + links.length > 0 ? [note(cutover, 'fields', 'were kept as they are in the target')] : []),
      ...(children.size > 0 ? [note(cutover, 'new comments', 'were left out')] : []),
    ],
  };
}

function note({ at }: Cutover, what: string, how: string): Problem {
  return {
    kind: 'skipped',
    severity: 'warning',
    code: 'W_AFTER_CUTOVER',
    message: `after the cutover of ${at}: ${what} that changed at the source ${how}`,
    hint: 'cutover.after says what still goes.',
    field: what,
  };
}

function keptFields(desired: Desired, { row, model }: Parameters<typeof keepAfterCutover>[2]): string[] {
  const follow = new Set(model.restricting?.(desired));
  return Object.keys(changedFields(desired.fields, row.written).fields).filter((name) => !follow.has(name));
}

function keptLinks({ links }: Desired, { row }: Written): string[] {
  return Object.keys(changedFields(links, row.written).fields);
}

/** An edit of the mapping that does not touch a record. */
export function keptMapping({ at }: Cutover): Problem {
  return {
    kind: 'skipped',
    severity: 'warning',
    code: 'W_MAPPING_AFTER_CUTOVER',
    message: `after the cutover of ${at} a changed mapping touches new records only: this one stays as it is`,
    hint: 'run.mappingChange: all brings it to the others as well.',
  };
}

/** Those that do not stand, but for comments from before the cutover and their files. */
function skippedChildren(
  { isSince }: Cutover,
  { children }: Desired,
  { children: rows, thread }: Parameters<typeof keepAfterCutover>[2],
): Set<string> {
  const standing = new Set(rows.map(({ key }) => formatKey(key)));
  const before = new Set(
    (thread?.comments ?? []).filter(({ createdAt }) => !isSince(createdAt)).map(({ id }) => `comments/${id}`),
  );
  const isEarlier = ({ key, parent }: DesiredChild) => before.has(formatKey(parent ?? key));
  return new Set(
    children
      .filter((child) => !standing.has(formatKey(child.key)) && !isEarlier(child))
      .map(({ key }) => formatKey(key)),
  );
}

function without<T>(properties: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
