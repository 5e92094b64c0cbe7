import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { formatInstant } from '../model/zoned-time.ts';
import type { OpenState } from './open-store.ts';
import { readPlan } from './sqlite/plan.ts';
import { countOpenWrites } from './summarize-state.ts';

/** Tables that hold what customers wrote or are called; a plan fills them anew. */
export const spokenTables = ['changes', 'desired', 'existing', 'existing_keys', 'identities'] as const;

/** A tenant's state with its head and side files, and what keeps the folder out of repositories. */
const kept = /^(state@.*\.(db|db-wal|db-shm|head)|\.gitignore)$/;

/**
 * Removes all customer text from the folder of a state: its plan, the snapshot, reports that runs left there, and states and
 * snapshots that were set aside; answers the files that went. The ledger stays. Throws Failure `E_PLAN_UNFINISHED` or `E_STATE_OPEN_WRITES` (exit 4)
 * while apply needs what would go, `E_STATE_BUSY` while somebody else reads the state.
 */
export function purgeState({ connection }: OpenState): string[] {
  refuseUnfinished({ connection });
  connection.transaction(() => {
    for (const table of spokenTables) connection.run(`delete from ${table}`);
    connection.run(`delete from meta where key in ('plan', 'memo:demo')`);
  });
  // Deleted rows stay in the file, and in what is not yet merged into it, until it is written anew.
  connection.exec('vacuum');
  const merged = connection.get<{ busy: number }>('pragma wal_checkpoint(truncate)');
  if (merged?.busy !== 0) throw inUse(connection.path);
  return removeFiles(dirname(connection.path));
}

/** Everything beside the states: snapshots, what was set aside, and reports and comparisons that runs left here. */
function removeFiles(dir: string): string[] {
  const gone = readdirSync(dir).filter((name) => !kept.test(name));
  for (const name of gone) rmSync(join(dir, name), { recursive: true, force: true });
  return gone.toSorted();
}

function refuseUnfinished({ connection }: Pick<OpenState, 'connection'>): void {
  const plan = readPlan(connection);
  if (plan?.started && !plan.applied) {
    throw new Failure({
      code: 'E_PLAN_UNFINISHED',
      message: `The plan of ${formatInstant(plan.header.createdAt, 'UTC')} is half applied; what is left of it would go with the texts.`,
      hint: 'Run apply to its end first.',
      exitCode: 4,
    });
  }
  const open = countOpenWrites(connection);
  if (open > 0) {
    throw new Failure({
      code: 'E_STATE_OPEN_WRITES',
      message: `The outcome of ${open === 1 ? 'one write' : `${open} writes`} is not known yet; to look for them takes what they were to say.`,
      hint: 'Run apply: it looks for them in the target. What it cannot settle, state show names; state forget gives it up.',
      exitCode: 4,
    });
  }
}

function inUse(path: string): Failure {
  return new Failure({
    code: 'E_STATE_BUSY',
    message: `Another program reads ${path}, so that its old pages could not be taken out.`,
    hint: 'Close it (a report, a viewer), then run the same command again.',
    exitCode: 4,
  });
}
