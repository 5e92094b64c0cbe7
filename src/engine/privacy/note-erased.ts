import { formatKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import type { PlanTally } from '../plan/plan-tally.ts';

/**
 * Erased people who stand in the target already, because they were migrated before they were listed or came otherwise: each is
 * named by its id and address there, so that a person can delete it. Nothing here deletes.
 */
export async function noteErased(
  { store, model, migration, privacy }: Pick<RunContext, 'store' | 'model' | 'migration' | 'privacy'>,
  tally: PlanTally,
): Promise<void> {
  const listed = migration.privacy.erased.map((entry) => entry.trim().toLowerCase());
  if (listed.length === 0) return;
  const people = [...(await privacy.erased()).values()];
  const ids = [...new Set([...listed.filter((entry) => !entry.includes('@')), ...people.map(({ id }) => id)])];
  const emails = [...listed.filter((entry) => entry.includes('@')), ...people.flatMap((person) => person.emails)];
  const standing = new Set<string>();
  for (const entity of ['contacts', 'agents'] as const) {
    const rows = await store.ledger(entity, ids);
    for (const { kind, targetId } of rows) {
      // An agent that we did not make was in the target before us.
      if (targetId !== null && (kind === 'create' || entity === 'contacts'))
        standing.add(formatKey({ entity, id: targetId }));
    }
  }
  for (const { id } of await store.existingByKey('contacts', emails))
    standing.add(formatKey({ entity: 'contacts', id }));
  for (const key of standing) {
    const [entity, id = ''] = key.split('/') as ['contacts' | 'agents', string];
    const address = model.address(entity, id);
    const where = address === null ? `${key} in the target` : `${key} in the target (${address})`;
    const message = `An erased person stands in the target: ${where}.`;
    const hint = 'Delete or anonymise that record there; a plan never deletes.';
    tally.addNotice({ severity: 'warning', code: 'W_ERASED_STANDS', message, hint, pointer: ['privacy', 'erased'] }, 0);
  }
}
