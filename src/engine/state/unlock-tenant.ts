import { join } from 'node:path';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { LockHolder } from '../../model/state-summary.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { breakLock, readLock } from '../../state/sqlite/lock.ts';
import { fileNamePart } from '../../state/state-folder.ts';

/**
 * Takes a tenant's lock from whoever left it behind, and answers from whom; null when it is free. Throws Failure `E_LOCK_HELD`
 * when the owner lives on this host, and `E_LOCK_ELSEWHERE` for one on another host unless `force` (both exit 4).
 */
export function unlockTenant({
  stateDir,
  tenant,
  force,
  timezone = 'UTC',
}: {
  stateDir: string;
  tenant: string;
  force: boolean;
  /** Of the times that a failure tells. */
  timezone?: string;
}): LockHolder | null {
  const path = join(stateDir, 'locks', `${fileNamePart(tenant)}.db`);
  const holder = readLock(path);
  if (!holder) return null;
  const { owner, alive } = holder;
  const refuse = (why: string, hint: string) => held(holder, timezone, why, hint);
  if (alive === 'yes') throw refuse('It runs on this machine, so nothing takes its lock from it.', 'Stop it first.');
  if (alive === 'elsewhere' && !force) {
    const why = `Whether it still runs cannot be told from here, and two writers at once would double records.`;
    throw refuse(why, `Look on ${owner.host}. Only if it is gone there: the same command with --force.`);
  }
  if (!breakLock(path, owner)) throw refuse('Somebody else took the lock just now.', 'Look again.');
  return holder;
}

function held({ owner, heartbeat, alive }: LockHolder, timezone: string, why: string, hint: string): Failure {
  return new Failure({
    code: alive === 'elsewhere' ? 'E_LOCK_ELSEWHERE' : 'E_LOCK_HELD',
    message: `This tenant is in use by "${owner.command}" (${owner.spec}), process ${owner.pid} on ${owner.host}, since ${formatInstant(owner.since, timezone)}, last seen ${formatInstant(heartbeat, timezone)}. ${why}`,
    hint,
    exitCode: exitCodes.refused,
  });
}
