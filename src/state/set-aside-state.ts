import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../model/clock.ts';
import type { LockOwner } from '../model/lock-owner.ts';
import { statePaths } from './open-store.ts';
import { setAside } from './set-aside.ts';
import { openLock } from './sqlite/lock.ts';
import { fileNamePart, prepareFolder } from './state-folder.ts';

/** Renames a tenant's state, whole as it may be, while nobody uses the tenant. Throws Failure `E_LOCK_HELD` (exit 4). */
export async function setAsideState(options: {
  dir: string;
  tenant: string;
  owner: LockOwner;
  clock: Clock;
}): Promise<void> {
  const { dir, tenant, owner, clock } = options;
  const locks = join(dirname(dir), 'locks');
  prepareFolder(locks);
  const lock = await openLock(join(locks, `${fileNamePart(tenant)}.db`), clock);
  try {
    lock.take(owner);
    const { path } = statePaths(dir, tenant);
    if (existsSync(path)) setAside(path, clock);
  } finally {
    lock.close();
  }
}
