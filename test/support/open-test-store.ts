import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Store } from '../../src/model/store.ts';
import { openSnapshot } from '../../src/state/open-snapshot.ts';
import { openStore, type StoreOptions } from '../../src/state/open-store.ts';
import { atEnd } from './at-end.ts';
import { stillClock } from './still-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const testTenant = 'acme.haloitsm.test';
export const testSource = 'test:acme';

/** Options of a state that no other test sees. */
export function storeOptions(t: TestContext, changes: Partial<StoreOptions> = {}): StoreOptions {
  return {
    dir: join(temporaryFolder(t), '.deskhaul', 'acme'),
    tenant: testTenant,
    source: testSource,
    name: 'acme',
    clock: stillClock(),
    ...changes,
  };
}

/** A real state on disk, closed when the test ends. */
export async function openTestStore(t: TestContext, options: StoreOptions = storeOptions(t)): Promise<Store> {
  const store = await openStore(options);
  atEnd(t, () => store.close());
  return store;
}

export async function openTestSnapshot(t: TestContext, options: StoreOptions = storeOptions(t)): Promise<Snapshot> {
  const snapshot = await openSnapshot({ dir: options.dir, source: options.source, clock: options.clock });
  atEnd(t, () => snapshot.close());
  return snapshot;
}
