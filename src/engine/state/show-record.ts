import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { StateRecord } from '../../model/state-record.ts';
import type { OpenState } from '../../state/open-store.ts';
import { journalOf, plannedChange } from '../../state/record-history.ts';
import { readAddresses } from '../../targets/registry.ts';
import { readSides } from '../sides-memo.ts';

/** All that the state knows of one record; null where it knows nothing. Without `showValues` no customer text is in it. */
export async function showRecord(
  { store, connection, head }: OpenState,
  key: RecordKey,
  { migration, showValues }: { migration: Migration; showValues: boolean },
): Promise<StateRecord | null> {
  const [ledger = null] = (await store.ledger(key.entity, [key.id])).filter((row) => row.aggregate === null);
  const journal = journalOf(connection, key);
  const change = plannedChange(connection, key);
  if (!ledger && journal.length === 0 && !change) return null;
  const findings = await store.findingsOf(key.entity, [key.id]);
  const target = (await readSides(store))?.target ?? `https://${head.tenant}`;
  const address = await readAddresses(migration.target.connector, target);
  return {
    record: formatKey(key),
    address: ledger?.targetId ? (ledger.url ?? address(key.entity, ledger.targetId)) : null,
    ledger,
    children: await store.children([key]),
    journal,
    findings: findings.map(({ finding }) => finding),
    change: change && !showValues ? { ...change, label: '' } : change,
  };
}
