import { foldName } from '../../../model/fold-name.ts';
import type { IdentityRow } from '../../../model/identity-row.ts';
import type { Folder } from '../../../model/records.ts';
import type { RunContext } from '../../context.ts';
import { adoptIt, type Candidate, createIt, fromLedger, type Settled } from './decision.ts';
import { findByName } from './find-by-name.ts';

/** Folders by name under the same parent; `parents` are those settled before, a folder without one there is a root. */
export async function settleFolders(
  context: RunContext,
  page: readonly Candidate<Folder>[],
  parents: ReadonlyMap<string, IdentityRow>,
): Promise<Settled[]> {
  const existing = await findByName(
    context.store,
    'folders',
    page.map(({ record }) => record.name),
  );
  return page.map(({ id, record, ledger }) => {
    const who = { entity: 'folders', id, name: record.name, email: null, kind: null } as const;
    const before = fromLedger(who, ledger);
    if (before) return before;
    const parent = record.parentId === null ? undefined : parents.get(record.parentId);
    const parentId = parent?.targetId ?? null;
    // Under a parent that is yet to be created nothing can stand.
    const found =
      parent && parentId === null
        ? undefined
        : existing.get(foldName(record.name))?.find((each) => each.parentId === parentId);
    return found ? adoptIt(who, found.id, 'matched by name') : createIt(who, 'no list has this name here');
  });
}
