import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Clock } from '../model/clock.ts';
import type { LockOwner } from '../model/lock-owner.ts';
import { processRuns, readStat } from './process-runs.ts';

/** This process, as it signs a lock. `command` is for people: `apply migrations/acme.yaml`. */
export function describeOwner(options: { command: string; spec: string; clock: Clock }): LockOwner {
  return {
    pid: process.pid,
    processStart: processStart(process.pid) ?? '',
    host: hostname(),
    command: options.command,
    spec: options.spec,
    since: new Date(options.clock.now()).toISOString(),
  };
}

/**
 * Whether the owner still runs. An owner on another host counts as alive, because nothing here can prove otherwise; one whose
 * process id was given to a younger process is gone. Where the start cannot be read (no /proc), an id in use counts as alive.
 */
export function isAlive(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return true;
  if (!processRuns(owner.pid)) return false;
  const start = processStart(owner.pid);
  return start === null || owner.processStart === '' || start === owner.processStart;
}

/** As `isAlive`, but says so where nothing can be proven. */
export function livesWhere(owner: LockOwner): 'yes' | 'no' | 'elsewhere' {
  if (owner.host !== hostname()) return 'elsewhere';
  return isAlive(owner) ? 'yes' : 'no';
}

/** When a process began, in a form that no later process with its id shares; null where the system does not say. */
function processStart(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const start = readStat(pid)?.[19];
    return start ? `${boot}:${start}` : null;
  } catch {
    return null;
  }
}
