import { existsSync, renameSync } from 'node:fs';
import type { Clock } from '../model/clock.ts';
import { Failure } from '../model/failure.ts';
import { type Inspection, inspectDatabase } from './sqlite/inspect.ts';
import type { Schema } from './sqlite/schema.ts';

/** As `inspectDatabase`; a damaged file is set aside if `recover` says so, and then there is none. */
export function inspectOrSetAside(
  path: string,
  { steps, applicationId }: Schema,
  { recover, clock }: { recover?: boolean; clock: Clock },
): Inspection | null {
  try {
    return inspectDatabase(path, { version: steps.length, applicationId });
  } catch (error) {
    if (!recover || !(error instanceof Failure) || error.code !== 'E_STATE_DAMAGED') throw error;
    setAside(path, clock);
    return null;
  }
}

/** The database with its side files, under a name that says since when; never deleted. */
export function setAside(path: string, clock: Clock): void {
  const since = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}.lost-${since}${suffix}`);
  }
}
