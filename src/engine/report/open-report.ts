import { join } from 'node:path';
import type { Clock } from '../../model/clock.ts';
import type { Migration } from '../../model/migration.gen.ts';
import { findStates } from '../../state/find-states.ts';
import { openSnapshot } from '../../state/open-snapshot.ts';
import { openStore } from '../../state/open-store.ts';
import { readAddresses } from '../../targets/registry.ts';
import { readSides } from '../sides-memo.ts';
import { chooseState } from '../state/choose-state.ts';
import type { ReportContext } from './report-context.ts';

/**
 * Opens what a report is made from, by the spec alone: no side is connected, no credential is read, no lock is taken. Throws
 * Failure `E_NO_STATE`, `E_STATES` (several tenants and none named), and what opening the state throws (exit 4).
 */
export async function openReport(options: {
  migration: Migration;
  /** Folder that holds the states of all specs. */
  stateDir: string;
  /** Which tenant's, where the spec was used with several. */
  tenant?: string;
  clock: Clock;
}): Promise<{ context: ReportContext; close(): Promise<void> }> {
  const { migration, stateDir, clock } = options;
  const dir = join(stateDir, migration.name);
  const { tenant, source } = chooseState(findStates(dir), dir, options.tenant);
  const store = await openStore({ dir, tenant, source, name: migration.name, clock });
  try {
    const snapshot = await openSnapshot({ dir, source, clock });
    const sides = (await readSides(store)) ?? { source: source, target: `https://${tenant}` };
    const context: ReportContext = {
      migration,
      store,
      snapshot,
      clock,
      account: { key: source, url: sides.source, supportAddresses: [] },
      tenant: { key: tenant, url: sides.target },
      model: { address: await readAddresses(migration.target.connector, sides.target) },
    };
    const close = async () => {
      await snapshot.close();
      await store.close();
    };
    return { context, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}
