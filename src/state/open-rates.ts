import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { RateMemory } from '../model/services.ts';
import { Connection } from './sqlite/connection.ts';
import { inspectDatabase } from './sqlite/inspect.ts';
import { createRateTables, rateFile, sharedRate } from './sqlite/shared-rate.ts';
import { fileNamePart, prepareFile, prepareFolder } from './state-folder.ts';

/**
 * What all processes that share this folder of states know of one server's limit: `<host>.rate.db`, beside the tenants' locks.
 * Throws Failure `E_STATE_FOLDER`, `E_STATE_NEWER`, `E_STATE_READONLY`, `E_STATE_FULL`.
 */
export function openRates(locks: string, host: string): { memory: RateMemory; close(): void } {
  prepareFolder(locks);
  const path = join(locks, `${fileNamePart(host)}.rate.db`);
  forgetDamaged(path);
  prepareFile(path);
  const connection = new Connection(path);
  try {
    // What a power cut could take has left every window by the time the machine is up again.
    connection.exec('pragma journal_mode = wal; pragma synchronous = off');
    createRateTables(connection);
    return { memory: sharedRate(connection), close: () => connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Nothing in it is worth a refusal: the window begins anew. */
function forgetDamaged(path: string): void {
  try {
    inspectDatabase(path, rateFile);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'E_STATE_DAMAGED') throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
}
